package org.wego.membership.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.wego.membership.payment.PaymentOutcome.Problem;
import org.wego.membership.receivable.InvoiceSettlements;
import org.wego.membership.receivable.MemberAccounts;
import org.wego.membership.receivable.PaymentStanding;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

/** Invoices of a member of the test, paid and taken off by it; whatever it does, the books balance. */
abstract class PaidInvoices {

    static final LocalDate ISSUED = LocalDate.of(2017, 7, 1);

    static final LocalDate AUGUST = LocalDate.of(2017, 8, 1);

    static final LocalDate SEPTEMBER = LocalDate.of(2017, 9, 1);

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

    MemberId addis;

    @BeforeEach
    void admit() {
        addis = another();
    }

    @AfterEach
    void balancesAfterWhatever() {
        assertThat(balances.trialBalance().balances()).isTrue();
    }

    MemberId another() {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        "City " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.ET,
                        MembershipDates.UNKNOWN)))
                .member();
    }

    /** Issued in July 2017, a month before the first payment; the clock of these tests stands in November. */
    InvoiceNumber issue(MemberId member, int year, String amount) {
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

    PaymentId pay(InvoiceNumber invoice, String amount, LocalDate day) {
        return done(recording.record(payment(invoice, null, amount, day, "").build()));
    }

    PaymentOutcome shares(Share... shares) {
        return recording.record(
                payment(null, addis, "800", AUGUST, "").shares(List.of(shares)).build());
    }

    static Share share(InvoiceNumber invoice, String amount) {
        return new Share(invoice, new BigDecimal(amount));
    }

    CreditOutcome credit(InvoiceNumber invoice, String amount, CreditKind kind) {
        return credits.credit(new IssueCreditNote(invoice, new BigDecimal(amount), kind, "Agreed", null));
    }

    InvoiceSummary summary(InvoiceNumber invoice) {
        return invoices.list(new InvoiceFilter(null, null, null, invoice.toString()), 0, 1)
                .getFirst();
    }

    Money open(InvoiceNumber invoice) {
        Money open = summary(invoice).open();
        assertThat(settlements.of(invoices.find(invoice).orElseThrow()).open()).isEqualTo(open);
        return open;
    }

    InvoiceState state(InvoiceNumber invoice) {
        InvoiceState state = summary(invoice).state();
        assertThat(settlements.of(invoices.find(invoice).orElseThrow()).state()).isEqualTo(state);
        return state;
    }

    Money left(PaymentId payment) {
        return payments.find(payment).orElseThrow().summary().left();
    }

    Money account() {
        return balances.balanceOf(addis, CurrencyUnit.USD);
    }

    Money balanceOf(LedgerAccount.Kind account) {
        return balances.trialBalance().rows().stream()
                .filter(it ->
                        it.account() == account && it.debit().getCurrencyUnit().equals(CurrencyUnit.USD))
                .map(TrialBalance.Row::balance)
                .findFirst()
                .orElse(usd("0"));
    }

    static PaymentId done(PaymentOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).payment();
    }

    static Invalid invalid(Problem problem) {
        return new Invalid(EnumSet.of(problem));
    }

    static CreditOutcome.Invalid refused(CreditOutcome.Problem problem) {
        return new CreditOutcome.Invalid(EnumSet.of(problem));
    }

    static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    static PaymentBuilder payment(
            @Nullable InvoiceNumber invoice,
            @Nullable MemberId member,
            String amount,
            LocalDate day,
            String reference) {
        return new PaymentBuilder(invoice, member, new BigDecimal(amount), day, reference, "USD", null, null);
    }

    /** A payment that a test says part by part; each one built is another one. */
    record PaymentBuilder(
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
