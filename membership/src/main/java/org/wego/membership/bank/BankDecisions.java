package org.wego.membership.bank;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.bank.BankEntryRows.Became;
import org.wego.membership.bank.DecisionOutcome.Decided;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.RecordPayment;
import org.wego.membership.text.CleanText;

/** What staff decide about entries that wait: each is decided about once. */
@Service
@NamedInterface
public class BankDecisions {

    public static final int LONGEST_REASON = 1_000;

    private final BankEntryRows rows;
    private final BankEntryReads reads;
    private final SelfBooking booking;
    private final PaymentRecording recording;
    private final DecidedEntries entries;
    private final TransactionTemplate transaction;

    BankDecisions(
            BankEntryRows rows,
            BankEntryReads reads,
            SelfBooking booking,
            PaymentRecording recording,
            DecidedEntries entries,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.reads = reads;
        this.booking = booking;
        this.recording = recording;
        this.entries = entries;
        this.transaction = transaction;
    }

    /** Makes the entry a payment. */
    @ForStaff
    public DecisionOutcome book(BookEntry wanted) {
        return waiting(wanted.entry(), () -> {
            BankEntry entry = reads.find(wanted.entry()).orElseThrow();
            PaymentOutcome outcome = recording.record(payment(entry, wanted));
            return switch (outcome) {
                case PaymentOutcome.Done(var payment) -> decided(entry.id(), BankEntryState.BOOKED, payment, "");
                case PaymentOutcome.Known(var first)
                when rows.of(first).isEmpty() -> decided(entry.id(), BankEntryState.BOOKED, first, "");
                default -> new DecisionOutcome.Refused(outcome);
            };
        });
    }

    private RecordPayment payment(BankEntry entry, BookEntry wanted) {
        return new RecordPayment(
                PaymentId.next(),
                null,
                wanted.member(),
                entry.bookedOn(),
                entry.amount().stripTrailingZeros(),
                entry.currency(),
                entry.payer(),
                SelfBooking.reference(entry.reference(), rows.place(entry.id())),
                PaymentMethod.BANK,
                "",
                wanted.shares(),
                null);
    }

    /** Takes the payment back that came back. */
    @ForStaff
    public DecisionOutcome takeBack(BankEntryId id, PaymentId payment) {
        return waiting(id, () -> {
            BankEntry entry = reads.find(id).orElseThrow();
            PaymentOutcome outcome = booking.takeBack(entry, payment);
            return outcome instanceof PaymentOutcome.Done ? new Decided() : new DecisionOutcome.Refused(outcome);
        });
    }

    /** Sets an entry aside that is nothing members pay. */
    @ForStaff
    public DecisionOutcome setAside(BankEntryId id, String reason) {
        String because = CleanText.lines(reason);
        if (because.isEmpty() || because.length() > LONGEST_REASON) {
            return new DecisionOutcome.NoReason();
        }
        return waiting(id, () -> decided(id, BankEntryState.ASIDE, null, because));
    }

    /** Lets an entry that was set aside wait again. */
    @ForStaff
    public DecisionOutcome resume(BankEntryId id) {
        return in(BankEntryState.ASIDE, id, () -> decided(id, BankEntryState.WAITING, null, ""));
    }

    private DecisionOutcome waiting(BankEntryId id, Supplier<DecisionOutcome> decision) {
        return in(BankEntryState.WAITING, id, decision);
    }

    /** Under the lock of the entry. */
    private DecisionOutcome in(BankEntryState state, BankEntryId id, Supplier<DecisionOutcome> decision) {
        return transaction.execute(_ -> rows.lock(id)
                .map(now -> now == state ? decision.get() : new DecisionOutcome.Late())
                .orElseGet(DecisionOutcome.Unknown::new));
    }

    private DecisionOutcome decided(
            BankEntryId entry, BankEntryState state, @Nullable PaymentId payment, String reason) {
        entries.become(List.of(new Became(entry, state, payment, reason)));
        return new Decided();
    }
}
