package org.wego.membership.invoicing;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;

/** An invoice in a list. */
@NamedInterface
public record InvoiceSummary(
        InvoiceNumber number,
        MemberId member,
        String addressee,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        UUID run) {}
