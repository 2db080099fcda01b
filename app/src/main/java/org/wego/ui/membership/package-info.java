/** Screens of the member organisations: directory, record, import, and what a member sees of itself. */
@NullMarked
package org.wego.ui.membership;

import org.jspecify.annotations.NullMarked;
