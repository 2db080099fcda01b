package org.wego.membership.payment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;

/** What a member owes and has paid: the rules of payments once more, in a few maps and in cents. */
final class ReferenceAccount {

    final MemberId member;
    final Map<InvoiceNumber, Long> invoices = new TreeMap<>();
    final Set<InvoiceNumber> replaced = new HashSet<>();
    int years;
    final Map<PaymentId, Long> paid = new LinkedHashMap<>();
    private final Map<PaymentId, Map<InvoiceNumber, Long>> covers = new LinkedHashMap<>();
    private final Map<InvoiceNumber, Long> credited = new LinkedHashMap<>();

    ReferenceAccount(MemberId member) {
        this.member = member;
    }

    Optional<InvoiceNumber> any(Random random) {
        List<InvoiceNumber> all = new ArrayList<>(invoices.keySet());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    Optional<PaymentId> anyPayment(Random random) {
        List<PaymentId> all = new ArrayList<>(paid.keySet());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    long open(InvoiceNumber invoice) {
        return invoices.get(invoice)
                - credited.getOrDefault(invoice, 0L)
                - covers.values().stream()
                        .mapToLong(it -> it.getOrDefault(invoice, 0L))
                        .sum();
    }

    /** What neither a credit note nor a write-off took off it. */
    long uncredited(InvoiceNumber invoice) {
        return invoices.get(invoice) - credited.getOrDefault(invoice, 0L);
    }

    long left(PaymentId payment) {
        return paid.get(payment)
                - covers.get(payment).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    Map<PaymentId, Long> left() {
        Map<PaymentId, Long> left = new LinkedHashMap<>();
        paid.keySet().stream().filter(it -> left(it) > 0).forEach(it -> left.put(it, left(it)));
        return left;
    }

    long balance() {
        return invoices.values().stream().mapToLong(Long::longValue).sum()
                - credited.values().stream().mapToLong(Long::longValue).sum()
                - paid.values().stream().mapToLong(Long::longValue).sum();
    }

    void issued(InvoiceNumber invoice) {
        settle(List.of(invoice));
    }

    void paid(PaymentId payment, long cents, Iterable<InvoiceNumber> meant) {
        paid.put(payment, cents);
        covers.put(payment, new LinkedHashMap<>());
        meant.forEach(it -> cover(payment, it, Math.min(left(payment), open(it))));
    }

    void cover(PaymentId payment, InvoiceNumber invoice, long cents) {
        if (cents > 0) {
            covers.get(payment).merge(invoice, cents, Long::sum);
        }
    }

    void reversed(PaymentId payment) {
        Map<InvoiceNumber, Long> released = covers.remove(payment);
        paid.remove(payment);
        settle(invoices.keySet().stream().filter(released::containsKey).toList());
    }

    void credited(InvoiceNumber invoice, long cents) {
        credited.merge(invoice, cents, Long::sum);
    }

    void corrected(InvoiceNumber wrong, InvoiceNumber right, long cents) {
        replaced.add(wrong);
        covers.values().forEach(it -> it.remove(wrong));
        credited(wrong, uncredited(wrong));
        invoices.put(right, cents);
        settle(List.of(right));
    }

    void settle(List<InvoiceNumber> meant) {
        for (PaymentId payment : paid.keySet()) {
            meant.forEach(it -> cover(payment, it, Math.min(left(payment), open(it))));
        }
    }
}
