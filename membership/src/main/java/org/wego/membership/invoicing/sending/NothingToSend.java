package org.wego.membership.invoicing.sending;

import java.util.UUID;

/** The fee run has issued no invoices, or does not exist. */
public class NothingToSend extends RuntimeException {

    NothingToSend(UUID run) {
        super("the fee run " + run + " has no invoices");
    }
}
