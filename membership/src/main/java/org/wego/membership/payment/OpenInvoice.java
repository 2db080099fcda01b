package org.wego.membership.payment;

import java.time.LocalDate;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;

/** An invoice with what is open of it now. */
@NamedInterface
public record OpenInvoice(
        InvoiceNumber number, Debtor debtor, LocalDate issuedOn, LocalDate dueOn, Money total, Money open) {

    OpenInvoice less(Money covered) {
        return new OpenInvoice(number, debtor, issuedOn, dueOn, total, open.minus(covered));
    }
}
