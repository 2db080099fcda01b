package org.wego.membership.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.StatementCount;
import org.wego.membership.access.Actor;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.Recipients;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.letterhead.IssuingOrganisation;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.RecordPayment;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

/** Overdue invoices are reminded of by the days that have passed, each level once, whoever looks how often. */
@ApplicationModuleTest
class RemindersTests {

    private static final LocalDate DUE = LocalDate.of(2017, 7, 31);

    @Autowired
    JdbcTemplate template;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Actor actor;

    @Autowired
    ChangeReporting reporting;

    @Autowired
    Recipients recipients;

    @Autowired
    MemberContacts contacts;

    @Autowired
    InvoiceRegister invoices;

    @Autowired
    ObjectProvider<IssuingOrganisation> issuer;

    @Autowired
    Invoicing invoicing;

    @Autowired
    PaymentRecording payments;

    @Autowired
    MemberRegister register;

    @Autowired
    StatementCount statements;

    private final Day clock = new Day();
    private final Set<String> keys = Collections.synchronizedSet(new HashSet<>());
    private final List<Mail> mails = Collections.synchronizedList(new ArrayList<>());
    private ReminderDrafting drafting;
    private Reminding reminding;
    private MemberId member;

    @BeforeEach
    void begin() {
        keys.clear();
        mails.clear();
        jdbc.sql("delete from membership.reminder_sending").update();
        jdbc.sql("delete from membership.reminder").update();
        jdbc.sql("delete from membership.reminder_block").update();
        ReminderRows rows = new ReminderRows(template, actor, clock);
        Dues dues = new Dues(jdbc);
        ReminderReads reads = new ReminderReads(jdbc, dues, clock);
        drafting = new ReminderDrafting(rows, dues, new ReminderTerms(List.of(15, 45, 90)), transaction, clock);
        reminding = new Reminding(
                reads,
                rows,
                drafting,
                dues,
                recipients,
                new ReminderLetters(reads, invoices, issuer, clock),
                new Provided<>(new Kept()),
                reporting,
                clock);
        member = admit();
    }

    @Test
    void goesThroughTheLevelsAsTheDaysPass() {
        write(member, "treasury@one.example");
        InvoiceNumber invoice = issue(member, 1901);
        clock.on(DUE.plusDays(14));
        drafting.draft();
        assertThat(of(invoice)).isEmpty();
        clock.on(DUE.plusDays(15));
        drafting.draft();
        assertThat(of(invoice))
                .extracting(Reminder::level, Reminder::state, Reminder::amount)
                .containsExactly(tuple(1, ReminderState.DRAFT, usd("700")));
        clock.on(DUE.plusDays(50));
        drafting.draft();
        assertThat(of(invoice)).as("a draft stays as it is").hasSize(1);

        assertThat(send(invoice)).isEqualTo(new SendOutcome(1, 0, 0));
        block(invoice, null);
        drafting.draft();
        assertThat(of(invoice)).as("blocked").hasSize(1);
        transaction.executeWithoutResult(_ -> reminding.unblock(invoice));
        drafting.draft();
        assertThat(of(invoice)).extracting(Reminder::level).containsExactly(2, 1);
        assertThat(of(invoice).getFirst().before()).isEqualTo(DUE.plusDays(50));

        pay(invoice, "700");
        drafting.draft();
        assertThat(of(invoice)).as("paid").extracting(Reminder::level).containsExactly(1);
        clock.on(DUE.plusDays(120));
        drafting.draft();
        assertThat(of(invoice)).hasSize(1);
        assertThat(jdbc.sql("select due_on from membership.invoice where fee_year = 1901 and sequence = ?")
                        .param(invoice.sequence())
                        .query(LocalDate.class)
                        .single())
                .as("the day it was first due")
                .isEqualTo(DUE);
    }

    @Test
    void owesOneReminderHoweverLongNobodyLookedAndHoweverManyLookAtOnce() throws Exception {
        write(member, "treasury@two.example");
        InvoiceNumber invoice = issue(member, 1902);
        clock.on(DUE.plusDays(20));
        look();
        assertThat(of(invoice)).hasSize(1);
        sendAtOnce(invoice);
        assertThat(mails).as("by two who sent at once").hasSize(1);

        clock.on(DUE.plusDays(30));
        look();
        assertThat(of(invoice)).as("ten days later").hasSize(1);

        clock.on(DUE.plusDays(30 + 75));
        look();
        assertThat(of(invoice))
                .as("after weeks of outage")
                .extracting(Reminder::level)
                .containsExactly(3, 1);
        sendAtOnce(invoice);
        look();
        assertThat(of(invoice)).hasSize(2);
        assertThat(mails).extracting(it -> it.values().get("level")).containsExactly("1", "3");
        assertThat(keys).hasSize(2);
    }

    @Test
    void asksForWhatCreditLeavesAndLeavesWhoHasEnoughInPeace() {
        InvoiceNumber old = issue(member, 1903);
        InvoiceNumber recent = issue(member, 1904);
        InvoiceNumber large = issue(member, 1905);
        jdbc.sql("update membership.invoice set due_on = ? where fee_year = 1904 and sequence = ?")
                .params(DUE.plusDays(1), recent.sequence())
                .update();
        pay(large, "1700");
        clock.on(DUE.plusDays(16));
        drafting.draft();

        assertThat(of(old)).as("700 of the credit of 1,000").isEmpty();
        assertThat(of(recent)).extracting(Reminder::amount).containsExactly(usd("400"));
        pay(recent, "400");
        assertThat(send(recent)).as("covered since").isEqualTo(new SendOutcome(0, 0, 1));
        assertThat(mails).isEmpty();
    }

    @Test
    void printsLettersToWhoeverHasNoEmailAsOnePdf() throws Exception {
        InvoiceNumber invoice = issue(member, 1906);
        InvoiceNumber other = issue(admit(), 1906);
        clock.on(DUE.plusDays(47));
        drafting.draft();
        assertThat(send(invoice)).isEqualTo(new SendOutcome(0, 1, 0));
        send(other);
        assertThat(send(invoice)).as("sent before").isEqualTo(new SendOutcome(0, 0, 0));

        List<ReminderId> letters = reminding.letters();
        assertThat(letters).hasSize(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reminding.print(letters, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Reminder: invoice " + invoice, "31 July 2017", "47 days", Drafts.reference(invoice));
        }
        assertThat(post(letters)).isEqualTo(2);
        assertThat(post(letters)).isZero();
        assertThat(of(invoice)).extracting(Reminder::state).containsExactly(ReminderState.POSTED);
        assertThat(mails).isEmpty();
    }

    @Test
    void leavesABlockedInvoiceInPeaceUntilItsLastDay() {
        InvoiceNumber invoice = issue(member, 1907);
        clock.on(DUE.plusDays(15));
        drafting.draft();
        assertThat(reminding.block(new BlockReminders(invoice, " ", null))).isEqualTo(BlockOutcome.REASON);
        assertThat(reminding.block(new BlockReminders(invoice, "Disputed", DUE)))
                .isEqualTo(BlockOutcome.UNTIL);
        assertThat(reminding.block(new BlockReminders(new InvoiceNumber(1907, 999_999_999), "No such", null)))
                .isEqualTo(BlockOutcome.INVOICE);
        block(invoice, DUE.plusDays(20));
        assertThat(send(invoice)).isEqualTo(new SendOutcome(0, 0, 1));
        assertThat(of(invoice).getFirst().block()).isNotNull();

        clock.on(DUE.plusDays(21));
        assertThat(reminding.blockOf(invoice)).isEmpty();
        assertThat(send(invoice)).isEqualTo(new SendOutcome(0, 1, 0));
    }

    @Test
    void listsAndSendsHoweverManyWithTheSameStatements() {
        for (int i = 0; i < 6; i++) {
            issue(admit(), 1908);
        }
        clock.on(DUE.plusDays(15));
        drafting.draft();
        long two = statements.of(() -> reminding.list(ReminderState.DRAFT, null, 0, 2));
        assertThat(statements.of(() -> reminding.list(ReminderState.DRAFT, null, 0, 50)))
                .isEqualTo(two);
        assertThat(reminding.count(ReminderState.DRAFT, null)).isGreaterThan(5);
        long one = statements.of(() -> send(reminding.drafts().subList(0, 1)));
        assertThat(statements.of(() -> send(reminding.drafts().subList(0, 4)))).isEqualTo(one);
    }

    @Test
    void wantsLevelsThatRise() {
        assertThatThrownBy(() -> new ReminderTerms(List.of(15, 15))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderTerms(List.of(0))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ReminderTerms(List.of()).first()).isEqualTo(Integer.MAX_VALUE);
    }

    /** Seven times, and twice at once. */
    private void look() throws Exception {
        for (int i = 0; i < 7; i++) {
            drafting.draft();
        }
        atOnce(() -> {
            drafting.draft();
            return true;
        });
    }

    private void sendAtOnce(InvoiceNumber invoice) throws Exception {
        List<ReminderId> drafts = drafts(invoice);
        atOnce(() -> {
            reminding.send(drafts);
            return true;
        });
    }

    /** Each in a transaction, as services are called. */
    private void atOnce(Callable<Boolean> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> inOne = () -> Boolean.TRUE.equals(transaction.execute(_ -> {
                try {
                    return work.call();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }));
            assertThat(pool.invokeAll(List.of(inOne, inOne)))
                    .allSatisfy(it -> assertThat(it.get()).isTrue());
        }
    }

    private SendOutcome send(InvoiceNumber invoice) {
        return send(drafts(invoice));
    }

    private SendOutcome send(List<ReminderId> drafts) {
        SendOutcome sent = transaction.execute(_ -> reminding.send(drafts));
        assertThat(sent).isNotNull();
        return sent;
    }

    private int post(List<ReminderId> letters) {
        Integer posted = transaction.execute(_ -> reminding.post(letters));
        assertThat(posted).isNotNull();
        return posted;
    }

    private List<ReminderId> drafts(InvoiceNumber invoice) {
        return reminding.list(ReminderState.DRAFT, invoice, 0, 9).stream()
                .map(Reminder::id)
                .toList();
    }

    private List<Reminder> of(InvoiceNumber invoice) {
        return reminding.list(null, invoice, 0, 9);
    }

    private void block(InvoiceNumber invoice, @Nullable LocalDate until) {
        BlockOutcome outcome =
                transaction.execute(_ -> reminding.block(new BlockReminders(invoice, "Disputed", until)));
        assertThat(outcome).isEqualTo(BlockOutcome.DONE);
    }

    private void pay(InvoiceNumber invoice, String amount) {
        assertThat(payments.record(new RecordPayment(
                        PaymentId.next(),
                        invoice,
                        null,
                        LocalDate.of(2017, 8, 1),
                        new BigDecimal(amount),
                        "USD",
                        "City",
                        "",
                        PaymentMethod.BANK,
                        "",
                        null,
                        null)))
                .isInstanceOf(PaymentOutcome.Done.class);
    }

    private MemberId admit() {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        "City " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.ET,
                        MembershipDates.UNKNOWN)))
                .member();
    }

    private void write(MemberId to, String email) {
        contacts.add(to, new PersonDraft("Treasury", email, "", ""), true, Mandate.of(ContactRole.INVOICES));
    }

    private InvoiceNumber issue(MemberId to, int year) {
        InvoiceNumber number = invoicing
                .issue(List.of(InvoiceDraft.membershipFee(
                        to,
                        new Addressee("City", List.of("Town hall")),
                        year,
                        usd("700"),
                        Drafts.reason(),
                        UUID.randomUUID(),
                        UUID.randomUUID())))
                .getFirst();
        jdbc.sql("update membership.invoice set issued_on = ?, due_on = ? where fee_year = ? and sequence = ?")
                .params(DUE.minusDays(30), DUE, year, number.sequence())
                .update();
        return number;
    }

    private static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    /** An outbox that knows its mails by their keys. */
    private final class Kept implements MailOutbox {

        @Override
        public void put(List<Mail> put) {
            put.stream().filter(it -> keys.add(it.key())).forEach(mails::add);
        }

        @Override
        public boolean hasServer() {
            return true;
        }
    }

    /** One that is there. */
    private record Provided<T>(T it) implements ObjectProvider<T> {

        @Override
        public T getObject() {
            return it;
        }

        @Override
        public Stream<T> stream() {
            return Stream.of(it);
        }
    }

    /** A clock that a test sets. */
    private static final class Day extends Clock {

        private Instant now = Instant.EPOCH;

        void on(LocalDate day) {
            now = day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(9));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
