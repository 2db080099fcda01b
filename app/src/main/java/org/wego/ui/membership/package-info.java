/** Screens of one member organisation: its record, the editor, and what a member sees of itself. */
@NullMarked
package org.wego.ui.membership;

import org.jspecify.annotations.NullMarked;
