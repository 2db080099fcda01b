package org.wego.membership.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.payment.Allocations.Credit;
import org.wego.membership.payment.PaymentOutcome.Changed;
import org.wego.membership.payment.PaymentOutcome.Done;
import org.wego.membership.payment.PaymentOutcome.Invalid;
import org.wego.membership.payment.PaymentOutcome.Known;
import org.wego.membership.payment.PaymentOutcome.Problem;

/**
 * Records many payments at once that need no decision: each says which invoices all of it pays, and as much is open of
 * them. For the slices that take in what banks say, within their own transaction.
 */
@Component
public class SurePayments {

    private final PaymentRows rows;
    private final PaymentBooking booking;
    private final Allocations allocations;
    private final Clock clock;

    SurePayments(PaymentRows rows, PaymentBooking booking, Allocations allocations, Clock clock) {
        this.rows = rows;
        this.booking = booking;
        this.allocations = allocations;
        this.clock = clock;
    }

    /** Records those that are sure, and says of each what came of it; statements are the same for any number of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PaymentOutcome> record(List<RecordPayment> wanted) {
        Set<InvoiceNumber> numbers = wanted.stream()
                .flatMap(it -> shares(it).stream())
                .map(Share::invoice)
                .collect(Collectors.toSet());
        allocations.lock(allocations.invoices(numbers).values().stream()
                .map(OpenInvoice::debtor)
                .collect(Collectors.toSet()));
        Map<InvoiceNumber, OpenInvoice> open = new HashMap<>(allocations.invoices(numbers));
        Map<PaymentId, PaymentId> known = rows.same(wanted.stream()
                .filter(it -> PaymentCheck.of(it, LocalDate.now(clock)).isEmpty())
                .map(it -> Payment.of(it, null))
                .toList());
        Sorting sorting = new Sorting(open, known, LocalDate.now(clock));
        List<PaymentOutcome> outcomes = wanted.stream().map(sorting::outcome).toList();
        booking.receive(sorting.payments);
        allocations.add(sorting.covers);
        return outcomes;
    }

    private static List<Share> shares(RecordPayment payment) {
        if (payment.allocations() != null) {
            return payment.allocations();
        }
        return payment.invoice() == null ? List.of() : List.of(new Share(payment.invoice(), payment.amount()));
    }

    /** Goes through the payments, one after the other, with what is open of the invoices by then. */
    private static final class Sorting {

        private final Map<InvoiceNumber, OpenInvoice> open;
        private final Map<PaymentId, PaymentId> known;
        private final LocalDate today;
        private final List<Payment> payments = new ArrayList<>();
        private final List<Allocation> covers = new ArrayList<>();

        private Sorting(Map<InvoiceNumber, OpenInvoice> open, Map<PaymentId, PaymentId> known, LocalDate today) {
            this.open = open;
            this.known = known;
            this.today = today;
        }

        private PaymentOutcome outcome(RecordPayment wanted) {
            Set<Problem> wrong = PaymentCheck.of(wanted, today);
            if (!wrong.isEmpty()) {
                return new Invalid(wrong);
            }
            List<Share> shares = shares(wanted);
            List<OpenInvoice> invoices =
                    shares.stream().map(it -> open.get(it.invoice())).toList();
            if (invoices.isEmpty() || invoices.contains(null)) {
                return new Invalid(EnumSet.of(Problem.INVOICE));
            }
            Debtor debtor = invoices.getFirst().debtor();
            if (!invoices.stream().allMatch(it -> it.debtor().equals(debtor))) {
                return new Invalid(EnumSet.of(Problem.FOREIGN_INVOICE));
            }
            if (!fits(shares, wanted.amount())) {
                return new Changed(
                        Money.total(invoices.stream().map(OpenInvoice::open).toList()));
            }
            Payment payment = Payment.of(wanted, debtor);
            PaymentId first = known.get(payment.id());
            return first == null ? take(payment, shares, invoices) : new Known(first);
        }

        private boolean fits(List<Share> shares, BigDecimal amount) {
            BigDecimal sum = shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.compareTo(amount) == 0 && shares.stream().allMatch(this::fits);
        }

        private boolean fits(Share share) {
            OpenInvoice invoice = open.get(share.invoice());
            return invoice != null && invoice.open().getAmount().compareTo(share.amount()) >= 0;
        }

        private PaymentOutcome take(Payment payment, List<Share> shares, List<OpenInvoice> invoices) {
            payments.add(payment);
            List<Allocation> covered = Apportionment.wanted(
                    new Credit(payment.id(), payment.receivedOn(), payment.amount()), shares, invoices);
            covers.addAll(covered);
            covered.forEach(it -> open.computeIfPresent(it.invoice(), (_, before) -> before.less(it.amount())));
            return new Done(payment.id());
        }
    }
}
