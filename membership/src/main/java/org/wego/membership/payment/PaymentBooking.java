package org.wego.membership.payment;

import static org.wego.membership.ledger.Posting.credit;
import static org.wego.membership.ledger.Posting.debit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.ledger.JournalEntry;
import org.wego.membership.ledger.Ledger;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.payment.Allocation.Source;
import org.wego.membership.payment.Allocations.Credit;
import org.wego.membership.text.MoneyText;
import org.wego.membership.time.PartialDate;

/** Writes what was decided about a payment: its row, its entry in the journal, its allocations, its trace. */
@Component
class PaymentBooking {

    private final PaymentRows rows;
    private final Allocations allocations;
    private final Ledger ledger;
    private final ChangeReporting reporting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaymentBooking(
            PaymentRows rows,
            Allocations allocations,
            Ledger ledger,
            ChangeReporting reporting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.allocations = allocations;
        this.ledger = ledger;
        this.reporting = reporting;
        this.events = events;
        this.clock = clock;
    }

    void receive(List<Payment> payments) {
        rows.insert(payments);
        ledger.post(payments.stream()
                .map(it -> entry(it, it.receivedOn(), LedgerAccount.bank(), accountOf(it)))
                .toList());
        Map<UUID, String> names = rows.names(payments.stream()
                .map(Payment::debtor)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        payments.forEach(it -> report(
                it,
                RecordState.NONE,
                it.state(
                        it.debtor() == null
                                ? ""
                                : names.getOrDefault(it.debtor().key(), ""))));
    }

    void book(Payment payment, Debtor debtor) {
        rows.book(payment.id(), debtor);
        post(payment, LocalDate.now(clock), LedgerAccount.unallocated(), LedgerAccount.receivable(debtor));
        report(payment, payment.state(""), payment.of(debtor).state(nameOf(debtor)));
    }

    void reverse(Payment payment, String because) {
        LocalDate today = LocalDate.now(clock);
        List<Allocation> released = allocations.of(payment.id()).stream()
                .map(it -> new Allocation(it.source(), it.invoice(), it.amount().negated(), today))
                .toList();
        allocations.add(released);
        rows.reverse(payment.id(), because);
        post(payment, today, accountOf(payment), LedgerAccount.bank());
        RecordState before = payment.state(nameOf(payment.debtor()));
        report(payment, before, before.with("reversedBecause", because));
        events.publishEvent(new PaymentReversed(payment.id()));
        if (payment.debtor() != null) {
            Set<InvoiceNumber> reopened = new HashSet<>();
            released.forEach(it -> reopened.add(it.invoice()));
            settle(
                    payment.debtor(),
                    allocations.open(payment.debtor(), payment.amount().getCurrencyUnit()).stream()
                            .filter(it -> reopened.contains(it.number()))
                            .toList());
        }
    }

    /** Lets the debtor's credit pay these invoices, as far as it reaches; whoever calls holds the account of the debtor. */
    Money settle(Debtor debtor, List<OpenInvoice> invoices) {
        if (invoices.isEmpty()) {
            return Money.zero(RecordPayment.CURRENCY);
        }
        LocalDate today = LocalDate.now(clock);
        List<Credit> credits = allocations.credits(debtor, RecordPayment.CURRENCY).stream()
                .map(it -> new Credit(it.payment(), today, it.left()))
                .toList();
        List<Allocation> settled = Apportionment.spread(credits, invoices);
        allocations.add(settled);
        settled.forEach(this::report);
        return settled.stream().map(Allocation::amount).reduce(Money.zero(RecordPayment.CURRENCY), Money::plus);
    }

    private void post(Payment payment, LocalDate day, LedgerAccount to, LedgerAccount from) {
        ledger.post(List.of(entry(payment, day, to, from)));
    }

    private static JournalEntry entry(Payment payment, LocalDate day, LedgerAccount to, LedgerAccount from) {
        return JournalEntry.of(
                day, payment.id().toString(), debit(to, payment.amount()), credit(from, payment.amount()));
    }

    private static LedgerAccount accountOf(Payment payment) {
        Debtor debtor = payment.debtor();
        return debtor == null ? LedgerAccount.unallocated() : LedgerAccount.receivable(debtor);
    }

    private String nameOf(@Nullable Debtor debtor) {
        return debtor == null ? "" : rows.nameOf(debtor).orElse(debtor.key().toString());
    }

    private void report(Allocation used) {
        if (used.source() instanceof Source.Paid(var payment)) {
            String what = used.invoice() + ", " + MoneyText.of(used.amount());
            reporting.report(
                    "payment", payment.value(), what, RecordState.NONE, RecordState.NONE.with("creditUsed", what));
        }
    }

    private void report(Payment payment, RecordState before, RecordState after) {
        reporting.report(
                "payment",
                payment.id().value(),
                MoneyText.of(payment.amount()) + ", "
                        + PartialDate.day(payment.receivedOn()).written(),
                before,
                after);
    }
}
