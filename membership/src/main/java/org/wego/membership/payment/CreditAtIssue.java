package org.wego.membership.payment;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoicesIssued;
import org.wego.membership.ledger.Debtor;

/**
 * Lets what was paid in advance pay new invoices as soon as these are issued, so that nobody is asked for money that
 * has already arrived. A block of invoices costs one look at who ever paid.
 */
@Component
class CreditAtIssue {

    private final Allocations allocations;
    private final PaymentBooking booking;

    CreditAtIssue(Allocations allocations, PaymentBooking booking) {
        this.allocations = allocations;
        this.booking = booking;
    }

    @EventListener
    void settle(InvoicesIssued issued) {
        Set<InvoiceNumber> numbers = new HashSet<>(issued.numbers());
        for (Debtor debtor : allocations.lockWhoPaid(issued.debtors())) {
            booking.settle(
                    debtor,
                    allocations.open(debtor, RecordPayment.CURRENCY).stream()
                            .filter(it -> numbers.contains(it.number()))
                            .toList());
        }
    }
}
