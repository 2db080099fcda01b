package org.wego.membership.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.StatementCount;
import org.wego.membership.access.Actor;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.invoicing.recipient.Correspondents;
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

/** An overdue invoice, a clock and an outbox that a test holds, for tests that say who is reminded when. */
abstract class ReminderTrial {

    static final LocalDate DUE = LocalDate.of(2017, 7, 31);

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
    Correspondents correspondents;

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

    final Day clock = new Day();
    final Set<String> keys = Collections.synchronizedSet(new HashSet<>());
    final List<Mail> mails = Collections.synchronizedList(new ArrayList<>());
    ReminderDrafting drafting;
    Reminding reminding;
    MemberId member;

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
                correspondents,
                new ReminderLetters(reads, invoices, issuer, clock),
                new Provided<>(new Kept()),
                reporting,
                clock);
        member = admit();
    }

    /** Seven times, and twice at once. */
    void look() throws Exception {
        for (int i = 0; i < 7; i++) {
            drafting.draft();
        }
        atOnce(() -> {
            drafting.draft();
            return true;
        });
    }

    void sendAtOnce(InvoiceNumber invoice) throws Exception {
        List<ReminderId> drafts = drafts(invoice);
        atOnce(() -> {
            reminding.send(drafts);
            return true;
        });
    }

    /** Each in a transaction, as services are called. */
    void atOnce(Callable<Boolean> work) throws Exception {
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

    SendOutcome send(InvoiceNumber invoice) {
        return send(drafts(invoice));
    }

    SendOutcome send(List<ReminderId> drafts) {
        SendOutcome sent = transaction.execute(_ -> reminding.send(drafts));
        assertThat(sent).isNotNull();
        return sent;
    }

    int post(List<ReminderId> letters) {
        Integer posted = transaction.execute(_ -> reminding.post(letters));
        assertThat(posted).isNotNull();
        return posted;
    }

    List<ReminderId> drafts(InvoiceNumber invoice) {
        return reminding.list(ReminderState.DRAFT, invoice, 0, 9).stream()
                .map(Reminder::id)
                .toList();
    }

    List<Reminder> of(InvoiceNumber invoice) {
        return reminding.list(null, invoice, 0, 9);
    }

    void block(InvoiceNumber invoice, @Nullable LocalDate until) {
        Set<BlockProblem> problems =
                transaction.execute(_ -> reminding.block(new BlockReminders(invoice, "Disputed", until)));
        assertThat(problems).isEmpty();
    }

    void pay(InvoiceNumber invoice, String amount) {
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

    MemberId admit() {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        "City " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.ET,
                        MembershipDates.UNKNOWN)))
                .member();
    }

    void write(MemberId to, String email) {
        contacts.add(to, new PersonDraft("Treasury", email, "", ""), true, Mandate.of(ContactRole.INVOICES));
    }

    InvoiceNumber issue(MemberId to, int year) {
        InvoiceNumber number = invoicing
                .issue(List.of(Drafts.of(
                        year, to, new Addressee("City", List.of("Town hall")), usd("700"), UUID.randomUUID())))
                .getFirst();
        jdbc.sql("update membership.invoice set issued_on = ?, due_on = ? where fee_year = ? and sequence = ?")
                .params(DUE.minusDays(30), DUE, year, number.sequence())
                .update();
        return number;
    }

    static Money usd(String amount) {
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

        @Override
        public Optional<String> trouble() {
            return Optional.empty();
        }
    }

    /** A mail that is in it. */
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
}
