package org.wego.membership.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.StatementCount;
import org.wego.membership.bank.DecisionOutcome.Decided;
import org.wego.membership.bank.DecisionOutcome.Late;
import org.wego.membership.bank.ImportOutcome.Refused;
import org.wego.membership.bank.ImportOutcome.SameFile;
import org.wego.membership.bank.ImportOutcome.Taken;
import org.wego.membership.bank.ImportOutcome.Unmapped;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.ColumnRole;
import org.wego.membership.bank.read.Statements;
import org.wego.membership.bank.read.Statements.Entry;
import org.wego.membership.bank.read.UnreadableStatement.Problem;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.ledger.TrialBalance;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.payment.PaymentFilter;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.PaymentRegister;
import org.wego.membership.payment.PaymentSummary;
import org.wego.membership.payment.RecordPayment;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

/** Files of the bank become payments, each entry once, whichever file and form it comes in. */
@ApplicationModuleTest
class BankFilesTests {

    @Autowired
    BankImport imports;

    @Autowired
    BankRegister register;

    @Autowired
    BankDecisions decisions;

    @Autowired
    PaymentRecording recording;

    @Autowired
    PaymentRegister payments;

    @Autowired
    Invoicing invoicing;

    @Autowired
    LedgerBalances balances;

    @Autowired
    MemberRegister members;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    private String city = "";
    private MemberId member = MemberId.next();

    @BeforeEach
    void begin() {
        jdbc.sql("delete from membership.bank_entry").update();
        jdbc.sql("delete from membership.bank_file").update();
        jdbc.sql("delete from membership.bank_mapping").update();
        city = "Bank City " + UUID.randomUUID().toString().substring(0, 8);
        member = admit(city);
    }

    @AfterEach
    void balancesAfterWhatever() {
        assertThat(balances.trialBalance().balances()).isTrue();
    }

    @Test
    void booksByItselfWhatNamesAnInvoiceAndReopensItWhenTheTransferComesBack() {
        Money bank = bank();
        InvoiceNumber invoice = issue(member, 2017, "6500.00");
        String reference = Drafts.reference(invoice);

        ReceivedBankFile file =
                taken(Statements.camt(List.of(entry("2017-05-04", "6500.00", "FT1", city, "Fee " + reference))));
        assertThat(file.booked()).isOne();
        assertThat(file.waiting()).isZero();
        assertThat(open(invoice)).isEqualTo(usd("0"));
        assertThat(bank().minus(bank)).isEqualTo(usd("6500"));
        BankEntry booked = only(BankEntryState.BOOKED);
        assertThat(payments.find(payment(booked)).orElseThrow().summary().payer())
                .isEqualTo(city);

        ReceivedBankFile back = taken(Statements.camt(
                "08",
                Statements.ntry(
                        "-6500.00",
                        "2017-05-09",
                        "FT2",
                        "<RvslInd>true</RvslInd>",
                        Statements.tx("6500.00", city, "", "Returned " + reference))));
        assertThat(back.returned()).isOne();
        assertThat(open(invoice)).isEqualTo(usd("6500"));
        assertThat(bank()).isEqualTo(bank);
        assertThat(register.count(BankEntryState.RETURNED)).isEqualTo(2);
        assertThat(register.count(BankEntryState.WAITING)).isZero();
    }

    @Test
    void takesEveryEntryOnceFromTheSameFileFromOverlappingOnesAndFromOtherForms() {
        List<Entry> may = List.of(
                entry("2017-05-01", "100.00", "", "A", "First"),
                entry("2017-05-04", "200.00", "REF-0000000000001", "B", "Second"),
                entry("2017-05-10", "300.00", "", "C", "Third"),
                entry("2017-05-12", "400.00", "", "D", "Fourth"),
                entry("2017-05-15", "500.00", "REF-0000000000002", "E", "Fifth"),
                entry("2017-05-16", "600.00", "", "F", "Sixth"),
                entry("2017-05-20", "600.00", "", "F", "Seventh"),
                entry("2017-05-20", "600.00", "", "F", "Seventh"),
                entry("2017-05-31", "700.00", "REF-0000000000003", "G", "Last"));
        String first = Statements.camt(may.subList(0, 5));

        assertThat(taken(first).fresh()).isEqualTo(5);
        assertThat(take(first)).isInstanceOf(SameFile.class);
        ReceivedBankFile overlapping = taken(Statements.camt(may.subList(2, 9)));
        assertThat(overlapping.entries()).isEqualTo(7);
        assertThat(overlapping.fresh()).isEqualTo(4);
        assertThat(register.count(null)).isEqualTo(9);

        assertThat(taken(Statements.mt940(may)).fresh()).as("as MT940").isZero();
        assertThat(take(Statements.csv(may))).isInstanceOf(Unmapped.class);
        assertThat(taken(Statements.csv(may), mapping()).fresh())
                .as("as a table")
                .isZero();
        assertThat(taken(Statements.csv(may.subList(0, 3))).fresh())
                .as("read as was said once")
                .isZero();
        assertThat(register.count(null)).isEqualTo(9);
        assertThat(register.accounts()).contains(Statements.ACCOUNT);
    }

    @Test
    void takesWhatCameAsMt940OnceWhereItComesAsCamtAfterwards() {
        List<Entry> may = List.of(
                entry("2017-05-04", "200.00", "REF-0000000000001-LONGER", "B", "Second"),
                entry("2017-05-04", "200.00", "REF-0000000000002-LONGER", "B", "Other"),
                entry("2017-05-10", "300.00", "", "C", "Third"));

        assertThat(taken(Statements.mt940(may)).fresh()).isEqualTo(3);
        assertThat(taken(Statements.camt(may)).fresh()).isZero();
        List<Entry> more = new ArrayList<>(may);
        more.add(entry("2017-05-10", "300.00", "", "C", "Third again"));
        assertThat(taken(Statements.camt(more)).fresh()).isOne();
    }

    @Test
    void makesThreePaymentsOfThreeEntriesThatHaveOneReference() {
        InvoiceNumber invoice = issue(member, 2017, "900.00");
        Entry part = entry("2017-05-04", "300.00", "BATCH7", city, Drafts.reference(invoice));

        ReceivedBankFile file = taken(Statements.camt(List.of(part, part, part)));

        assertThat(file.booked()).isEqualTo(3);
        assertThat(open(invoice)).isEqualTo(usd("0"));
        assertThat(payments.list(new PaymentFilter(null, member, false), 0, 9))
                .extracting(PaymentSummary::bankReference)
                .containsExactlyInAnyOrder("BATCH7", "BATCH7 2/1", "BATCH7 3/1");
        assertThat(taken(Statements.camt(List.of(part, part, part, part))).fresh())
                .isOne();
    }

    @Test
    void paysTwoInvoicesByOneTransferAndOneInvoiceByTwo() {
        InvoiceNumber old = issue(member, 2016, "250.00");
        InvoiceNumber recent = issue(member, 2017, "300.00");
        String both = Drafts.reference(old) + " " + Drafts.reference(recent);

        assertThat(taken(Statements.camt(List.of(entry("2017-05-04", "550.00", "X1", city, both))))
                        .booked())
                .isOne();
        assertThat(open(old).plus(open(recent))).isEqualTo(usd("0"));

        InvoiceNumber third = issue(member, 2015, "900.00");
        assertThat(taken(Statements.camt(List.of(
                                entry("2017-05-05", "400.00", "X2", city, Drafts.reference(third)),
                                entry("2017-05-05", "500.00", "X3", city, Drafts.reference(third)))))
                        .booked())
                .isEqualTo(2);
        assertThat(open(third)).isEqualTo(usd("0"));
    }

    @Test
    void booksNothingElseByItselfAndSaysWhatSpeaksForEachProposal() {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        String reference = Drafts.reference(invoice);
        String spoilt = reference.substring(0, reference.length() - 1) + (reference.endsWith("9") ? "0" : "9");
        taken(Statements.camt(List.of(
                entry("2017-05-01", "700.01", "A1", "Treasury", reference),
                entry("2017-05-02", "700.00", "A2", city + ", Finance Office", "Invoice " + invoice),
                entry("2017-05-03", "700.00", "A3", "Treasury", spoilt),
                entry("2017-05-04", "12.00", "A4", "The " + city, "Thanks"))));

        assertThat(open(invoice)).isEqualTo(usd("700"));
        assertThat(register.list(BankEntryState.WAITING, 0, 9))
                .extracting(
                        it -> it.entry().reference(),
                        it -> it.best() == null
                                ? EnumSet.noneOf(Evidence.class)
                                : it.best().evidence())
                .containsExactly(
                        tuple("A4", EnumSet.of(Evidence.NAME)),
                        tuple("A3", EnumSet.noneOf(Evidence.class)),
                        tuple("A2", EnumSet.of(Evidence.NUMBER, Evidence.AMOUNT, Evidence.NAME)),
                        tuple("A1", EnumSet.of(Evidence.REFERENCE)));
        Proposal.Pay above = (Proposal.Pay) best("A1");
        assertThat(above.credit()).isEqualTo(usd("0.01"));

        assertThat(decisions.book(BookEntry.as(id("A1"), above))).isInstanceOf(Decided.class);
        assertThat(decisions.book(BookEntry.as(id("A1"), above))).isInstanceOf(Late.class);
        assertThat(open(invoice)).isEqualTo(usd("0"));
        Proposal.Pay late = (Proposal.Pay) best("A2");
        assertThat(late.shares()).as("nothing is open any more").isEmpty();
        assertThat(decisions.book(BookEntry.as(id("A2"), late))).isInstanceOf(Decided.class);
        assertThat(balances.balanceOf(member, CurrencyUnit.USD)).isEqualTo(usd("-700.01"));
    }

    @Test
    void booksWhatNobodyKnowsAsUnassignedAndSetsAsideWhatIsNoPayment() {
        taken(Statements.camt(List.of(
                entry("2017-05-01", "50.00", "U1", "Somebody", "Thanks"),
                entry("2017-05-02", "60.00", "U2", "Somebody", "Refund of a fee of ours"),
                entry("2017-05-03", "-5.00", "U3", "Bank", "Charges"))));
        assertThat(register.count(BankEntryState.ASIDE)).as("what went out").isOne();

        assertThat(decisions.book(new BookEntry(id("U1"), null, null))).isInstanceOf(Decided.class);
        PaymentSummary waiting =
                payments.find(payment(find("U1"))).orElseThrow().summary();
        assertThat(waiting.member()).isNull();
        assertThat(decisions.setAside(id("U2"), " ")).isInstanceOf(DecisionOutcome.NoReason.class);
        assertThat(decisions.setAside(id("U2"), "Not from a member")).isInstanceOf(Decided.class);
        assertThat(register.count(BankEntryState.WAITING)).isZero();
        assertThat(decisions.resume(id("U2"))).isInstanceOf(Decided.class);
        assertThat(register.count(BankEntryState.WAITING)).isOne();

        recording.reverse(waiting.id(), "Was another one's");
        assertThat(find("U1").state()).as("the money did arrive").isEqualTo(BankEntryState.WAITING);
        assertThat(decisions.book(new BookEntry(id("U1"), member, null))).isInstanceOf(Decided.class);
    }

    @Test
    void knowsAPaymentThatSomebodyRecordedByHand() {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        PaymentOutcome byHand = recording.record(new RecordPayment(
                PaymentId.next(),
                invoice,
                null,
                LocalDate.of(2017, 5, 4),
                new BigDecimal("300"),
                "USD",
                city,
                "ft 99",
                PaymentMethod.BANK,
                "",
                null,
                null));

        taken(Statements.camt(List.of(entry("2017-05-04", "300.00", "FT99", city, Drafts.reference(invoice)))));

        assertThat(open(invoice)).isEqualTo(usd("400"));
        assertThat(new PaymentOutcome.Done(payment(only(BankEntryState.BOOKED))))
                .isEqualTo(byHand);
    }

    @Test
    void proposesTheTransferThatMayHaveComeBackAndTakesItBackByAClick() {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        taken(Statements.camt(List.of(entry("2017-05-04", "700.00", "FT1", city, Drafts.reference(invoice)))));
        taken(Statements.camt(
                "08",
                Statements.ntry(
                        "-700.00",
                        "2017-05-09",
                        "FT2",
                        "<RvslInd>true</RvslInd>",
                        Statements.tx("700.00", city, "", "?"))));
        Proposal.TakeBack proposed = (Proposal.TakeBack) best("FT2");
        assertThat(proposed.evidence()).containsExactlyInAnyOrder(Evidence.AMOUNT, Evidence.NAME);

        assertThat(decisions.takeBack(id("FT2"), proposed.payment())).isInstanceOf(Decided.class);
        assertThat(open(invoice)).isEqualTo(usd("700"));
        assertThat(decisions.takeBack(id("FT2"), proposed.payment())).isInstanceOf(Late.class);
    }

    @Test
    void changesNothingWhereAFileCannotBeReadToItsEnd() {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        String sound = Statements.mt940(List.of(entry("2017-05-04", "700.00", "FT1", city, Drafts.reference(invoice))));

        assertThat(take(sound.substring(0, sound.indexOf(":62F"))))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.problem()).isEqualTo(Problem.CUT_OFF));
        assertThat(register.count(null)).isZero();
        assertThat(register.files(9)).isEmpty();
        assertThat(open(invoice)).isEqualTo(usd("700"));
        assertThat(taken(sound).booked()).isOne();
    }

    @Test
    void refusesAFileOf200MegabytesWithoutReadingItAll() {
        long[] read = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read[0] += length;
                return read[0] > 200L << 20 ? -1 : length;
            }
        };
        assertThat(catchThrowable(() -> BankFile.receive("large.xml", endless))).isInstanceOf(BankFile.TooLarge.class);
        assertThat(read[0]).isLessThan(40L << 20);
    }

    @Test
    void booksWhatTwoTakeInAtOnceOnce() throws Exception {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        Entry paid = entry("2017-05-04", "700.00", "FT1", city, Drafts.reference(invoice));
        String camt = Statements.camt(List.of(paid));
        String mt940 = Statements.mt940(List.of(paid));
        List<Callable<ImportOutcome>> clients = new ArrayList<>(Collections.nCopies(3, () -> take(camt)));
        clients.addAll(Collections.nCopies(3, () -> take(mt940)));
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<ImportOutcome> outcome : pool.invokeAll(clients)) {
                assertThat(outcome.get()).isInstanceOfAny(Taken.class, SameFile.class);
            }
        }

        assertThat(register.count(null)).isOne();
        assertThat(payments.count(new PaymentFilter(null, member, false))).isOne();
        assertThat(register.files(9)).hasSize(2);
    }

    @Test
    void takesAndListsHoweverManyEntriesWithTheSameStatements() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            InvoiceNumber invoice = issue(admit("Counted " + UUID.randomUUID()), 2017, "70.00");
            entries.add(entry("2017-05-04", "70.00", "C" + i, "Nobody " + i, Drafts.reference(invoice)));
            entries.add(entry("2017-05-05", "71.00", "D" + i, "Nobody " + i, "Invoice " + invoice));
        }
        long few = statements.of(() -> taken(Statements.camt(entries.subList(0, 4))));
        long many = statements.of(() -> taken(Statements.camt(entries)));
        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(register.count(BankEntryState.BOOKED)).isEqualTo(40);
        long two = statements.of(() -> register.list(BankEntryState.WAITING, 0, 2));
        assertThat(statements.of(() ->
                        assertThat(register.list(BankEntryState.WAITING, 0, 50)).hasSize(40)))
                .isEqualTo(two);
    }

    private MemberId admit(String name) {
        return ((MemberOutcome.Saved) members.admit(MemberProfile.of(
                        name, MembershipCategory.FULL, MemberKind.CITY, CountryCode.ET, MembershipDates.UNKNOWN)))
                .member();
    }

    private InvoiceNumber issue(MemberId to, int year, String amount) {
        return invoicing
                .issue(List.of(InvoiceDraft.membershipFee(
                        to,
                        new Addressee("City", List.of()),
                        year,
                        usd(amount),
                        Drafts.reason(),
                        UUID.randomUUID(),
                        UUID.randomUUID())))
                .getFirst();
    }

    private Money open(InvoiceNumber invoice) {
        return usd(jdbc.sql("""
                        select i.total - coalesce((select sum(a.amount) from membership.allocation a
                            where a.fee_year = i.fee_year and a.sequence = i.sequence), 0)
                        from membership.invoice i where i.fee_year = ? and i.sequence = ?""")
                .params(invoice.year(), invoice.sequence())
                .query(BigDecimal.class)
                .single()
                .stripTrailingZeros()
                .toPlainString());
    }

    private Money bank() {
        return balances.trialBalance().rows().stream()
                .filter(it -> it.account() == LedgerAccount.Kind.BANK)
                .map(TrialBalance.Row::balance)
                .findFirst()
                .orElse(usd("0"));
    }

    private ImportOutcome take(String text) {
        return take(text, null);
    }

    private ImportOutcome take(String text, @Nullable ColumnMapping mapping) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (BankFile file = BankFile.receive("may", new ByteArrayInputStream(bytes))) {
            return imports.take(file, mapping);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private ReceivedBankFile taken(String text) {
        return taken(text, null);
    }

    private ReceivedBankFile taken(String text, @Nullable ColumnMapping mapping) {
        ImportOutcome outcome = take(text, mapping);
        assertThat(outcome).isInstanceOf(Taken.class);
        return ((Taken) outcome).file();
    }

    private ColumnMapping mapping() {
        Unmapped asked = (Unmapped) take(Statements.csv(List.of()));
        assertThat(asked.guess().places())
                .containsOnlyKeys(ColumnRole.BOOKED_ON, ColumnRole.AMOUNT, ColumnRole.PAYER, ColumnRole.TEXT);
        return new ColumnMapping(
                Statements.ACCOUNT,
                "USD",
                asked.guess().places(),
                asked.guess().days(),
                asked.guess().commaDecimal());
    }

    private BankEntry only(BankEntryState state) {
        List<BankRegister.Considered> found = register.list(state, 0, 2);
        assertThat(found).hasSize(1);
        return found.getFirst().entry();
    }

    private BankEntry find(String reference) {
        return register.list(null, 0, 99).stream()
                .map(BankRegister.Considered::entry)
                .filter(it -> it.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private BankEntryId id(String reference) {
        return find(reference).id();
    }

    private Proposal best(String reference) {
        Proposal best = register.find(id(reference)).orElseThrow().best();
        assertThat(best).isNotNull();
        return best;
    }

    private static PaymentId payment(BankEntry entry) {
        assertThat(entry.payment()).isNotNull();
        return entry.payment();
    }

    private static Entry entry(String day, String amount, String reference, String payer, String text) {
        return new Entry(day, amount, reference, payer, text);
    }

    private static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }
}
