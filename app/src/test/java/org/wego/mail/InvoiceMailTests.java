package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContact;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.invoicing.sending.InvoiceRecipient;
import org.wego.membership.invoicing.sending.MailingProgress;
import org.wego.membership.mail.MailState;
import org.wego.membership.organisation.MemberId;

/** The invoices of the run of 2017 reach their contacts, each once; on a database of its own, as a year is run once. */
@WegoTest
@As(Role.ADMIN)
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:invoice-mails;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_DELAY=-1")
class InvoiceMailTests {

    private static final int FEW = 10;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final Inbox inbox = new Inbox();

    @Autowired
    private ApplicationContext house;

    @Autowired
    private FeeRuns runs;

    @Autowired
    private EconomicData economy;

    @Autowired
    private InvoiceRegister register;

    @Autowired
    private InvoiceMailing mailing;

    @Autowired
    private MailAdministration outbox;

    @Autowired
    private MemberContacts contacts;

    @Autowired
    private JdbcClient jdbc;

    private PostOffice office;
    private UUID run;
    private List<InvoiceSummary> invoices;

    @BeforeEach
    void issue() {
        jdbc.sql("delete from app.mail").update();
        jdbc.sql("delete from membership.invoice_sending").update();
        jdbc.sql("delete from membership.invoice_mailing").update();
        office = new PostOffice(house);
        run = runOf2017();
        invoices = register.after(InvoiceFilter.of(run), null, 1_000);
        assertThat(invoices).hasSizeGreaterThan(FEW);
        othersRepresent(null, LONG_AGO);
        inbox.start();
    }

    @AfterEach
    void stop() {
        inbox.stop();
        jdbc.sql("delete from app.mail").update();
        jdbc.sql("delete from membership.invoice_sending").update();
        jdbc.sql("delete from membership.invoice_mailing").update();
        forgetOwnPeople();
        othersRepresent(LONG_AGO, null);
    }

    /** Another test may have issued the year already, or a part of it. */
    private UUID runOf2017() {
        return register.runs().stream()
                .filter(it -> it.first().year() == 2017)
                .filter(it -> it.last().sequence() - it.first().sequence() > FEW)
                .map(it -> it.run())
                .findFirst()
                .orElseGet(() -> {
                    FeeRunId id =
                            runs.start(2017, economy.editions().getFirst().id()).run();
                    await(() -> runs.find(id).orElseThrow().state() == FeeRunState.PREVIEWED);
                    runs.confirm(
                            id,
                            Objects.requireNonNull(runs.find(id).orElseThrow().fingerprint()));
                    await(() -> runs.find(id).orElseThrow().state() == FeeRunState.ISSUED);
                    return id.value();
                });
    }

    @Test
    void givesEachContactItsInvoiceOnceWhoeverAsksHowOften() throws Exception {
        contact(
                0,
                new Contact("Ngọc Ánh", ContactRole.INVOICES, "anh@city.example"),
                new Contact("Second", ContactRole.INVOICES, "second@city.example"),
                new Contact("Mayor", ContactRole.GENERAL, "mayor@city.example"));
        contact(1, new Contact("Only one", ContactRole.GENERAL, "only@town.example"));
        mailing.send(run);
        mailing.send(run);
        putAll();
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());
        office.sendDue(inbox.port());
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());

        assertThat(inbox.recipients())
                .containsExactlyInAnyOrder("anh@city.example", "second@city.example", "only@town.example");
        MimeMessage mail = inbox.to("anh@city.example");
        InvoiceSummary invoice = invoices.getFirst();
        assertThat(mail.getSubject())
                .isEqualTo("Invoice " + invoice.number() + ": membership fee of 2017 for " + invoice.addressee());
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(invoice.number() + ".pdf");
        try (PDDocument pdf =
                Loader.loadPDF(parts.getBodyPart(1).getInputStream().readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(invoice.number().toString());
        }
        MailingProgress progress = mailing.progress(run).orElseThrow();
        assertThat(progress.finished()).isTrue();
        assertThat(progress.count(Delivery.SENT)).isEqualTo(3);
        assertThat(progress.count(Delivery.WAITING)).isZero();
        assertThat(progress.count(Delivery.NO_ADDRESS)).isEqualTo(invoices.size() - 2L);
        assertThat(register.after(InvoiceFilter.of(run), null, 1_000))
                .extracting(InvoiceSummary::delivery)
                .startsWith(Delivery.SENT, Delivery.SENT, Delivery.NO_ADDRESS);
    }

    @Test
    void saysAtTheInvoiceWhyAnAddressRefusedItAndSendsAgainOnlyThat() throws Exception {
        contact(
                0,
                new Contact("Gone", ContactRole.INVOICES, "gone@city.example"),
                new Contact("There", ContactRole.INVOICES, "there@city.example"));
        mailing.send(run);
        putAll();
        try (MoodyServer server = new MoodyServer()) {
            server.answer("gone@city.example", "550 5.1.1 No such user here");
            office.sendDue(server.port());
            assertThat(server.taken()).containsExactly("there@city.example");
        }
        assertThat(mailing.recipients(invoices.getFirst().number()))
                .extracting(InvoiceRecipient::email, InvoiceRecipient::state)
                .containsExactly(
                        tuple("gone@city.example", Delivery.FAILED), tuple("there@city.example", Delivery.SENT));
        assertThat(mailing.recipients(invoices.getFirst().number()).getFirst().reason())
                .contains("No such user here");
        assertThat(register.list(new InvoiceFilter(null, null, null, run, null, Delivery.FAILED), 0, 10))
                .extracting(InvoiceSummary::delivery)
                .containsExactly(Delivery.FAILED);

        mailing.send(run);
        putAll();
        MailSummary failed =
                outbox.list(new MailFilter(MailState.FAILED, ""), 0, 1).getFirst();
        assertThat(outbox.tryAgain(failed.id(), MailState.FAILED))
                .as("somebody also tries the first attempt again")
                .isTrue();
        office.clock.pass(Duration.ofMinutes(1));
        office.sendDue(inbox.port());
        assertThat(inbox.recipients()).containsExactly("gone@city.example");
        assertThat(mailing.progress(run).orElseThrow().count(Delivery.SENT)).isEqualTo(2);
    }

    @Test
    void sendsToWhoBecameAContactMeanwhile() {
        mailing.send(run);
        putAll();
        assertThat(mailing.progress(run).orElseThrow().count(Delivery.NO_ADDRESS))
                .isEqualTo(invoices.size());

        contact(0, new Contact("New", ContactRole.INVOICES, "new@city.example"));
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());

        assertThat(inbox.recipients()).containsExactly("new@city.example");
        assertThat(mailing.progress(run).orElseThrow().count(Delivery.NO_ADDRESS))
                .isEqualTo(invoices.size() - 1L);
    }

    @Test
    void sendsOnceToAnAddressThatIsWrittenInOtherCapitalsLater() {
        contact(0, new Contact("Treasury", ContactRole.INVOICES, "treasury@city.example"));
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());
        jdbc.sql("update membership.person set email = 'Treasury@City.example' where email = 'treasury@city.example'")
                .update();
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());

        assertThat(inbox.recipients()).containsExactly("treasury@city.example");
        assertThat(mailing.recipients(invoices.getFirst().number())).hasSize(1);
    }

    @Test
    void printsInOnePdfWhatNobodyGetsByMail() throws Exception {
        contact(0, new Contact("Somebody", ContactRole.INVOICES, "somebody@city.example"));
        mailing.send(run);
        putAll();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mailing.printable(run, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(invoices.size() - 1);
            assertThat(text)
                    .contains(
                            invoices.get(1).number().toString(),
                            invoices.getLast().number().toString())
                    .doesNotContain(invoices.getFirst().number().toString());
        }
    }

    @Test
    void sendsAgainWhatFailedAtAnAddressThatIsWrittenOtherwiseNow() {
        contact(0, new Contact("Anh", ContactRole.INVOICES, "Anh@City.example"));
        mailing.send(run);
        putAll();
        outbox.giveUp(
                outbox.list(new MailFilter(null, "anh@city"), 0, 1).getFirst().id(), MailState.WAITING);
        readdress(0, "anh@city.example");
        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());

        assertThat(inbox.recipients()).containsExactly("anh@city.example");
        assertThat(mailing.recipients(invoices.getFirst().number()))
                .extracting(InvoiceRecipient::email, InvoiceRecipient::state)
                .containsExactly(tuple("anh@city.example", Delivery.SENT));
    }

    @Test
    void sendsNoInvoiceToWhomTheMemberTurnsToNoMore() {
        contact(0, new Contact("Typo", ContactRole.INVOICES, "typo@city.example"));
        mailing.send(run);
        putAll();
        readdress(0, "right@city.example");
        office.sendDue(inbox.port());

        assertThat(inbox.recipients()).isEmpty();
        assertThat(mailing.recipients(invoices.getFirst().number()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(Delivery.FAILED);
                    assertThat(it.reason()).contains("no longer to get it");
                });

        mailing.send(run);
        putAll();
        office.sendDue(inbox.port());
        assertThat(inbox.recipients()).containsExactly("right@city.example");
        assertThat(mailing.recipients(invoices.getFirst().number()))
                .extracting(InvoiceRecipient::email, InvoiceRecipient::state)
                .containsExactly(tuple("right@city.example", Delivery.SENT));
    }

    @Test
    void knowsThatAGivenUpMailDidNotArrive() {
        contact(0, new Contact("Somebody", ContactRole.INVOICES, "somebody@city.example"));
        mailing.send(run);
        putAll();
        MailSummary mail =
                outbox.list(new MailFilter(null, "somebody@city"), 0, 1).getFirst();
        assertThat(outbox.giveUp(mail.id(), MailState.WAITING)).isTrue();

        assertThat(mailing.recipients(invoices.getFirst().number()))
                .extracting(InvoiceRecipient::state)
                .containsExactly(Delivery.FAILED);
        office.sendDue(inbox.port());
        assertThat(inbox.recipients()).isEmpty();
    }

    @Test
    void sendsNothingOfARunThatIssuedNothing() {
        assertThatThrownBy(() -> mailing.send(UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no invoices");
    }

    private MemberId member(int invoice) {
        return Objects.requireNonNull(invoices.get(invoice).debtor().member());
    }

    private void contact(int invoice, Contact... named) {
        for (Contact it : named) {
            contacts.add(member(invoice), new PersonDraft(it.name(), it.email(), "", ""), false, Mandate.of(it.role()));
        }
    }

    /** The only contact of the member gets another address. */
    private void readdress(int invoice, String email) {
        MemberContact contact = contacts.of(member(invoice)).stream()
                .filter(it -> it.person().email().toLowerCase(Locale.ROOT).endsWith("@city.example"))
                .findFirst()
                .orElseThrow();
        assertThat(contacts.revise(
                        member(invoice),
                        contact.person().id(),
                        contact.version(),
                        new PersonDraft(contact.person().name(), email, "", ""),
                        false))
                .isInstanceOf(ContactOutcome.Saved.class);
    }

    private record Contact(String name, ContactRole role, String email) {}

    /** The people of other tests represent nobody meanwhile, and those of this one nobody afterwards. */
    private void forgetOwnPeople() {
        jdbc.sql(
                        "delete from membership.representation where person_id in (select id from membership.person where lower(email) like '%@city.example' or email like '%@town.example')")
                .update();
        jdbc.sql(
                        "delete from membership.person where lower(email) like '%@city.example' or email like '%@town.example'")
                .update();
    }

    private void othersRepresent(@Nullable LocalDate before, @Nullable LocalDate after) {
        jdbc.sql(
                        "update membership.representation set until_day = :after where until_day is not distinct from cast(:before as date)")
                .param("after", after)
                .param("before", before)
                .update();
    }

    @SuppressWarnings("unchecked")
    private void putAll() {
        RecurringTask<Void> job = house.getBean("mailInvoices", RecurringTask.class);
        job.execute(new TaskInstance<>(job.getName(), "by hand"), null);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
