package org.wego.membership.invoicing.sending;

import java.util.UUID;
import org.wego.membership.invoicing.InvoiceNumber;

/** The fee run has issued no invoices, or what is to be sent does not exist. */
class NothingToSend extends IllegalArgumentException {

    NothingToSend(UUID run) {
        super("the fee run " + run + " has no invoices");
    }

    NothingToSend(InvoiceNumber number) {
        super("there is no invoice " + number);
    }
}
