package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.NamedActor;
import org.wego.StatementCount;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.economy.EditionImport.Choices;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;

/** Editions that are imported into a database of the test's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ImportedEditions {

    static final LocalDate APRIL_2019 = LocalDate.of(2019, 4, 9);

    static final LocalDate APRIL_2022 = LocalDate.of(2022, 4, 19);

    final StatementCount statements = new StatementCount();

    final Set<CountryCode> memberCountries = EnumSet.noneOf(CountryCode.class);

    DataSource database;

    EditionImport imports;

    CountryDecisions decisions;

    EconomicData data;

    UsedEditions usedEditions;

    abstract DataSource open();

    @BeforeAll
    void migrate() {
        database = statements.counting(open());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/membership")
                .load()
                .migrate();
        Clock clock = Clock.fixed(Instant.parse("2022-11-01T09:00:00Z"), ZoneOffset.UTC);
        JdbcClient client = JdbcClient.create(database);
        ChangeReporting reporting = new ChangeReporting(_ -> {}, NamedActor.STAFF, clock);
        Editions editions = new Editions(client, new JdbcTemplate(database), reporting);
        GdpTables tables = new GdpTables(editions);
        decisions = new CountryDecisions(client, reporting, NamedActor.STAFF, clock);
        imports = new EditionImport(
                editions,
                tables,
                decisions,
                () -> memberCountries,
                new TransactionTemplate(new JdbcTransactionManager(database)),
                NamedActor.STAFF,
                clock);
        data = new EconomicData(editions, tables);
        usedEditions = new UsedEditions(editions);
    }

    @BeforeEach
    void startEmpty() {
        JdbcTemplate template = new JdbcTemplate(database);
        template.update("delete from membership.edition");
        template.update("delete from membership.country_mapping");
        memberCountries.clear();
    }

    ImportOutcome commit(byte[] content, String name, LocalDate publishedOn) throws IOException {
        try (EditionFile file = EditionFile.receive("file.xls", new ByteArrayInputStream(content))) {
            return imports.commit(file, name, publishedOn);
        }
    }

    EditionSummary imported(byte[] content, String name, LocalDate publishedOn) throws IOException {
        return ((ImportOutcome.Imported) commit(content, name, publishedOn)).edition();
    }

    EditionPreview preview(byte[] content, LocalDate publishedOn) throws IOException {
        try (EditionFile file = EditionFile.receive("file.xls", new ByteArrayInputStream(content))) {
            return imports.preview(file, publishedOn);
        }
    }

    static final String HEADER = "ISO\tWEO Subject Code\t2015\t2016\tEstimates Start After\n";

    static final String KOREA = "KOR\tPPPPC\t36,389.938\t37,740.396\t2015\n";

    static final String TAIWAN = "TWN\tPPPPC\t46,783.011\t47,789.724\t2015\n";

    static final LocalDate OCTOBER_2016 = LocalDate.of(2016, 10, 4);

    ImportOutcome commit(String content, String name, LocalDate publishedOn, Choices choices) throws IOException {
        try (EditionFile file =
                EditionFile.receive("file.xls", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))) {
            return imports.commit(file, name, publishedOn, choices);
        }
    }

    EditionSummary imported(String content, String name, LocalDate publishedOn) throws IOException {
        return ((ImportOutcome.Imported) commit(content, name, publishedOn, Choices.NONE)).edition();
    }

    List<Finding> findings(String content) throws IOException {
        return preview(content.getBytes(StandardCharsets.UTF_8), OCTOBER_2016).findings();
    }
}
