package org.wego.membership.bank;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wego.membership.bank.BankEntryRows.Became;
import org.wego.membership.payment.PaymentReversed;

/** Lets the entry of a payment that was booked by mistake wait again, as the money did arrive. */
@Component
class ReversedEntries {

    private final BankEntryRows rows;

    ReversedEntries(BankEntryRows rows) {
        this.rows = rows;
    }

    @EventListener
    void waitAgain(PaymentReversed reversed) {
        List<Became> became = rows.of(reversed.payment()).stream()
                .map(it -> new Became(it, BankEntryState.WAITING, null, ""))
                .toList();
        rows.decide(became);
    }
}
