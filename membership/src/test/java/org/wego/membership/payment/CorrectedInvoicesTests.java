package org.wego.membership.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.credit.CorrectInvoice;
import org.wego.membership.credit.CorrectInvoice.Line;
import org.wego.membership.credit.CorrectionOutcome;
import org.wego.membership.credit.CorrectionOutcome.Corrected;
import org.wego.membership.credit.CorrectionOutcome.Problem;
import org.wego.membership.credit.CorrectionOutcome.Replaced;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.InvoiceCorrecting;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.invoicing.InvoiceState;
import org.wego.membership.invoicing.InvoiceSummary;

/** A wrong invoice is credited and another one is in its place, once and in one step. */
@ApplicationModuleTest
class CorrectedInvoicesTests extends PaidInvoices {

    @Autowired
    InvoiceCorrecting correcting;

    @Test
    void creditsTheWrongOneAndLetsWhatWasPaidPayTheRightOne() {
        InvoiceNumber wrong = issue(addis, 2017, "700.00");
        PaymentId payment = pay(wrong, "400", AUGUST);

        Corrected corrected = (Corrected) correct(wrong, "650", "300");

        InvoiceDetails right = invoices.find(corrected.invoice()).orElseThrow();
        assertThat(right.origin()).isEqualTo(new InvoiceOrigin.Correction(wrong));
        assertThat(right.addressee().name()).isEqualTo("City of Addis Ababa");
        assertThat(right.number().year()).isEqualTo(2017);
        assertThat(right.assessment())
                .isEqualTo(invoices.find(wrong).orElseThrow().assessment());
        assertThat(right.lines().getFirst().reason().facts())
                .last()
                .isEqualTo(FeeReason.Fact.text(FeeReason.Subject.CORRECTION, "Wrong population"));
        assertThat(invoices.find(wrong).orElseThrow().replacedBy()).isEqualTo(right.number());
        assertThat(open(wrong)).isEqualTo(usd("0"));
        assertThat(state(wrong)).isEqualTo(InvoiceState.CREDITED);
        assertThat(open(right.number())).isEqualTo(usd("250"));
        assertThat(state(right.number())).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(payments.find(payment).orElseThrow().pays())
                .extracting(PaymentDetails.Paid::invoice)
                .containsExactly(right.number());
        assertThat(account()).isEqualTo(usd("250"));
        assertThat(balances.entriesOf(corrected.credit().toString()))
                .singleElement()
                .satisfies(it -> assertThat(it.postings().getFirst().amount()).isEqualTo(usd("700")));
        assertThat(balances.trialBalance().balances()).isTrue();
        assertThat(standing.of(addis, AUGUST).orElseThrow().because()).containsExactly(wrong);

        assertThat(correct(wrong, "600", "0")).isEqualTo(new Replaced(right.number()));
        assertThat(correct(right.number(), "300", "250")).isInstanceOf(Corrected.class);
        assertThat(account()).isEqualTo(usd("-100"));
        assertThat(invoices.list(InvoiceFilter.of(addis), 0, 9))
                .extracting(InvoiceSummary::state)
                .containsExactly(InvoiceState.PAID, InvoiceState.CREDITED, InvoiceState.CREDITED);
    }

    @Test
    void leavesWhatWasTakenOffBeforeAndRefusesWhatCannotBeRight() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        credit(invoice, "100", CreditKind.CREDIT);

        assertThat(correct(invoice, "650", "700")).isEqualTo(new CorrectionOutcome.Changed(usd("600")));
        assertThat(correct(invoice, "0", "600")).isEqualTo(refused(Problem.AMOUNT));
        assertThat(correct(invoice, "6.001", "600")).isEqualTo(refused(Problem.AMOUNT));
        assertThat(correcting.correct(new CorrectInvoice(
                        invoice, " ", "x".repeat(2_001), List.of(), "\uD83C\uDFD9", new BigDecimal("600"))))
                .isEqualTo(new CorrectionOutcome.Invalid(
                        EnumSet.of(Problem.ADDRESSEE, Problem.ADDRESS, Problem.LINES, Problem.REASON)));
        InvoiceDetails before = invoices.find(invoice).orElseThrow();
        assertThat(correcting.correct(new CorrectInvoice(
                        invoice,
                        "Addis Ababa",
                        "Piazza\n".repeat(13),
                        List.of(new Line("Fee", BigDecimal.ONE)),
                        "Moved",
                        new BigDecimal("600"))))
                .isEqualTo(refused(Problem.ADDRESS));
        assertThat(correcting.correct(new CorrectInvoice(
                        invoice,
                        before.addressee().name(),
                        "",
                        List.of(new Line(before.lines().getFirst().description(), new BigDecimal("700"))),
                        "Nothing",
                        new BigDecimal("600"))))
                .isEqualTo(refused(Problem.NOTHING_DIFFERENT));
        assertThat(correct(new InvoiceNumber(2017, 999_999_999), "1", "0"))
                .isInstanceOf(CorrectionOutcome.Unknown.class);

        assertThat(correct(invoice, "650", "600")).isInstanceOf(Corrected.class);
        assertThat(account()).as("the 100 are not given twice").isEqualTo(usd("650"));
        InvoiceNumber other = issue(addis, 2016, "10.00");
        credit(other, "10", CreditKind.CREDIT);
        assertThat(correct(other, "9", "0")).isInstanceOf(CorrectionOutcome.Settled.class);
    }

    @Test
    void correctsOnceWhereEightDoAtOnce() throws Exception {
        InvoiceNumber invoice = issue(addis, 2012, "700.00");
        List<CorrectionOutcome> outcomes = new ArrayList<>();
        List<Callable<CorrectionOutcome>> clients = Collections.nCopies(8, () -> correct(invoice, "650", "700"));
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<CorrectionOutcome> outcome : pool.invokeAll(clients)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).filteredOn(Corrected.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Replaced.class::isInstance).hasSize(7);
        assertThat(account()).isEqualTo(usd("650"));
        assertThat(jdbc.sql("select max(sequence) - count(*) from membership.invoice where fee_year = 2012")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private CorrectionOutcome correct(InvoiceNumber invoice, String amount, String read) {
        return correcting.correct(new CorrectInvoice(
                invoice,
                "City of Addis Ababa",
                "Piazza\nAddis Ababa",
                List.of(new Line("Membership fee 2017", new BigDecimal(amount))),
                "Wrong population",
                new BigDecimal(read)));
    }

    private static CorrectionOutcome.Invalid refused(Problem problem) {
        return new CorrectionOutcome.Invalid(EnumSet.of(problem));
    }
}
