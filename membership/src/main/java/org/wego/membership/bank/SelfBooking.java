package org.wego.membership.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wego.membership.bank.BankEntryRows.Became;
import org.wego.membership.bank.BankEntryRows.Fresh;
import org.wego.membership.bank.read.FoundEntry;
import org.wego.membership.invoicing.InvoiceMentions;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.payment.Allocations;
import org.wego.membership.payment.OpenInvoice;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.RecordPayment;
import org.wego.membership.payment.Share;
import org.wego.membership.payment.SurePayments;

/**
 * Books what needs nobody to decide: what names an invoice by its creditor reference, in its currency, with no more than is
 * open of it, and what takes back the only payment that it can mean. All else waits.
 */
@Component
class SelfBooking {

    private static final int BLOCK = 1_000;

    private final BankEntryRows rows;
    private final BankEntryReads reads;
    private final DecidedEntries entries;
    private final Allocations allocations;
    private final SurePayments payments;
    private final PaymentRecording recording;
    private final ReturnedPayments returns;

    SelfBooking(
            BankEntryRows rows,
            BankEntryReads reads,
            DecidedEntries entries,
            Allocations allocations,
            SurePayments payments,
            PaymentRecording recording,
            ReturnedPayments returns) {
        this.rows = rows;
        this.reads = reads;
        this.entries = entries;
        this.allocations = allocations;
        this.payments = payments;
        this.recording = recording;
        this.returns = returns;
    }

    /** An entry that names what it pays. */
    record Sure(Fresh fresh, Set<InvoiceNumber> invoices) {}

    /** What the entry names by creditor references, if it is money that came in and any are right. */
    static Optional<Sure> sure(Fresh fresh) {
        FoundEntry.Part transfer = fresh.transfer();
        if (fresh.state() != BankEntryState.WAITING || transfer.amount().signum() <= 0) {
            return Optional.empty();
        }
        Set<InvoiceNumber> named =
                InvoiceMentions.in(transfer.text() + "\n" + transfer.endToEnd()).byReference();
        return named.isEmpty() ? Optional.empty() : Optional.of(new Sure(fresh, new LinkedHashSet<>(named)));
    }

    void pay(List<Sure> sure) {
        for (int from = 0; from < sure.size(); from += BLOCK) {
            payBlock(sure.subList(from, Math.min(sure.size(), from + BLOCK)));
        }
    }

    private void payBlock(List<Sure> sure) {
        List<BankEntryId> entries = new ArrayList<>();
        List<RecordPayment> wanted = new ArrayList<>();
        for (Sure it : sure) {
            shares(it).ifPresent(shares -> {
                entries.add(it.fresh().id());
                wanted.add(payment(it.fresh(), shares));
            });
        }
        List<PaymentOutcome> outcomes = payments.record(wanted);
        List<Became> became = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            // a payment that somebody recorded by hand before is the same one; what does not fit waits
            PaymentId payment = switch (outcomes.get(i)) {
                case PaymentOutcome.Done(var done) -> done;
                case PaymentOutcome.Known(var first) when rows.of(first).isEmpty() -> first;
                default -> null;
            };
            if (payment != null) {
                became.add(new Became(entries.get(i), BankEntryState.BOOKED, payment, ""));
            }
        }
        rows.decide(became);
    }

    /** All of it for the only invoice, or just what is open of each of several. */
    private Optional<List<Share>> shares(Sure sure) {
        BigDecimal amount = sure.fresh().transfer().amount();
        if (sure.invoices().size() == 1) {
            return Optional.of(List.of(new Share(sure.invoices().iterator().next(), amount)));
        }
        List<Share> shares = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (InvoiceNumber number : sure.invoices()) {
            Optional<OpenInvoice> invoice =
                    allocations.invoice(number).filter(it -> it.open().isPositive());
            if (invoice.isEmpty()) {
                return Optional.empty();
            }
            shares.add(new Share(number, invoice.get().open().getAmount()));
            sum = sum.add(invoice.get().open().getAmount());
        }
        return sum.compareTo(amount) == 0 ? Optional.of(shares) : Optional.empty();
    }

    private static RecordPayment payment(Fresh fresh, List<Share> shares) {
        FoundEntry.Part transfer = fresh.transfer();
        return new RecordPayment(
                PaymentId.next(),
                null,
                null,
                fresh.entry().bookedOn(),
                transfer.amount(),
                fresh.entry().currency(),
                transfer.payer(),
                reference(fresh.entry().reference(), BankEntryRows.place(fresh.ordinal(), fresh.part())),
                PaymentMethod.BANK,
                "",
                shares,
                null);
    }

    /** Three transfers of one reference, day and amount are three payments. */
    static String reference(String reference, String place) {
        int longest = RecordPayment.LONGEST_BANK_REFERENCE - place.length();
        return reference.isEmpty()
                ? ""
                : (reference.length() > longest ? reference.substring(0, longest) : reference) + place;
    }

    /** One by one, as few transfers come back. */
    void takeBack(List<BankEntryId> returned) {
        for (BankEntryId id : returned) {
            reads.find(id).ifPresent(entry -> returns.sure(entry).ifPresent(payment -> takeBack(entry, payment)));
        }
    }

    /** Whether it was taken back now. */
    PaymentOutcome takeBack(BankEntry entry, PaymentId payment) {
        List<BankEntryId> before = rows.of(payment);
        PaymentOutcome outcome = recording.reverse(payment, reason(entry));
        if (outcome instanceof PaymentOutcome.Done) {
            List<Became> became = new ArrayList<>();
            before.forEach(it -> became.add(new Became(it, BankEntryState.RETURNED, payment, "")));
            became.add(new Became(entry.id(), BankEntryState.RETURNED, payment, ""));
            entries.become(became);
        }
        return outcome;
    }

    private static String reason(BankEntry entry) {
        String reason = "Returned by the bank on " + entry.bookedOn() + ". " + entry.text();
        return reason.length() > RecordPayment.LONGEST_NOTE ? reason.substring(0, RecordPayment.LONGEST_NOTE) : reason;
    }
}
