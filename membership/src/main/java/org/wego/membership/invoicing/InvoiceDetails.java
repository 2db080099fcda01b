package org.wego.membership.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.organisation.MemberId;

/**
 * An invoice as it was issued.
 *
 * @param sender the organisation's name, address and payment instructions of that time
 * @param addressee name and address of that time
 * @param paymentReference creditor reference by ISO 11649, in groups of four
 */
@NamedInterface
public record InvoiceDetails(
        InvoiceNumber number,
        MemberId member,
        InvoiceSubject subject,
        Letterhead sender,
        Addressee addressee,
        LocalDate issuedOn,
        LocalDate dueOn,
        String paymentReference,
        Money total,
        List<InvoiceLine> lines,
        UUID assessment,
        InvoiceOrigin origin,
        String issuedBy,
        Instant issuedAt) {}
