/** What the bodies decided: drafts without a number, and resolutions whose numbers follow each other without a gap. */
@NullMarked
package org.wego.governance.resolution;

import org.jspecify.annotations.NullMarked;
