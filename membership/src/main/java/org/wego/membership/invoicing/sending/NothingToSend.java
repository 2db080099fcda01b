package org.wego.membership.invoicing.sending;

import java.util.UUID;

/** The fee run has issued no invoices, or does not exist. */
class NothingToSend extends IllegalArgumentException {

    NothingToSend(UUID run) {
        super("the fee run " + run + " has no invoices");
    }
}
