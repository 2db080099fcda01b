/** Invoices on screen: the register for staff, one invoice with its reasons, and a member's own. */
@NullMarked
package org.wego.ui.invoicing;

import org.jspecify.annotations.NullMarked;
