package org.wego.membership.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.payment.PaymentOutcome.Problem;

/** What can be said of a payment without looking at anything else. */
final class PaymentCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private PaymentCheck() {}

    static Set<Problem> of(RecordPayment payment, LocalDate today) {
        Set<Problem> wrong = EnumSet.noneOf(Problem.class);
        if (!Allocations.isMoney(payment.amount())) {
            wrong.add(Problem.AMOUNT);
        }
        if (!payment.currency().equals(RecordPayment.CURRENCY.getCode())) {
            wrong.add(Problem.CURRENCY);
        }
        if (payment.receivedOn().isAfter(today) || payment.receivedOn().isBefore(FIRST_DAY)) {
            wrong.add(Problem.RECEIVED_ON);
        }
        if (payment.payer().length() > RecordPayment.LONGEST_PAYER) {
            wrong.add(Problem.PAYER);
        }
        if (payment.bankReference().length() > RecordPayment.LONGEST_BANK_REFERENCE) {
            wrong.add(Problem.BANK_REFERENCE);
        }
        if (payment.note().length() > RecordPayment.LONGEST_NOTE) {
            wrong.add(Problem.NOTE);
        }
        if (payment.allocations() != null) {
            wrong.addAll(of(payment.allocations(), payment.amount()));
        }
        return wrong;
    }

    /** What can be said of shares of an amount. */
    static Set<Problem> of(List<Share> shares, BigDecimal amount) {
        Set<Problem> wrong = EnumSet.noneOf(Problem.class);
        Set<InvoiceNumber> invoices = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Share share : shares) {
            if (!Allocations.isMoney(share.amount()) || !invoices.add(share.invoice())) {
                wrong.add(Problem.ALLOCATION);
            }
            sum = sum.add(share.amount());
        }
        if (sum.compareTo(amount) > 0) {
            wrong.add(Problem.ABOVE_PAYMENT);
        }
        return wrong;
    }
}
