package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.neovisionaries.i18n.CountryCode;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.WegoApplication;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSetup;
import org.wego.account.AccountSummary;
import org.wego.account.ChangeAccount;
import org.wego.account.OpenAccount;
import org.wego.account.SetupLink;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Representative;
import org.wego.governance.office.Seat;
import org.wego.governance.organisation.IdentityOutcome;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.governance.partner.PartnerDraft;
import org.wego.governance.partner.Partners;
import org.wego.governance.term.AppointmentId;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermDraft;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermOutcome;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStore;
import org.wego.knowledge.entry.EntrySummary;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.harvest.CatalogHarvest;
import org.wego.knowledge.reading.ListOutcome;
import org.wego.knowledge.reading.ReadingListId;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.bank.BankFile;
import org.wego.membership.bank.BankImport;
import org.wego.membership.bank.ImportOutcome;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.ColumnRole;
import org.wego.membership.bank.read.DayForm;
import org.wego.membership.concession.ConcessionOutcome;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.CreditNoting;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.credit.IssueCreditNote;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.name.NamesChanged;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.RecordPayment;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.reminder.BlockOutcome;
import org.wego.membership.reminder.BlockReminders;
import org.wego.membership.reminder.Reminding;
import org.wego.membership.schedule.FeeScheduleDraft;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.membership.schedule.ScheduleOutcome;
import org.wego.membership.time.PartialDate;
import org.wego.security.AccountId;
import org.wego.security.OwnMembers;
import org.wego.security.SignedInAccount;

/**
 * Every table is written by connections other than those that made it, as they are half an hour after the first start:
 * the pool renews them. A table that nothing here fills is named: add what fills it.
 */
class RenewedConnectionsTests {

    /** The clock of the harvest is one row, and who approved members since when are two, which their tables were made with. */
    private static final Map<String, Long> MADE_WITH_ROWS =
            Map.of("knowledge.harvest_clock", 1L, "membership.joining_rule", 2L);

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private static final String PASSWORD = "seven quiet harbours";

    private static final RecurringTask<Void> FAILING_JOB = Tasks.recurring("failing", FixedDelay.ofHours(1))
            .execute((_, _) -> {
                throw new IllegalStateException("fails on purpose");
            });

    private static final SignedInAccount ADMINISTRATOR =
            new SignedInAccount(AccountId.next(), "admin@city.example", "Administrator", Role.ADMIN, null);

    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_schema in ('app', 'membership', 'governance', 'programs', 'knowledge')
              and table_type = 'BASE TABLE'
            order by 1
            """;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyTableIsWrittenByRenewedConnectionsOnH2(@TempDir Path folder) throws Exception {
        writesEverythingOn(
                "jdbc:h2:file:" + folder.resolve("wego")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "sa");
    }

    @Test
    void everyTableIsWrittenByRenewedConnectionsOnPostgres() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            writesEverythingOn(server.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    private static void writesEverythingOn(String url, String user) throws Exception {
        // H2 closes a file that nobody has open, and reads its checks anew when it is opened again, which hides the
        // fault
        try (Connection _ = DriverManager.getConnection(url, user, "");
                ConfigurableApplicationContext house = start(url, user)) {
            renew(house);
            signIn(house);
            MemberSummary seoul = house.getBean(MemberDirectory.class)
                    .find(MemberSearch.of("Seoul"), 0, 1)
                    .getFirst();
            writeAccounts(house, seoul);
            writeOrganisation(house);
            writePartner(house);
            writeTerm(house);
            MeetingRows.write(house);
            ApplicantRows.write(house);
            writeMember(house, seoul);
            writeReadingList(house);
            writeFees(house, seoul);
            writeReview(house.getBean(JdbcClient.class));
            issue(house);
            takeInWhatTheBankSays(house);
            remind(house);
            callWithWrongToken(house);
            assertThat(house.getBean(StorageHealth.class).health().getStatus()).isEqualTo(Status.UP);

            JdbcClient jdbc = house.getBean(JdbcClient.class);
            await(() -> rows(jdbc, "app.job_failure") > 0);
            linkCitiesAgain(house, jdbc);
            assertThat(tables(jdbc)).hasSizeGreaterThan(40);
            changeAnEntry(house);
            house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
                // what is due for harvesters is not put in order before this ends
                noteAChange(house);
                assertThat(tables(jdbc))
                        .allSatisfy(table -> assertThat(rows(jdbc, table))
                                .as("rows of %s", table)
                                .isPositive());
            });
        }
    }

    /** Harvesters are told of it twice. */
    private static void changeAnEntry(ConfigurableApplicationContext house) {
        house.getBean(CatalogHarvest.class).earliest();
        noteAChange(house);
        house.getBean(CatalogHarvest.class).earliest();
    }

    private static void noteAChange(ConfigurableApplicationContext house) {
        EntryStore store = house.getBean(EntryStore.class);
        EntryId id =
                house.getBean(PublishedEntries.class).after(null, 1).getFirst().id();
        store.change(List.of(store.find(id).orElseThrow()));
    }

    /** Starts on an empty database, and lets the demonstration data be written by renewed connections already. */
    private static ConfigurableApplicationContext start(String url, String user) {
        return new SpringApplicationBuilder(WegoApplication.class)
                .profiles("demo")
                .initializers(context -> {
                    context.getBeanFactory().addBeanPostProcessor(new RenewalBeforeTheFirstData(context));
                    context.getBeanFactory().registerSingleton("failingJob", FAILING_JOB);
                })
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.hikari.minimum-idle=0",
                        "--server.port=0",
                        "--vaadin.productionMode=true");
    }

    /** The migrations are done when the demonstration data are about to be loaded. */
    private record RenewalBeforeTheFirstData(ApplicationContext house) implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (name.equals("demonstrationData")) {
                JdbcClient jdbc = house.getBean(JdbcClient.class);
                assertThat(tables(jdbc)).hasSizeGreaterThan(40);
                assertThat(tables(jdbc))
                        .allSatisfy(table -> assertThat(rows(jdbc, table))
                                .as("rows of %s before the renewal", table)
                                .isEqualTo(MADE_WITH_ROWS.getOrDefault(table, 0L)));
                renew(house);
            }
            return bean;
        }
    }

    /** Closes all connections of the pool; those that follow are new. */
    private static void renew(ApplicationContext house) {
        try {
            HikariPoolMXBean pool = house.getBean(DataSource.class)
                    .unwrap(HikariDataSource.class)
                    .getHikariPoolMXBean();
            await(() -> {
                pool.softEvictConnections();
                return pool.getTotalConnections() == 0;
            });
        } catch (SQLException noPool) {
            throw new IllegalStateException(noPool);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static long rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql(TABLES).query(String.class).list();
    }

    private static void as(SignedInAccount account) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account, null, account.role().authorities()));
    }

    private static void signIn(ApplicationContext house) {
        as(ADMINISTRATOR);
        assertThat(house.getBean(AccountAdministration.class).count("")).isEqualTo(3);
    }

    private static void writeAccounts(ApplicationContext house, MemberSummary seoul) {
        AccountAdministration administration = house.getBean(AccountAdministration.class);
        SetupLink link = administration.open(OpenAccount.ofStaff("new@city.example", "Newcomer", Role.STAFF));
        String token = Objects.requireNonNull(link.path()).substring("/setup?token=".length());
        assertThat(house.getBean(AccountSetup.class).choosePassword(token, "", "", PASSWORD))
                .isEmpty();
        AccountSummary opened =
                administration.accounts("new@city.example", 0, 1).getFirst();
        administration.change(
                new ChangeAccount(opened.id(), opened.version(), "Contact", Role.MEMBER, null, seoul.id()));
        administration.renewToken(opened.id());
        administration.sendLink(opened.id());
        administration.block(opened.id());
        administration.unblock(opened.id());
        administration.renewLink(opened.id());
        AccountSummary contact =
                administration.accounts("new@city.example", 0, 1).getFirst();
        assertThat(contact.role()).isEqualTo(Role.MEMBER);
        as(new SignedInAccount(contact.id(), contact.email(), contact.name(), Role.MEMBER, contact.person()));
        house.getBean(OwnMembers.class).choose(seoul.id());
        as(ADMINISTRATOR);
    }

    private static void writeOrganisation(ApplicationContext house) {
        IdentityRecord record = house.getBean(IdentityRecord.class);
        PaymentInstructions bank = new PaymentInstructions("First Bank, Seoul");
        assertThat(record.payTo(PaymentInstructions.NONE, bank)).isInstanceOf(IdentityOutcome.Saved.class);
        assertThat(record.payTo(bank, PaymentInstructions.NONE)).isInstanceOf(IdentityOutcome.Saved.class);
    }

    private static void writePartner(ApplicationContext house) {
        PartialDate since = PartialDate.parse("2017");
        PartnerDraft partner = new PartnerDraft("Bank of the World", "", since, null, "", "minutes");
        assertThat(house.getBean(Partners.class).add(partner)).isInstanceOf(RecordOutcome.Saved.class);
    }

    /** A draft, with all that an appointment can say. */
    private static void writeTerm(ApplicationContext house) {
        TermEditing editing = house.getBean(TermEditing.class);
        PartialDate begins = PartialDate.parse("2041-06-30");
        TermDraft draft = new TermDraft(
                "2041–2044", begins, PartialDate.parse("2044"), true, Map.of(Office.PRESIDENT, 1), "note", "minutes");
        TermOutcome.Saved drafted = (TermOutcome.Saved) editing.draft(draft);
        Nomination said = new Nomination(
                new Seat(Office.PRESIDENT, 1),
                new CityOnRecord(null, "Atlantis", null),
                Representative.named("Plato", "Mayor"),
                PartialDate.parse("2042"),
                null,
                Capacity.ACTING,
                AppointmentMode.ELECTED,
                "evidence",
                "EC/2041/A1",
                "minutes");
        TermOutcome.Saved appointed =
                (TermOutcome.Saved) editing.appoint(drafted.term(), drafted.version(), List.of(said), "reason");
        AppointmentId only = editing.find(drafted.term())
                .orElseThrow()
                .appointments()
                .getFirst()
                .id();
        assertThat(editing.end(
                        drafted.term(),
                        appointed.version(),
                        only,
                        PartialDate.parse("2043-03"),
                        EndCause.RESIGNED,
                        "letter"))
                .isInstanceOf(TermOutcome.Saved.class);
    }

    private static void writeMember(ApplicationContext house, MemberSummary seoul) throws IOException {
        MemberRegister register = house.getBean(MemberRegister.class);
        MemberRegister.StaffRecord read = register.open(seoul.id()).orElseThrow();
        PersonDraft office = new PersonDraft("Smart city office", "office@city.example", "", "");
        assertThat(house.getBean(MemberContacts.class).add(seoul.id(), office, false, Mandate.of(ContactRole.INVOICES)))
                .isInstanceOf(ContactOutcome.Saved.class);
        byte[] paper = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        FileOwner papers = house.getBean(MemberDirectory.class)
                .details(seoul.id())
                .orElseThrow()
                .papers();
        assertThat(house.getBean(StoredFiles.class).keep(papers, "minutes.pdf", new ByteArrayInputStream(paper)))
                .isInstanceOf(KeepOutcome.Kept.class);
        assertThat(register.revise(seoul.id(), read.version(), read.profile())).isInstanceOf(MemberOutcome.Saved.class);
    }

    /** Of an entry that is published; its author and its reviewer have no screens yet. */
    private static void writeReview(JdbcClient jdbc) {
        UUID entry = jdbc.sql("select id from knowledge.entry order by id fetch first 1 row only")
                .query(UUID.class)
                .single();
        jdbc.sql("insert into knowledge.entry_version (entry_id, number, state, fields, kept_at, kept_by)"
                        + " values (?, 1, 'SUBMITTED', '{}', current_timestamp, 'test')")
                .param(entry)
                .update();
        jdbc.sql("insert into knowledge.review (entry_id, round, version, reviewer, relevance, evidence, clarity,"
                        + " transferability, impact) values (?, 1, 0, 'staff@wego.example', 1, 2, 3, 4, 5)")
                .param(entry)
                .update();
        jdbc.sql("insert into knowledge.review_comment (id, entry_id, round, field, said, said_by, said_at)"
                        + " values (?, ?, 1, 'body.en', 'Say for whom.', 'test', current_timestamp)")
                .params(UUID.randomUUID(), entry)
                .update();
        jdbc.sql("insert into knowledge.entry_editor (entry_id, editor, since, last_seen)"
                        + " values (?, 'test', current_timestamp, current_timestamp)")
                .param(entry)
                .update();
    }

    private static void writeReadingList(ApplicationContext house) {
        ReadingLists lists = house.getBean(ReadingLists.class);
        ReadingListId list = ((ListOutcome.Saved) lists.begin("To be read")).id();
        EntrySummary entry =
                house.getBean(EntryCatalog.class).published(null, 0, 1).getFirst();
        assertThat(lists.add(list, entry.id())).isInstanceOf(ListOutcome.Saved.class);
    }

    /** As in a database of an earlier release, whose records name cities without their members. */
    private static void linkCitiesAgain(ApplicationContext house, JdbcClient jdbc) {
        Map<String, String> cities = Map.of(
                "governance.appointment", "city_member_id",
                "governance.regional_office", "host_member_id",
                "governance.meeting", "host_member_id",
                "programs.project_city", "member_id",
                "programs.event", "member_id",
                "knowledge.entry", "member_id");
        Map<String, Integer> before = linked(jdbc, cities);
        assertThat(before.values()).allSatisfy(count -> assertThat(count).isPositive());
        cities.forEach((table, column) ->
                jdbc.sql("update " + table + " set " + column + " = null").update());
        // of so many that everything without a member is looked at again
        NamesChanged many =
                new NamesChanged(Stream.generate(UUID::randomUUID).limit(2_000).collect(Collectors.toSet()));

        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> house.publishEvent(many));

        assertThat(linked(jdbc, cities)).isEqualTo(before);
    }

    private static Map<String, Integer> linked(JdbcClient jdbc, Map<String, String> cities) {
        Map<String, Integer> linked = new TreeMap<>();
        cities.forEach((table, column) -> linked.put(
                table,
                jdbc.sql("select count(*) from " + table + " where " + column + " is not null")
                        .query(Integer.class)
                        .single()));
        return linked;
    }

    private static void writeFees(ApplicationContext house, MemberSummary seoul) {
        assertThat(house.getBean(FeeConcessions.class)
                        .grant(new GrantConcession(
                                seoul.id(),
                                null,
                                "Host of the Assembly",
                                "Executive Committee",
                                2017,
                                LocalDate.of(2017, 12, 31))))
                .isInstanceOf(ConcessionOutcome.Done.class);
        FeeScheduleEditing schedules = house.getBean(FeeScheduleEditing.class);
        MembershipCategory category = MembershipCategory.values()[0];
        assertThat(schedules.add(new FeeScheduleDraft(
                        category,
                        "A later one",
                        LocalDate.of(2040, 1, 1),
                        "General Assembly",
                        schedules.latestRule(category))))
                .isInstanceOf(ScheduleOutcome.Saved.class);
        house.getBean(CountryDecisions.class).decide("Korea, the southern one", null, CountryCode.KR);
    }

    private static void issue(ApplicationContext house) {
        FeeRuns runs = house.getBean(FeeRuns.class);
        EditionSummary edition = house.getBean(EconomicData.class).editions().getFirst();
        runs.cancel(runs.start(2016, edition.id()).run());
        FeeRunId run = runs.start(2017, edition.id()).run();
        await(() -> runs.find(run).orElseThrow().state() == FeeRunState.PREVIEWED);
        runs.confirm(run, Objects.requireNonNull(runs.find(run).orElseThrow().fingerprint()));
        await(() -> runs.find(run).orElseThrow().state() == FeeRunState.ISSUED);
        InvoiceMailing mailing = house.getBean(InvoiceMailing.class);
        mailing.send(run.value());
        @SuppressWarnings("unchecked")
        RecurringTask<Void> job = house.getBean("mailInvoices", RecurringTask.class);
        job.execute(new TaskInstance<>(job.getName(), "by hand"), null);
        assertThat(mailing.progress(run.value()).orElseThrow().finished()).isTrue();
        pay(
                house,
                house.getBean(InvoiceRegister.class)
                        .list(InvoiceFilter.of(run.value()), 0, 1)
                        .getFirst()
                        .number());
    }

    private static void pay(ApplicationContext house, InvoiceNumber invoice) {
        PaymentRecording recording = house.getBean(PaymentRecording.class);
        PaymentId payment = PaymentId.next();
        recording.record(new RecordPayment(
                payment,
                invoice,
                null,
                LocalDate.of(2017, 8, 1),
                BigDecimal.TEN,
                "USD",
                "City",
                "Reference",
                PaymentMethod.BANK,
                "",
                null,
                null));
        assertThat(recording.reverse(payment, "Another city's")).isInstanceOf(PaymentOutcome.Done.class);
        assertThat(house.getBean(CreditNoting.class)
                        .credit(new IssueCreditNote(invoice, BigDecimal.ONE, CreditKind.CREDIT, "Agreed", null)))
                .isInstanceOf(CreditOutcome.Issued.class);
    }

    /** Everything of the run has been due for three weeks. */
    private static void remind(ApplicationContext house) {
        house.getBean(JdbcClient.class)
                .sql("update membership.invoice set due_on = ?")
                .param(LocalDate.now(house.getBean(Clock.class)).minusDays(21))
                .update();
        InvoiceSummary invoice = house.getBean(InvoiceRegister.class)
                .list(InvoiceFilter.all(), 0, 1)
                .getFirst();
        house.getBean(MemberContacts.class)
                .add(
                        Objects.requireNonNull(invoice.debtor().member()),
                        new PersonDraft("Treasury", "treasury@city.example", "", ""),
                        false,
                        Mandate.of(ContactRole.INVOICES));
        Reminding reminding = house.getBean(Reminding.class);
        reminding.refresh();
        reminding.send(reminding.drafts());
        assertThat(reminding.block(new BlockReminders(invoice.number(), "Disputed", null)))
                .isEqualTo(BlockOutcome.DONE);
    }

    /** A table of the bank, so that what its columns hold is kept as well. */
    private static void takeInWhatTheBankSays(ApplicationContext house) throws IOException {
        byte[] table = "Date,Amount,Payer,Description\n2017-08-01,10.00,City,Fee\n".getBytes(StandardCharsets.UTF_8);
        try (BankFile file = BankFile.receive("august.csv", new ByteArrayInputStream(table))) {
            assertThat(house.getBean(BankImport.class)
                            .take(
                                    file,
                                    new ColumnMapping(
                                            "NL81ASNB9999999999",
                                            "USD",
                                            Map.of(ColumnRole.BOOKED_ON, 0, ColumnRole.AMOUNT, 1),
                                            DayForm.YEAR_FIRST,
                                            false)))
                    .isInstanceOf(ImportOutcome.Taken.class);
        }
    }

    private static void callWithWrongToken(ApplicationContext house) throws IOException, InterruptedException {
        String port = Objects.requireNonNull(house.getEnvironment().getProperty("local.server.port"));
        String wrong = Base64.getEncoder().encodeToString("new@city.example:wrong".getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/members"))
                            .header("Authorization", "Basic " + wrong)
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }
}
