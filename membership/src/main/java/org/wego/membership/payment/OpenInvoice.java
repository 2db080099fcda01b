package org.wego.membership.payment;

import java.time.LocalDate;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;

/** An invoice with what is open of it now. */
@NamedInterface
public record OpenInvoice(
        InvoiceNumber number, MemberId member, LocalDate issuedOn, LocalDate dueOn, Money total, Money open) {

    OpenInvoice less(Money covered) {
        return new OpenInvoice(number, member, issuedOn, dueOn, total, open.minus(covered));
    }
}
