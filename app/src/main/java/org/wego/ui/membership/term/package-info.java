/** The time line of a member for staff: what happened to it as such, and what can be put on it. */
@NullMarked
package org.wego.ui.membership.term;

import org.jspecify.annotations.NullMarked;
