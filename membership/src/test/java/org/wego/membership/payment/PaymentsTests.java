package org.wego.membership.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.credit.IssueCreditNote;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceState;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentOutcome.Done;
import org.wego.membership.payment.PaymentOutcome.Problem;
import org.wego.membership.receivable.AccountStatement;
import org.wego.membership.receivable.AccountStatement.Kind;
import org.wego.membership.receivable.AccountStatement.Movement;
import org.wego.membership.receivable.Settlement;

/** Invoices are paid, partly, too much, by mistake; every amount is the sum of what is on record. */
@ApplicationModuleTest
class PaymentsTests extends PaidInvoices {

    @Test
    void paysAnInvoiceInPartsThenTooMuchThenTakesOneBackAndCreditsTheRest() {
        Money bank = balanceOf(LedgerAccount.Kind.BANK);
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        assertThat(state(invoice)).isEqualTo(InvoiceState.OVERDUE);

        PaymentId first = pay(invoice, "400", AUGUST);
        assertThat(open(invoice)).isEqualTo(usd("300"));
        assertThat(state(invoice)).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(balances.trialBalance().balances()).isTrue();

        PaymentId second = pay(invoice, "400", SEPTEMBER);
        assertThat(open(invoice)).isEqualTo(usd("0"));
        assertThat(state(invoice)).isEqualTo(InvoiceState.PAID);
        assertThat(left(second)).isEqualTo(usd("100"));
        assertThat(account()).isEqualTo(usd("-100"));
        assertThat(balanceOf(LedgerAccount.Kind.BANK).minus(bank)).isEqualTo(usd("800"));
        assertThat(balances.trialBalance().balances()).isTrue();
        assertThat(standing.paidInFull(addis, LocalDate.of(2017, 8, 15))).isFalse();
        assertThat(standing.of(addis, LocalDate.of(2017, 8, 15)).orElseThrow().because())
                .containsExactly(invoice);
        assertThat(standing.paidInFull(addis, SEPTEMBER)).isTrue();
        assertThat(standing.inArrears(LocalDate.of(2017, 8, 15))).contains(addis);
        assertThat(standing.inArrears(SEPTEMBER)).doesNotContain(addis);

        assertThat(recording.reverse(first, "Was another city's")).isEqualTo(new Done(first));
        assertThat(open(invoice)).isEqualTo(usd("300"));
        assertThat(state(invoice)).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(left(second)).isEqualTo(usd("0"));
        assertThat(account()).isEqualTo(usd("300"));
        assertThat(balances.entriesOf(first.toString())).hasSize(2);
        assertThat(recording.reverse(first, "Again")).isInstanceOf(PaymentOutcome.Reversed.class);
        assertThat(balances.trialBalance().balances()).isTrue();

        CreditOutcome credit =
                credits.credit(new IssueCreditNote(invoice, new BigDecimal("300"), CreditKind.CREDIT, "Agreed", null));
        assertThat(credit).isInstanceOf(CreditOutcome.Issued.class);
        assertThat(state(invoice)).isEqualTo(InvoiceState.CREDITED);
        assertThat(accounts.of(addis, null, null).orElseThrow().movements())
                .filteredOn(it -> it.kind() == Kind.CREDIT_NOTE)
                .extracting(Movement::invoice)
                .containsExactly(invoice);
        assertThat(open(invoice)).isEqualTo(usd("0"));
        assertThat(account()).isEqualTo(usd("0"));
        assertThat(settlements.of(invoices.find(invoice).orElseThrow()).covers())
                .extracting(Settlement.Cover::kind, Settlement.Cover::amount)
                .containsExactlyInAnyOrder(
                        tuple(Settlement.Kind.PAYMENT, usd("400")), tuple(Settlement.Kind.CREDIT, usd("300")));
    }

    @Test
    void tellsTheAccountOfAPeriodAsTheJournalDoes() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        PaymentId first = pay(invoice, "400", AUGUST);
        PaymentId second = pay(invoice, "400", SEPTEMBER);

        AccountStatement all = accounts.of(addis, null, null).orElseThrow();
        assertThat(all.opening()).isEqualTo(usd("0"));
        assertThat(all.movements())
                .containsExactly(
                        new Movement(ISSUED, Kind.INVOICE, invoice.toString(), invoice, usd("700"), usd("700")),
                        new Movement(AUGUST, Kind.PAYMENT, first.toString(), null, usd("-400"), usd("300")),
                        new Movement(SEPTEMBER, Kind.PAYMENT, second.toString(), null, usd("-400"), usd("-100")));
        assertThat(all.closing()).isEqualTo(usd("-100"));

        AccountStatement august =
                accounts.of(addis, AUGUST, LocalDate.of(2017, 8, 31)).orElseThrow();
        assertThat(august.opening()).isEqualTo(usd("700"));
        assertThat(august.movements()).hasSize(1);
        assertThat(august.closing()).isEqualTo(usd("300"));
        assertThat(accounts.of(MemberId.next(), null, null)).isEmpty();
    }

    @Test
    void keepsWhatIsAboveAsCreditAndLetsItPayTheNextInvoices() {
        InvoiceNumber first = issue(addis, 2014, "6500.00");
        PaymentId payment = pay(first, "6600", AUGUST);
        assertThat(state(first)).isEqualTo(InvoiceState.PAID);
        assertThat(left(payment)).isEqualTo(usd("100"));

        InvoiceNumber small = issue(addis, 2015, "10.00");
        assertThat(state(small)).isEqualTo(InvoiceState.PAID);
        assertThat(left(payment)).isEqualTo(usd("90"));

        InvoiceNumber large = issue(addis, 2016, "200.00");
        assertThat(open(large)).isEqualTo(usd("110"));
        assertThat(left(payment)).isEqualTo(usd("0"));
        assertThat(payments.find(payment).orElseThrow().pays())
                .extracting(PaymentDetails.Paid::invoice)
                .containsExactly(first, small, large);
    }

    @Test
    void paysTheOldestFirstUnlessTheSharesAreSaid() {
        InvoiceNumber old = issue(addis, 2015, "300.00");
        InvoiceNumber recent = issue(addis, 2016, "300.00");
        jdbc.sql("update membership.invoice set due_on = date '2016-01-01' where fee_year = 2015 and sequence = ?")
                .param(old.sequence())
                .update();

        recording.record(payment(null, addis, "400", AUGUST, "").build());
        assertThat(open(old)).isEqualTo(usd("0"));
        assertThat(open(recent)).isEqualTo(usd("200"));

        recording.record(payment(null, addis, "500", AUGUST, "")
                .shares(List.of(new Share(recent, new BigDecimal("150.50"))))
                .build());
        assertThat(open(recent)).isEqualTo(usd("49.50"));
        assertThat(recording.usableCredit(Debtor.of(addis))).isEqualTo(usd("49.50"));
        assertThat(recording.useCredit(Debtor.of(addis))).isEqualTo(usd("49.50"));
        assertThat(recording.usableCredit(Debtor.of(addis))).isEqualTo(usd("0"));
        assertThat(open(recent)).isEqualTo(usd("0"));
        assertThat(account()).isEqualTo(usd("-300"));
    }

    @Test
    void waitsWithAPaymentOfNobodyKnowsWhomUntilItIsBooked() {
        Money unallocated = balanceOf(LedgerAccount.Kind.UNALLOCATED);
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        PaymentId payment =
                done(recording.record(payment(null, null, "500", AUGUST, "").build()));
        PaymentFilter waiting = new PaymentFilter(null, null, true);

        assertThat(payments.list(waiting, 0, 1000))
                .extracting(PaymentSummary::id)
                .contains(payment);
        assertThat(balanceOf(LedgerAccount.Kind.UNALLOCATED).minus(unallocated)).isEqualTo(usd("-500"));
        assertThat(recording.book(payment, Debtor.of(MemberId.next()))).isEqualTo(invalid(Problem.MEMBER));
        assertThat(recording.book(payment, Debtor.of(addis))).isEqualTo(new Done(payment));
        assertThat(recording.book(payment, Debtor.of(addis))).isInstanceOf(PaymentOutcome.Booked.class);
        assertThat(open(invoice)).isEqualTo(usd("200"));
        assertThat(balanceOf(LedgerAccount.Kind.UNALLOCATED)).isEqualTo(unallocated);
        assertThat(payments.list(waiting, 0, 1000))
                .extracting(PaymentSummary::id)
                .doesNotContain(payment);

        assertThat(recording.reverse(payment, "Went back")).isEqualTo(new Done(payment));
        assertThat(open(invoice)).isEqualTo(usd("700"));
        assertThat(account()).isEqualTo(usd("700"));
    }

    @Test
    void letsOneOfEightClientsWhoPayAtOncePayTheInvoice() throws Exception {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        List<Callable<PaymentOutcome>> clients = Collections.nCopies(
                8,
                () -> recording.record(payment(invoice, null, "700", AUGUST, "").build()));
        List<PaymentId> paid = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<PaymentOutcome> outcome : pool.invokeAll(clients)) {
                paid.add(done(outcome.get()));
            }
        }

        assertThat(paid)
                .extracting(it -> payments.find(it).orElseThrow().pays().size())
                .containsOnly(0, 1);
        assertThat(paid.stream().filter(it -> left(it).isZero())).hasSize(1);
        assertThat(paid.stream().filter(it -> left(it).equals(usd("700")))).hasSize(7);
        assertThat(account()).isEqualTo(usd("-4900"));
        assertThat(open(invoice)).isEqualTo(usd("0"));
    }

    @Test
    void listsHoweverManyPaymentsOfAMemberWithTwoStatements() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        for (int i = 0; i < 5; i++) {
            pay(invoice, "100", AUGUST);
        }
        PaymentFilter own = new PaymentFilter(2017, addis, false);

        assertThat(statements.of(() -> assertThat(payments.list(own, 0, 10)).hasSize(5)))
                .as("one asks which records were merged into it")
                .isEqualTo(2);
        assertThat(payments.count(own)).isEqualTo(5);
        List<PaymentSummary> first = payments.after(own, null, 3);
        assertThat(payments.after(own, first.getLast().id(), 3)).hasSize(2);
        assertThat(payments.count(new PaymentFilter(2016, addis, false))).isZero();
        assertThat(statements.of(() -> invoices.list(InvoiceFilter.of(addis), 0, 10)))
                .isEqualTo(2);
    }
}
