package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.OwnPostgres;
import org.wego.WegoApplication;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStore;
import org.wego.knowledge.entry.EntrySummary;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.harvest.CatalogHarvest;
import org.wego.knowledge.reading.ListOutcome;
import org.wego.knowledge.reading.ReadingListId;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.name.NamesChanged;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.register.MemberRegister;

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

    private static final RecurringTask<Void> FAILING_JOB = Tasks.recurring("failing", FixedDelay.ofHours(1))
            .execute((_, _) -> {
                throw new IllegalStateException("fails on purpose");
            });

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
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "sa");
    }

    @Test
    void everyTableIsWrittenByRenewedConnectionsOnPostgres() throws Exception {
        try (OwnPostgres server = OwnPostgres.create()) {
            writesEverythingOn(server.url(), "postgres");
        }
    }

    private static void writesEverythingOn(String url, String user) throws Exception {
        // H2 closes a file that nobody has open, and reads its checks anew when it is opened again, which hides the
        // fault
        try (Connection _ = DriverManager.getConnection(url, user, "");
                ConfigurableApplicationContext house = start(url, user)) {
            renew(house);
            AccountRows.signIn(house);
            MemberSummary seoul = house.getBean(MemberDirectory.class)
                    .find(MemberSearch.of("Seoul"), 0, 1)
                    .getFirst();
            AccountRows.writeAccounts(house, seoul);
            OrganisationRows.writeOrganisation(house);
            OrganisationRows.writePartner(house);
            OrganisationRows.writeTerm(house);
            MeetingRows.write(house);
            EventRows.write(house);
            RegistrationRace.run(house);
            ProjectRows.write(house, seoul);
            ApplicantRows.write(house);
            writeMember(house, seoul);
            writeReadingList(house);
            MoneyRows.writeFees(house, seoul);
            writeReview(house.getBean(JdbcClient.class));
            MoneyRows.issue(house);
            MoneyRows.takeInWhatTheBankSays(house);
            MoneyRows.remind(house);
            AccountRows.callWithWrongToken(house);
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

    static void await(BooleanSupplier condition) {
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
        TimelineRows.write(house);
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
        NamesChanged many = new NamesChanged(Stream.generate(UUID::randomUUID)
                .limit(2_000)
                .collect(Collectors.toMap(it -> it, _ -> new NamesChanged.Keys("", ""))));

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
}
