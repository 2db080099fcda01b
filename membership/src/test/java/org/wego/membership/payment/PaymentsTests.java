package org.wego.membership.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.StatementCount;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.CreditNoting;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.credit.IssueCreditNote;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceState;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.ledger.TrialBalance;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.payment.PaymentOutcome.Done;
import org.wego.membership.payment.PaymentOutcome.Invalid;
import org.wego.membership.payment.PaymentOutcome.Known;
import org.wego.membership.payment.PaymentOutcome.Problem;
import org.wego.membership.receivable.AccountStatement;
import org.wego.membership.receivable.AccountStatement.Kind;
import org.wego.membership.receivable.AccountStatement.Movement;
import org.wego.membership.receivable.InvoiceSettlements;
import org.wego.membership.receivable.MemberAccounts;
import org.wego.membership.receivable.PaymentStanding;
import org.wego.membership.receivable.Settlement;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

/** Invoices are paid, partly, too much, by mistake, and taken off; every amount is the sum of what is on record. */
@ApplicationModuleTest
class PaymentsTests {

    private static final LocalDate ISSUED = LocalDate.of(2017, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2017, 8, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2017, 9, 1);

    @Autowired
    PaymentRecording recording;

    @Autowired
    PaymentRegister payments;

    @Autowired
    CreditNoting credits;

    @Autowired
    Invoicing invoicing;

    @Autowired
    InvoiceRegister invoices;

    @Autowired
    InvoiceSettlements settlements;

    @Autowired
    MemberAccounts accounts;

    @Autowired
    PaymentStanding standing;

    @Autowired
    LedgerBalances balances;

    @Autowired
    MemberRegister register;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    private MemberId addis;

    @BeforeEach
    void admit() {
        addis = another();
    }

    @AfterEach
    void balancesAfterWhatever() {
        assertThat(balances.trialBalance().balances()).isTrue();
    }

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
                        new Movement(ISSUED, Kind.INVOICE, invoice.toString(), usd("700"), usd("700")),
                        new Movement(AUGUST, Kind.PAYMENT, first.toString(), usd("-400"), usd("300")),
                        new Movement(SEPTEMBER, Kind.PAYMENT, second.toString(), usd("-400"), usd("-100")));
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
        assertThat(recording.useCredit(addis)).isEqualTo(usd("49.50"));
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
        assertThat(recording.book(payment, MemberId.next())).isEqualTo(invalid(Problem.MEMBER));
        assertThat(recording.book(payment, addis)).isEqualTo(new Done(payment));
        assertThat(recording.book(payment, addis)).isInstanceOf(PaymentOutcome.Booked.class);
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
    void knowsOneMovementAtTheBankAgainHoweverItIsWritten() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        String reference = "Ref " + UUID.randomUUID();
        PaymentId first = done(recording.record(
                payment(invoice, null, "300", AUGUST, reference).build()));

        assertThat(recording.record(payment(invoice, null, "300.00", AUGUST, reference.toLowerCase(Locale.ROOT) + " ")
                        .build()))
                .isEqualTo(new Known(first));
        assertThat(recording.record(
                        payment(invoice, null, "300", SEPTEMBER, reference).build()))
                .isInstanceOf(Done.class);
        recording.reverse(first, "Another member's");
        assertThat(recording.record(
                        payment(invoice, null, "300", AUGUST, reference).build()))
                .isInstanceOf(Done.class);
    }

    @Test
    void tellsTheSecondOfTwoWhoRecordTheSameFromOpenForms() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        PaymentBuilder form = payment(invoice, null, "700", AUGUST, "").read("700");
        RecordPayment sent = form.build();

        assertThat(recording.record(sent)).isInstanceOf(Done.class);
        assertThat(recording.record(sent)).as("the same form").isEqualTo(new Known(sent.id()));
        assertThat(recording.record(form.build()))
                .as("another one that was opened before")
                .isEqualTo(new PaymentOutcome.Changed(usd("0")));
        assertThat(account()).isEqualTo(usd("0"));
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

    @ParameterizedTest
    @CsvSource({
        "0, USD, 2017-08-01, AMOUNT",
        "-1, USD, 2017-08-01, AMOUNT",
        "1.005, USD, 2017-08-01, AMOUNT",
        "1000000001, USD, 2017-08-01, AMOUNT",
        "10, EUR, 2017-08-01, CURRENCY",
        "10, USD, 2017-11-02, RECEIVED_ON",
        "10, USD, 2015-12-31, RECEIVED_ON"
    })
    void refusesWhatIsNoPayment(String amount, String currency, LocalDate day, Problem problem) {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");

        assertThat(recording.record(payment(invoice, null, amount, day, "")
                        .currency(currency)
                        .build()))
                .isEqualTo(invalid(problem));
        assertThat(account()).isEqualTo(usd("700"));
    }

    @Test
    void refusesWhatCannotBeAllocated() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        InvoiceNumber foreign = issue(another(), 2017, "700.00");

        assertThat(shares(share(foreign, "10"))).isEqualTo(invalid(Problem.FOREIGN_INVOICE));
        assertThat(shares(share(invoice, "700.01"))).isEqualTo(invalid(Problem.ABOVE_OPEN));
        assertThat(shares(share(invoice, "800.01"))).isEqualTo(invalid(Problem.ABOVE_PAYMENT));
        assertThat(shares(share(invoice, "-1"))).isEqualTo(invalid(Problem.ALLOCATION));
        assertThat(shares(share(invoice, "1"), share(invoice, "1"))).isEqualTo(invalid(Problem.ALLOCATION));
        assertThat(shares(share(new InvoiceNumber(2017, 999_999_999), "1"))).isEqualTo(invalid(Problem.INVOICE));
        assertThat(recording.record(
                        payment(null, MemberId.next(), "1", AUGUST, "").build()))
                .isEqualTo(invalid(Problem.MEMBER));
        assertThat(recording.record(payment(invoice, another(), "1", AUGUST, "").build()))
                .isEqualTo(invalid(Problem.FOREIGN_INVOICE));
        assertThat(recording.reverse(PaymentId.next(), "No such")).isInstanceOf(PaymentOutcome.Unknown.class);
        assertThat(account()).isEqualTo(usd("700"));
    }

    @Test
    void numbersCreditNotesWithoutAGapAndTakesNothingOffThatIsNotOpen() {
        InvoiceNumber invoice = issue(addis, 2013, "700.00");

        assertThat(credit(invoice, "700.01", CreditKind.CREDIT)).isEqualTo(refused(CreditOutcome.Problem.ABOVE_OPEN));
        assertThat(credit(invoice, "0", CreditKind.CREDIT)).isEqualTo(refused(CreditOutcome.Problem.AMOUNT));
        assertThat(credit(invoice, "50.01", CreditKind.BANK_CHARGE))
                .isEqualTo(refused(CreditOutcome.Problem.ABOVE_TOLERANCE));
        assertThat(credits.credit(new IssueCreditNote(invoice, BigDecimal.ONE, CreditKind.CREDIT, " ", null)))
                .isEqualTo(refused(CreditOutcome.Problem.REASON));
        assertThat(credits.credit(
                        new IssueCreditNote(invoice, BigDecimal.ONE, CreditKind.CREDIT, "Late", new BigDecimal("650"))))
                .isEqualTo(new CreditOutcome.Changed(usd("700")));
        assertThat(credits.credit(new IssueCreditNote(
                        new InvoiceNumber(2013, 999_999_999), BigDecimal.ONE, CreditKind.CREDIT, "None", null)))
                .isInstanceOf(CreditOutcome.Unknown.class);

        pay(invoice, "600", AUGUST);
        assertThat(credit(invoice, "20", CreditKind.BANK_CHARGE)).hasToString("Issued[number=C2013-0001]");
        assertThat(state(invoice)).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(credit(invoice, "30", CreditKind.CREDIT)).hasToString("Issued[number=C2013-0002]");
        assertThat(credits.writeOff(
                        new IssueCreditNote(invoice, new BigDecimal("50"), CreditKind.WRITE_OFF, "Dissolved", null)))
                .hasToString("Issued[number=C2013-0003]");
        assertThat(state(invoice)).isEqualTo(InvoiceState.CREDITED);
        assertThat(account()).isEqualTo(usd("0"));
    }

    @Test
    void callsAnInvoicePaidWhereTheBankKeptTheRest() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        pay(invoice, "690", AUGUST);

        credit(invoice, "10", CreditKind.BANK_CHARGE);

        assertThat(state(invoice)).isEqualTo(InvoiceState.PAID);
    }

    @Test
    void listsHoweverManyPaymentsWithOneStatement() {
        InvoiceNumber invoice = issue(addis, 2017, "700.00");
        for (int i = 0; i < 5; i++) {
            pay(invoice, "100", AUGUST);
        }
        PaymentFilter own = new PaymentFilter(2017, addis, false);

        assertThat(statements.of(() -> assertThat(payments.list(own, 0, 10)).hasSize(5)))
                .isOne();
        assertThat(payments.count(own)).isEqualTo(5);
        List<PaymentSummary> first = payments.after(own, null, 3);
        assertThat(payments.after(own, first.getLast().id(), 3)).hasSize(2);
        assertThat(payments.count(new PaymentFilter(2016, addis, false))).isZero();
        assertThat(statements.of(() -> invoices.list(InvoiceFilter.of(addis), 0, 10)))
                .isOne();
    }

    private MemberId another() {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        "City " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.ET,
                        MembershipDates.UNKNOWN)))
                .member();
    }

    /** Issued in July 2017, a month before the first payment; the clock of these tests stands in November. */
    private InvoiceNumber issue(MemberId member, int year, String amount) {
        InvoiceNumber number = invoicing
                .issue(List.of(InvoiceDraft.membershipFee(
                        member,
                        new Addressee("Addis Ababa", List.of()),
                        year,
                        usd(amount),
                        Drafts.reason(),
                        UUID.randomUUID(),
                        UUID.randomUUID())))
                .getFirst();
        jdbc.sql("update membership.invoice set issued_on = ?, due_on = ? where fee_year = ? and sequence = ?")
                .params(ISSUED, ISSUED.plusDays(30), year, number.sequence())
                .update();
        jdbc.sql("update membership.journal_entry set booked_on = ? where reference = ?")
                .params(ISSUED, number.toString())
                .update();
        return number;
    }

    private PaymentId pay(InvoiceNumber invoice, String amount, LocalDate day) {
        return done(recording.record(payment(invoice, null, amount, day, "").build()));
    }

    private PaymentOutcome shares(Share... shares) {
        return recording.record(
                payment(null, addis, "800", AUGUST, "").shares(List.of(shares)).build());
    }

    private static Share share(InvoiceNumber invoice, String amount) {
        return new Share(invoice, new BigDecimal(amount));
    }

    private CreditOutcome credit(InvoiceNumber invoice, String amount, CreditKind kind) {
        return credits.credit(new IssueCreditNote(invoice, new BigDecimal(amount), kind, "Agreed", null));
    }

    private InvoiceSummary summary(InvoiceNumber invoice) {
        return invoices.list(new InvoiceFilter(null, null, null, invoice.toString()), 0, 1)
                .getFirst();
    }

    private Money open(InvoiceNumber invoice) {
        Money open = summary(invoice).open();
        assertThat(settlements.of(invoices.find(invoice).orElseThrow()).open()).isEqualTo(open);
        return open;
    }

    private InvoiceState state(InvoiceNumber invoice) {
        InvoiceState state = summary(invoice).state();
        assertThat(settlements.of(invoices.find(invoice).orElseThrow()).state()).isEqualTo(state);
        return state;
    }

    private Money left(PaymentId payment) {
        return payments.find(payment).orElseThrow().summary().left();
    }

    private Money account() {
        return balances.balanceOf(addis, CurrencyUnit.USD);
    }

    private Money balanceOf(LedgerAccount.Kind account) {
        return balances.trialBalance().rows().stream()
                .filter(it ->
                        it.account() == account && it.debit().getCurrencyUnit().equals(CurrencyUnit.USD))
                .map(TrialBalance.Row::balance)
                .findFirst()
                .orElse(usd("0"));
    }

    private static PaymentId done(PaymentOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).payment();
    }

    private static Invalid invalid(Problem problem) {
        return new Invalid(EnumSet.of(problem));
    }

    private static CreditOutcome.Invalid refused(CreditOutcome.Problem problem) {
        return new CreditOutcome.Invalid(EnumSet.of(problem));
    }

    private static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    private static PaymentBuilder payment(
            @Nullable InvoiceNumber invoice,
            @Nullable MemberId member,
            String amount,
            LocalDate day,
            String reference) {
        return new PaymentBuilder(invoice, member, new BigDecimal(amount), day, reference, "USD", null, null);
    }

    /** A payment that a test says part by part; each one built is another one. */
    private record PaymentBuilder(
            @Nullable InvoiceNumber invoice,
            @Nullable MemberId member,
            BigDecimal amount,
            LocalDate day,
            String reference,
            String currency,
            @Nullable List<Share> wanted,
            @Nullable BigDecimal seen) {

        PaymentBuilder currency(String other) {
            return new PaymentBuilder(invoice, member, amount, day, reference, other, wanted, seen);
        }

        PaymentBuilder shares(List<Share> shares) {
            return new PaymentBuilder(invoice, member, amount, day, reference, currency, shares, seen);
        }

        PaymentBuilder read(String open) {
            return new PaymentBuilder(invoice, member, amount, day, reference, currency, wanted, new BigDecimal(open));
        }

        RecordPayment build() {
            return new RecordPayment(
                    PaymentId.next(),
                    invoice,
                    member,
                    day,
                    amount,
                    currency,
                    "City of Addis Ababa",
                    reference,
                    PaymentMethod.BANK,
                    "",
                    wanted,
                    seen);
        }
    }
}
