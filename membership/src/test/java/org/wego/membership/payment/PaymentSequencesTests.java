package org.wego.membership.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.bank.BankFile;
import org.wego.membership.bank.BankImport;
import org.wego.membership.bank.ImportOutcome;
import org.wego.membership.bank.read.Statements;
import org.wego.membership.credit.CorrectInvoice;
import org.wego.membership.credit.CorrectionOutcome;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.CreditNoting;
import org.wego.membership.credit.CreditNumber;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.credit.InvoiceCorrecting;
import org.wego.membership.credit.IssueCreditNote;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.organisation.MemberId;

/**
 * Seeded sequences of issue, pay, overpay, allocate, use credit, book what nobody knew, reverse, return by the bank, credit,
 * write off and correct against a reference that counts in cents. Invoices of a member come in the order of their years,
 * so that the oldest is the first.
 */
@ApplicationModuleTest
class PaymentSequencesTests {

    private static final int MOST_STEPS = 7;
    private static final int FIRST_YEAR = 1950;
    private static final int MOST_DAYS = 365;
    private static final LocalDate DAY = LocalDate.of(2017, 8, 1);

    @Autowired
    PaymentRecording recording;

    @Autowired
    PaymentRegister payments;

    @Autowired
    CreditNoting credits;

    @Autowired
    InvoiceCorrecting correcting;

    @Autowired
    Invoicing invoicing;

    @Autowired
    LedgerBalances balances;

    @Autowired
    BankImport imports;

    @Autowired
    JdbcClient jdbc;

    private int returns;

    @Test
    void agreesWithAReferenceAfterEverySequence() {
        Set<CreditNumber> numbers = new HashSet<>();
        for (long seed = firstSeed(); seed < firstSeed() + sequences(); seed++) {
            Random random = new Random(seed);
            ReferenceAccount reference = new ReferenceAccount(admit());
            int steps = 1 + random.nextInt(MOST_STEPS);
            for (int step = 0; step < steps; step++) {
                act(random, reference, numbers);
            }
            agree(reference, "seed " + seed);
        }
        assertThat(balances.trialBalance().balances()).isTrue();
        assertThat(count("""
                        select count(*) from (
                            select a.payment_id from membership.allocation a join membership.payment p on p.id = a.payment_id
                            group by a.payment_id, p.amount having sum(a.amount) > p.amount or sum(a.amount) < 0) above"""))
                .as("payments of which more or less than nothing is allocated")
                .isZero();
        assertThat(count("""
                        select count(*) from (
                            select i.fee_year from membership.allocation a
                            join membership.invoice i on i.fee_year = a.fee_year and i.sequence = a.sequence
                            group by i.fee_year, i.sequence, i.total
                            having sum(a.amount) > i.total or sum(a.amount) < 0) above""")).as("invoices of which more than all is covered").isZero();
        assertThat(count("""
                        select count(*) from (
                            select fee_year from membership.invoice group by fee_year
                            having max(sequence) <> count(*)) gap""")).isZero();
        assertThat(count("""
                        select count(*) from (
                            select credit_year from membership.credit_note group by credit_year
                            having max(credit_sequence) <> count(*)) gap""")).isZero();
    }

    /** Half of two thousand; the other half is tried on another database. */
    int sequences() {
        return 1_000;
    }

    /** Another database tries other ones. */
    long firstSeed() {
        return 1;
    }

    private void act(Random random, ReferenceAccount reference, Set<CreditNumber> numbers) {
        switch (random.nextInt(12)) {
            case 0, 1 -> reference.issued(issue(reference, 1 + random.nextInt(200_000)));
            case 2, 3 -> {
                int cents = 1 + random.nextInt(250_000);
                reference.paid(pay(reference, cents, null, null), cents, reference.invoices.keySet());
            }
            case 4 ->
                reference.any(random).ifPresent(invoice -> {
                    int cents = 1 + random.nextInt(250_000);
                    reference.paid(pay(reference, cents, invoice, null), cents, List.of(invoice));
                });
            case 5 ->
                reference.any(random).ifPresent(invoice -> {
                    long share = Math.min(reference.open(invoice), 1 + random.nextInt(50_000));
                    if (share > 0) {
                        int cents = Math.toIntExact(share) + random.nextInt(1_000);
                        PaymentId payment =
                                pay(reference, cents, null, List.of(new Share(invoice, BigDecimal.valueOf(share, 2))));
                        reference.paid(payment, cents, List.of());
                        reference.cover(payment, invoice, share);
                    }
                });
            case 6 ->
                reference.anyPayment(random).ifPresent(payment -> {
                    assertThat(recording.reverse(payment, "Returned")).isInstanceOf(PaymentOutcome.Done.class);
                    reference.reversed(payment);
                });
            case 7 -> {
                recording.useCredit(Debtor.of(reference.member));
                reference.settle(List.copyOf(reference.invoices.keySet()));
            }
            case 8 -> {
                int cents = 1 + random.nextInt(250_000);
                PaymentId payment = pay(null, cents, null, null);
                assertThat(recording.book(payment, Debtor.of(reference.member)))
                        .isEqualTo(new PaymentOutcome.Done(payment));
                reference.paid(payment, cents, reference.invoices.keySet());
            }
            case 10 ->
                reference.anyPayment(random).ifPresent(payment -> {
                    comeBack(payment, reference.paid.get(payment));
                    reference.reversed(payment);
                });
            case 9 -> reference.any(random).ifPresent(invoice -> correct(random, reference, invoice, numbers));
            default ->
                reference.any(random).ifPresent(invoice -> {
                    long cents = 1 + random.nextInt(20_000);
                    CreditKind kind = random.nextBoolean() ? CreditKind.CREDIT : CreditKind.WRITE_OFF;
                    CreditOutcome outcome = credits.writeOff(
                            new IssueCreditNote(invoice, BigDecimal.valueOf(cents, 2), kind, "Agreed", null));
                    if (cents <= reference.open(invoice)) {
                        assertThat(outcome)
                                .isInstanceOfSatisfying(
                                        CreditOutcome.Issued.class,
                                        it -> assertThat(numbers.add(it.number()))
                                                .isTrue());
                        reference.credited(invoice, cents);
                    } else {
                        assertThat(outcome).isInstanceOf(CreditOutcome.Invalid.class);
                    }
                });
        }
    }

    /** A transfer that the bank sends back, in a statement that names it. */
    private void comeBack(PaymentId payment, long cents) {
        String amount = BigDecimal.valueOf(cents, 2).toPlainString();
        String day = DAY.plusDays(1 + returns++ % MOST_DAYS).toString();
        String statement = Statements.camt(
                "08",
                Statements.ntry(
                        "-" + amount,
                        day,
                        "",
                        "<RvslInd>true</RvslInd>",
                        Statements.tx(amount, "City", "", "Return of " + payment)));
        try (BankFile file =
                BankFile.receive("return.xml", new ByteArrayInputStream(statement.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(imports.take(file, null))
                    .isInstanceOfSatisfying(
                            ImportOutcome.Taken.class,
                            it -> assertThat(it.file().returned()).as(statement).isOne());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void correct(Random random, ReferenceAccount reference, InvoiceNumber invoice, Set<CreditNumber> numbers) {
        long cents = 1 + random.nextInt(200_000);
        CorrectionOutcome outcome = correcting.correct(new CorrectInvoice(
                invoice,
                "City",
                "",
                List.of(new CorrectInvoice.Line("Corrected", BigDecimal.valueOf(cents, 2))),
                "Was wrong",
                BigDecimal.valueOf(reference.open(invoice), 2)));
        if (reference.replaced.contains(invoice)) {
            assertThat(outcome).isInstanceOf(CorrectionOutcome.Replaced.class);
        } else if (reference.uncredited(invoice) == 0) {
            assertThat(outcome).isInstanceOf(CorrectionOutcome.Settled.class);
        } else {
            assertThat(outcome).isInstanceOfSatisfying(CorrectionOutcome.Corrected.class, it -> {
                assertThat(numbers.add(it.credit())).isTrue();
                reference.corrected(invoice, it.invoice(), cents);
            });
        }
    }

    private void agree(ReferenceAccount reference, String where) {
        Map<InvoiceNumber, Long> open = new LinkedHashMap<>();
        payments.open(reference.member)
                .forEach(it -> open.put(it.number(), it.open().getAmountMinorLong()));
        Map<InvoiceNumber, Long> expected = new LinkedHashMap<>();
        reference.invoices.keySet().stream()
                .filter(it -> reference.open(it) > 0)
                .forEach(it -> expected.put(it, reference.open(it)));
        assertThat(open).as(where).isEqualTo(expected);
        Map<PaymentId, Long> left = new LinkedHashMap<>();
        payments.list(new PaymentFilter(null, reference.member, false), 0, 100).stream()
                .filter(it -> it.left().isPositive())
                .forEach(it -> left.put(it.id(), it.left().getAmountMinorLong()));
        assertThat(left).as(where).isEqualTo(reference.left());
        assertThat(balances.balanceOf(reference.member, CurrencyUnit.USD))
                .as(where)
                .isEqualTo(Money.ofMinor(CurrencyUnit.USD, reference.balance()));
    }

    private InvoiceNumber issue(ReferenceAccount reference, long cents) {
        InvoiceNumber number = invoicing
                .issue(List.of(InvoiceDraft.membershipFee(
                        reference.member,
                        new Addressee("City", List.of()),
                        FIRST_YEAR + reference.years++,
                        Money.ofMinor(CurrencyUnit.USD, cents),
                        Drafts.reason(),
                        UUID.randomUUID(),
                        UUID.randomUUID())))
                .getFirst();
        reference.invoices.put(number, cents);
        return number;
    }

    private PaymentId pay(
            @Nullable ReferenceAccount reference,
            long cents,
            @Nullable InvoiceNumber invoice,
            @Nullable List<Share> shares) {
        PaymentId id = PaymentId.next();
        RecordPayment payment = new RecordPayment(
                id,
                invoice,
                reference == null ? null : reference.member,
                DAY,
                BigDecimal.valueOf(cents, 2),
                "USD",
                "City",
                id.toString(),
                PaymentMethod.BANK,
                "",
                shares,
                null);
        assertThat(recording.record(payment)).isEqualTo(new PaymentOutcome.Done(payment.id()));
        return payment.id();
    }

    /** As it stands on record, since a thousand forms take longer than all that is looked at here. */
    private MemberId admit() {
        MemberId member = MemberId.next();
        jdbc.sql("""
                        insert into membership.member
                            (id, version, name, name_key, search_key, category, kind, place, address, notes, source)
                        values (?, 0, ?, ?, ?, 'FULL', 'CITY', '', '', '', '')""")
                .params(member.value(), "City " + member, "city" + member, "|city" + member + "|")
                .update();
        return member;
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
