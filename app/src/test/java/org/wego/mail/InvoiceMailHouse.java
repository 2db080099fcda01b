package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
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
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.CreditNoting;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.credit.IssueCreditNote;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.organisation.MemberId;

/**
 * The invoices of the run of 2017, which have contacts of the test alone; on a database of its own, as a year is run once.
 */
@WegoTest
@As(Role.ADMIN)
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:invoice-mails;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=-1")
abstract class InvoiceMailHouse {

    private static final int FEW = 10;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    final Inbox inbox = new Inbox();

    @Autowired
    ApplicationContext house;

    @Autowired
    private FeeRuns runs;

    @Autowired
    private EconomicData economy;

    @Autowired
    InvoiceRegister register;

    @Autowired
    InvoiceMailing mailing;

    @Autowired
    private CreditNoting noting;

    @Autowired
    MailAdministration outbox;

    @Autowired
    private MemberContacts contacts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    PostOffice office;
    UUID run;
    List<InvoiceSummary> invoices;

    @BeforeEach
    void issue() {
        jdbc.sql("delete from app.mail").update();
        jdbc.sql("delete from membership.invoice_sending").update();
        jdbc.sql("delete from membership.invoice_mailing").update();
        office = new PostOffice(house);
        run = runOf2017();
        invoices = register.after(new InvoiceFilter(null, null, run, null), null, 1_000);
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
        jdbc.sql("delete from membership.allocation").update();
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

    private MemberId member(int invoice) {
        return Objects.requireNonNull(invoices.get(invoice).debtor().member());
    }

    void contact(int invoice, Contact... named) {
        for (Contact it : named) {
            contacts.add(member(invoice), new PersonDraft(it.name(), it.email(), "", ""), false, Mandate.of(it.role()));
        }
    }

    void takeBack(int invoice, Money amount) {
        assertThat(noting.credit(new IssueCreditNote(
                        invoices.get(invoice).number(),
                        amount.getAmount(),
                        CreditKind.CREDIT,
                        "Billed in error",
                        null)))
                .isInstanceOf(CreditOutcome.Issued.class);
    }

    /** The only contact of the member gets another address. */
    void readdress(int invoice, String email) {
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

    record Contact(String name, ContactRole role, String email) {}

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
    void putAll() {
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
