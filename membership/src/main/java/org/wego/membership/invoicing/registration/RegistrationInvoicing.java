package org.wego.membership.invoicing.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceLine;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.invoicing.InvoiceSubject;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.invoicing.recipient.Addressees;

/**
 * Invoices who registered for something. For the modules that take registrations, which answer for who may; what became
 * of an invoice, the register tells them.
 */
@Component
public class RegistrationInvoicing {

    private final Invoicing invoicing;
    private final Addressees addressees;
    private final JdbcClient jdbc;

    RegistrationInvoicing(Invoicing invoicing, Addressees addressees, JdbcClient jdbc) {
        this.invoicing = invoicing;
        this.addressees = addressees;
        this.jdbc = jdbc;
    }

    /**
     * Issues the invoice of a registration in the transaction of the caller, if there is one. However often and by how many
     * this is asked for, there is one invoice, and its number is answered.
     *
     * @throws IllegalArgumentException if there is nothing to charge, or the debtor is not on record
     */
    @Transactional
    public InvoiceNumber invoice(RegistrationInvoice wanted) {
        return of(wanted.registration()).orElseGet(() -> {
            // whoever asks at the same time waits here, and finds what the first one did
            invoicing.holdNumbers(wanted.year());
            return of(wanted.registration())
                    .orElseGet(() -> invoicing.issue(List.of(draft(wanted))).getFirst());
        });
    }

    /** The invoice of a registration; empty if it has none. */
    @Transactional(readOnly = true)
    public Optional<InvoiceNumber> of(UUID registration) {
        return jdbc.sql("select fee_year, sequence from membership.invoice where registration_id = ?")
                .param(registration)
                .query((row, _) -> new InvoiceNumber(row.getInt(1), row.getInt(2)))
                .optional();
    }

    private InvoiceDraft draft(RegistrationInvoice wanted) {
        return new InvoiceDraft(
                wanted.debtor(),
                addressees
                        .of(wanted.debtor())
                        .orElseThrow(() -> new IllegalArgumentException("Not on record: " + wanted.debtor())),
                wanted.year(),
                InvoiceSubject.REGISTRATION,
                null,
                new InvoiceOrigin.Registration(wanted.registration()),
                null,
                wanted.lines().stream()
                        .map(it -> new InvoiceLine(it.description(), it.amount(), FeeReason.of()))
                        .toList());
    }
}
