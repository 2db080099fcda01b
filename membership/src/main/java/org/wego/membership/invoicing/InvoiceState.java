package org.wego.membership.invoicing;

import java.time.LocalDate;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/** How far an invoice is paid, computed from what covers it. */
@NamedInterface
public enum InvoiceState {
    OPEN,
    /** Something was paid, whether or not the rest is overdue. */
    PARTLY_PAID,
    PAID,
    /** Nothing was paid by the due date. */
    OVERDUE,
    /** Nothing is open, as some of it was taken off or written off. */
    CREDITED;

    /** The state of an invoice of which so much is open on a day. */
    public static InvoiceState of(Money total, Money open, boolean credited, LocalDate dueOn, LocalDate day) {
        if (!open.isPositive()) {
            return credited ? CREDITED : PAID;
        }
        if (open.isLessThan(total)) {
            return PARTLY_PAID;
        }
        return dueOn.isBefore(day) ? OVERDUE : OPEN;
    }
}
