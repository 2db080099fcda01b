/** Meetings and what they decide: planned, held, and numbered without a gap. */
@NullMarked
package org.wego.ui.governance.meeting;

import org.jspecify.annotations.NullMarked;
