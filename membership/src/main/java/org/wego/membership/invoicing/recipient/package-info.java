/** To whom invoices and what follows from them are sent: on paper, and by e-mail. */
@NullMarked
package org.wego.membership.invoicing.recipient;

import org.jspecify.annotations.NullMarked;
