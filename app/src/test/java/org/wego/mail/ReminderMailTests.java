package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.test.context.TestPropertySource;
import org.wego.As;
import org.wego.FeeInvoices;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.RecordPayment;
import org.wego.membership.reminder.Reminder;
import org.wego.membership.reminder.ReminderId;
import org.wego.membership.reminder.Reminding;

/** Reminders reach the contacts for invoices, each level once; in the context of the mails of invoices. */
@WegoTest
@As(Role.ADMIN)
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:invoice-mails;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=-1")
class ReminderMailTests {

    private static final String TREASURY = "treasury@reminded.example";

    private final Inbox inbox = new Inbox();

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Reminding reminding;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private PaymentRecording payments;

    @Autowired
    private MemberContacts contacts;

    @Autowired
    private MemberDirectory directory;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private PostOffice office;

    @BeforeEach
    void begin() {
        forget();
        office = new PostOffice(house);
        inbox.start();
    }

    @AfterEach
    void forget() {
        inbox.stop();
        jdbc.sql("delete from app.mail").update();
        jdbc.sql("delete from membership.reminder_sending").update();
        jdbc.sql("delete from membership.reminder").update();
        jdbc.sql("delete from membership.representation where person_id in"
                        + " (select id from membership.person where email like '%@reminded.example')")
                .update();
        jdbc.sql("delete from membership.person where email like '%@reminded.example'")
                .update();
    }

    @Test
    void sendsOneMailForEachLevelHoweverOftenTheJobRunsAndWhoeverSends() throws Exception {
        MemberId makati =
                directory.find(MemberSearch.of("Makati"), 0, 1).getFirst().id();
        contacts.add(makati, new PersonDraft("Treasury", TREASURY, "", ""), false, Mandate.of(ContactRole.INVOICES));
        InvoiceNumber invoice = issue(makati);
        hasBeenDueFor(invoice, 10);
        look();
        assertThat(of(invoice)).isEmpty();

        hasBeenDueFor(invoice, 20);
        look();
        assertThat(of(invoice)).as("the clock moved on by ten days").hasSize(1);
        sendAtOnce(invoice);
        office.sendDue(inbox.port());
        assertThat(to()).hasSize(1);
        MimeMessage mail = to().getFirst();
        assertThat(mail.getSubject()).startsWith("Reminder: invoice " + invoice + " was due on ");
        assertThat(((MimeMultipart) mail.getContent()).getBodyPart(1).getFileName())
                .isEqualTo(invoice + ".pdf");

        hasBeenDueFor(invoice, 46);
        look();
        sendAtOnce(invoice);
        look();
        office.sendDue(inbox.port());
        office.sendDue(inbox.port());
        assertThat(to()).hasSize(2);
        assertThat(of(invoice)).extracting(Reminder::level).containsExactly(2, 1);

        hasBeenDueFor(invoice, 91);
        look();
        reminding.send(drafts(invoice));
        pay(invoice);
        office.sendDue(inbox.port());
        assertThat(to()).as("paid before its turn came").hasSize(2);
    }

    private List<MimeMessage> to() {
        return inbox.mails().stream()
                .filter(it -> {
                    try {
                        return it.getAllRecipients()[0].toString().contains(TREASURY);
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }

    /** Seven times, and twice at once. */
    private void look() throws Exception {
        for (int i = 0; i < 7; i++) {
            reminding.refresh();
        }
        atOnce(() -> {
            reminding.refresh();
            return true;
        });
    }

    private void sendAtOnce(InvoiceNumber invoice) throws Exception {
        List<ReminderId> drafts = drafts(invoice);
        assertThat(drafts).hasSize(1);
        atOnce(() -> {
            reminding.send(drafts);
            return true;
        });
    }

    private static void atOnce(Callable<Boolean> work) throws Exception {
        try (ExecutorService pool = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2))) {
            assertThat(pool.invokeAll(List.of(work, work)))
                    .allSatisfy(it -> assertThat(it.get()).isTrue());
        }
    }

    private List<ReminderId> drafts(InvoiceNumber invoice) {
        return of(invoice).stream()
                .filter(it -> it.sentOn() == null)
                .map(Reminder::id)
                .toList();
    }

    private List<Reminder> of(InvoiceNumber invoice) {
        return reminding.list(null, invoice, 0, 9);
    }

    private void hasBeenDueFor(InvoiceNumber invoice, int days) {
        jdbc.sql("update membership.invoice set due_on = ? where fee_year = ? and sequence = ?")
                .params(LocalDate.now(clock).minusDays(days), invoice.year(), invoice.sequence())
                .update();
    }

    private void pay(InvoiceNumber invoice) {
        payments.record(new RecordPayment(
                PaymentId.next(),
                invoice,
                null,
                LocalDate.now(clock),
                new BigDecimal("700"),
                "USD",
                "Makati",
                "",
                PaymentMethod.BANK,
                "",
                null,
                null));
    }

    private InvoiceNumber issue(MemberId member) {
        return FeeInvoices.issue(invoicing, member, "Makati", 1996);
    }
}
