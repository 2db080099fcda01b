package org.wego.membership.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.payment.Allocations.Credit;
import org.wego.membership.payment.PaymentOutcome.Changed;
import org.wego.membership.payment.PaymentOutcome.Done;
import org.wego.membership.payment.PaymentOutcome.Invalid;
import org.wego.membership.payment.PaymentOutcome.Known;
import org.wego.membership.payment.PaymentOutcome.Problem;
import org.wego.membership.text.CleanText;

/**
 * Records what arrived. A payment of a known member is the member's at once, all of it; what no invoice takes stays its
 * credit. One from an unknown payer waits until it is booked.
 */
@Service
@NamedInterface
public class PaymentRecording {

    /** Two people record one movement at the bank. */
    private static final Constraint MOVEMENT = Constraint.named("payment_once");

    /** One form is sent twice. */
    private static final Constraint FORM = Constraint.keyOf("payment");

    private final PaymentRows rows;
    private final PaymentBooking booking;
    private final Allocations allocations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PaymentRecording(
            PaymentRows rows,
            PaymentBooking booking,
            Allocations allocations,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.booking = booking;
        this.allocations = allocations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Records a payment and lets it pay what it is for. */
    @ForStaff
    public PaymentOutcome record(RecordPayment payment) {
        Set<Problem> wrong = PaymentCheck.of(payment, LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            return new Invalid(wrong);
        }
        try {
            return inOne(() -> recorded(payment));
        } catch (DuplicateKeyException twice) {
            if (!FORM.isBrokenBy(twice)) {
                MOVEMENT.requireBrokenBy(twice);
            }
            return inOne(() -> rows.same(Payment.of(payment, null))
                    .<PaymentOutcome>map(Known::new)
                    .orElseThrow(() -> twice));
        }
    }

    private PaymentOutcome recorded(RecordPayment wanted) {
        List<OpenInvoice> named = new ArrayList<>();
        for (InvoiceNumber number : namedBy(wanted)) {
            Optional<OpenInvoice> invoice = allocations.invoice(number);
            if (invoice.isEmpty()) {
                return invalid(Problem.INVOICE);
            }
            named.add(invoice.get());
        }
        Debtor debtor = wanted.member() == null
                ? named.stream().findFirst().map(OpenInvoice::debtor).orElse(null)
                : Debtor.of(wanted.member());
        if (named.stream().anyMatch(it -> !it.debtor().equals(debtor))) {
            return invalid(Problem.FOREIGN_INVOICE);
        }
        if (named.isEmpty() && debtor != null && rows.nameOf(debtor).isEmpty()) {
            return invalid(Problem.MEMBER);
        }
        if (named.stream().anyMatch(it -> isLongBefore(wanted.receivedOn(), it.number()))) {
            return invalid(Problem.RECEIVED_ON);
        }
        if (debtor != null) {
            allocations.lock(debtor);
        }
        Payment payment = Payment.of(wanted, debtor);
        Optional<PaymentId> first = rows.same(payment);
        if (first.isPresent()) {
            return new Known(first.get());
        }
        return debtor == null ? received(payment) : paid(payment, wanted, debtor);
    }

    private PaymentOutcome received(Payment payment) {
        booking.receive(List.of(payment));
        return new Done(payment.id());
    }

    /** Under the lock of the debtor's account. */
    private PaymentOutcome paid(Payment payment, RecordPayment wanted, Debtor debtor) {
        List<OpenInvoice> open = allocations.open(debtor, RecordPayment.CURRENCY);
        List<OpenInvoice> meant = wanted.invoice() == null
                ? open
                : open.stream()
                        .filter(it -> it.number().equals(wanted.invoice()))
                        .toList();
        Money still = Money.total(Stream.concat(
                        Stream.of(Money.zero(RecordPayment.CURRENCY)),
                        meant.stream().map(OpenInvoice::open))
                .toList());
        if (wanted.read() != null && still.getAmount().compareTo(wanted.read()) != 0) {
            return new Changed(still);
        }
        Credit credit = new Credit(payment.id(), payment.receivedOn(), payment.amount());
        List<Share> shares = wanted.allocations();
        if (shares != null && !fits(shares, open)) {
            return invalid(Problem.ABOVE_OPEN);
        }
        booking.receive(List.of(payment));
        allocations.add(
                shares == null
                        ? Apportionment.spread(List.of(credit), meant)
                        : Apportionment.wanted(credit, shares, open));
        return new Done(payment.id());
    }

    /**
     * Books a payment of an unknown payer to the member or person whose it is, and lets it pay what is open, oldest
     * first.
     */
    @ForStaff
    public PaymentOutcome book(PaymentId id, Debtor debtor) {
        return inOne(
                () -> rows.lock(id).map(payment -> booked(payment, debtor)).orElseGet(PaymentOutcome.Unknown::new));
    }

    private PaymentOutcome booked(Payment payment, Debtor debtor) {
        if (payment.reversed()) {
            return new PaymentOutcome.Reversed();
        }
        if (payment.debtor() != null) {
            return new PaymentOutcome.Booked();
        }
        if (rows.nameOf(debtor).isEmpty()) {
            return invalid(Problem.MEMBER);
        }
        allocations.lock(debtor);
        booking.book(payment, debtor);
        Credit credit = new Credit(payment.id(), LocalDate.now(clock), payment.amount());
        allocations.add(Apportionment.spread(List.of(credit), allocations.open(debtor, RecordPayment.CURRENCY)));
        return new Done(payment.id());
    }

    /** How much of what is open could be paid by what is left of the debtor's payments. */
    @ForStaff
    @Transactional(readOnly = true)
    public Money usableCredit(Debtor debtor) {
        Money nothing = Money.zero(RecordPayment.CURRENCY);
        Money left = allocations.credits(debtor, RecordPayment.CURRENCY).stream()
                .map(Credit::left)
                .reduce(nothing, Money::plus);
        Money open = left.isZero()
                ? nothing
                : allocations.open(debtor, RecordPayment.CURRENCY).stream()
                        .map(OpenInvoice::open)
                        .reduce(nothing, Money::plus);
        return left.isLessThan(open) ? left : open;
    }

    /** Lets what is left of the debtor's payments pay what is open, oldest first; says how much that is. */
    @ForStaff
    public Money useCredit(Debtor debtor) {
        return transaction.execute(_ -> {
            allocations.lock(debtor);
            return booking.settle(debtor, allocations.open(debtor, RecordPayment.CURRENCY));
        });
    }

    /**
     * Takes back a payment that was none, or whose money went back. What it paid is open again, as far as there is no
     * other credit.
     */
    @ForStaff
    public PaymentOutcome reverse(PaymentId id, String reason) {
        String because = CleanText.lines(reason);
        if (because.isEmpty() || because.length() > RecordPayment.LONGEST_NOTE) {
            return invalid(Problem.REASON);
        }
        return inOne(
                () -> rows.lock(id).map(payment -> reversed(payment, because)).orElseGet(PaymentOutcome.Unknown::new));
    }

    private PaymentOutcome reversed(Payment payment, String because) {
        if (payment.reversed()) {
            return new PaymentOutcome.Reversed();
        }
        if (payment.debtor() != null) {
            allocations.lock(payment.debtor());
        }
        booking.reverse(payment, because);
        return new Done(payment.id());
    }

    private PaymentOutcome inOne(Supplier<PaymentOutcome> work) {
        return transaction.execute(_ -> work.get());
    }

    private static List<InvoiceNumber> namedBy(RecordPayment wanted) {
        List<Share> shares = wanted.allocations() == null ? List.of() : wanted.allocations();
        return Stream.concat(
                        Stream.ofNullable(wanted.invoice()), shares.stream().map(Share::invoice))
                .distinct()
                .toList();
    }

    private static boolean isLongBefore(LocalDate day, InvoiceNumber invoice) {
        return day.getYear() < invoice.year() - 1;
    }

    private static boolean fits(List<Share> shares, List<OpenInvoice> open) {
        return shares.stream()
                .allMatch(share -> stillOpen(share.invoice(), open).compareTo(share.amount()) >= 0);
    }

    private static BigDecimal stillOpen(@Nullable InvoiceNumber number, List<OpenInvoice> open) {
        return open.stream()
                .filter(it -> it.number().equals(number))
                .map(it -> it.open().getAmount())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static Invalid invalid(Problem problem) {
        return new Invalid(EnumSet.of(problem));
    }
}
