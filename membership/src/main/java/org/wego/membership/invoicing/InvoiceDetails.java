package org.wego.membership.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.organisation.MemberId;

/**
 * An invoice as it was issued.
 *
 * @param sender the organisation's name, address and payment instructions of that time
 * @param addressee name and address of that time
 * @param debtor whom it was sent to
 * @param paymentReference creditor reference by ISO 11649, in groups of four
 * @param assessment where a membership fee was set; null for what is none
 * @param revision how often the fee of the year was invoiced anew; null where a debtor may have several invoices
 * @param replacedBy the correction in its place; null as long as nobody corrected it
 */
@NamedInterface
public record InvoiceDetails(
        InvoiceNumber number,
        Debtor debtor,
        InvoiceSubject subject,
        Letterhead sender,
        Addressee addressee,
        LocalDate issuedOn,
        LocalDate dueOn,
        String paymentReference,
        Money total,
        List<InvoiceLine> lines,
        @Nullable UUID assessment,
        InvoiceOrigin origin,
        @Nullable Integer revision,
        @Nullable InvoiceNumber replacedBy,
        String issuedBy,
        Instant issuedAt) {

    /** The member it was sent to; null if a person is to pay. */
    public @Nullable MemberId member() {
        return debtor.member();
    }
}
