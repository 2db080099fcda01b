package org.wego.membership.receivable;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceState;

/**
 * How far an invoice is covered today.
 *
 * @param open what is not covered
 * @param covers what covers the rest, in the order in which it came
 */
@NamedInterface
public record Settlement(Money open, InvoiceState state, List<Cover> covers) {

    /** Keeps its own copy of the list. */
    public Settlement {
        covers = List.copyOf(covers);
    }

    /** Whether credit notes have taken off all of it, so that nobody is to get it any more. */
    public boolean takenBack() {
        return state == InvoiceState.CREDITED && covers.stream().noneMatch(it -> it.kind() == Kind.PAYMENT);
    }

    /**
     * What covers part of the invoice.
     *
     * @param document the id of a payment, or the number of a credit note
     * @param since the day from which on
     */
    @NamedInterface
    public record Cover(Kind kind, String document, Money amount, LocalDate since) {}

    /** What can cover an invoice. */
    @NamedInterface
    public enum Kind {
        PAYMENT,
        CREDIT,
        WRITE_OFF,
        BANK_CHARGE
    }
}
