package org.wego.membership.invoicing.sending;

import java.util.Optional;
import org.wego.membership.invoicing.InvoiceNumber;

/**
 * One attempt to send an invoice to somebody, as it stands in the reference of its mail.
 *
 * @param attempt how often the invoice was put into the outbox for this address, from 1
 */
record Sending(InvoiceNumber number, int attempt) {

    /** Reads what {@link #toString()} writes. */
    static Optional<Sending> of(String reference) {
        int parted = reference.indexOf('#');
        return parted < 0
                ? Optional.empty()
                : InvoiceNumber.parse(reference.substring(0, parted))
                        .map(number -> new Sending(number, Integer.parseInt(reference.substring(parted + 1))));
    }

    @Override
    public String toString() {
        return number + "#" + attempt;
    }
}
