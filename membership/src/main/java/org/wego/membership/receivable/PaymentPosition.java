package org.wego.membership.receivable;

import java.util.List;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;

/**
 * How a member stands with its invoices as of a day.
 *
 * @param open what of the invoices issued by then was not covered by then
 * @param because the invoices of which something was open
 */
@NamedInterface
public record PaymentPosition(Money open, List<InvoiceNumber> because) {

    /** Keeps its own copy of the list. */
    public PaymentPosition {
        because = List.copyOf(because);
    }

    /** Whether nothing was open. */
    public boolean paidInFull() {
        return because.isEmpty();
    }
}
