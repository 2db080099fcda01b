/** Screens of one member organisation: its record, and what a member sees of itself. */
@NullMarked
package org.wego.ui.membership;

import org.jspecify.annotations.NullMarked;
