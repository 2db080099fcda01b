/** What the bodies decide: drafted, adopted with a number, corrected, found. */
@NullMarked
package org.wego.ui.governance.resolution;

import org.jspecify.annotations.NullMarked;
