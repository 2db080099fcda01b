/** Meetings: planned, recorded, with their papers and what they decide. */
@NullMarked
package org.wego.ui.governance.meeting;

import org.jspecify.annotations.NullMarked;
