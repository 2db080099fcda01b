package org.wego.membership.bank;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.bank.BankEntryRows.Became;
import org.wego.membership.payment.PaymentReversed;
import org.wego.membership.time.PartialDate;

/** Entries that become something else than they were, which is told of each, whoever or whatever decides. */
@Component
class DecidedEntries {

    private final BankEntryRows rows;
    private final BankEntryReads reads;
    private final ChangeReporting reporting;

    DecidedEntries(BankEntryRows rows, BankEntryReads reads, ChangeReporting reporting) {
        this.rows = rows;
        this.reads = reads;
        this.reporting = reporting;
    }

    /** Few at a time, in the transaction of the caller. */
    void become(List<Became> decisions) {
        List<BankEntry> before = decisions.stream()
                .map(it -> reads.find(it.entry()).orElseThrow())
                .toList();
        rows.decide(decisions);
        for (int i = 0; i < before.size(); i++) {
            report(before.get(i), decisions.get(i));
        }
    }

    /** Lets the entry of a payment that was booked by mistake wait again, as the money did arrive. */
    @EventListener
    void waitAgain(PaymentReversed reversed) {
        become(rows.of(reversed.payment()).stream()
                .map(it -> new Became(it, BankEntryState.WAITING, null, ""))
                .toList());
    }

    private void report(BankEntry entry, Became now) {
        reporting.report(
                "bank-entry",
                entry.id().value(),
                PartialDate.day(entry.bookedOn()).written() + ", "
                        + entry.amount().toPlainString() + " " + entry.currency(),
                RecordState.NONE.with("entryState", entry.state()).with("reason", entry.reason()),
                RecordState.NONE.with("entryState", now.state()).with("reason", now.reason()));
    }
}
