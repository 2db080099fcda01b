package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.wego.membership.economy.EditionReadingTests.TEXT_2019;
import static org.wego.membership.economy.EditionReadingTests.WINDOWS;
import static org.wego.membership.economy.EditionReadingTests.WORKBOOK_2022;
import static org.wego.membership.economy.EditionReadingTests.bytes;
import static org.wego.membership.economy.EditionReadingTests.text;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.StatementCount;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;

/** What every supported database must do with imports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EditionImportChecks {

    private static final LocalDate APRIL_2019 = LocalDate.of(2019, 4, 9);
    private static final LocalDate APRIL_2022 = LocalDate.of(2022, 4, 19);

    private final StatementCount statements = new StatementCount();
    private DataSource database;
    EditionImport imports;
    EconomicData data;
    UsedEditions usedEditions;

    abstract DataSource open();

    @BeforeAll
    void migrate() {
        database = statements.counting(open());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/membership")
                .schemas("membership")
                .load()
                .migrate();
        var client = JdbcClient.create(database);
        var editions = new Editions(client, new JdbcTemplate(database));
        var tables = new GdpTables(editions);
        var clock = Clock.fixed(Instant.parse("2022-11-01T09:00:00Z"), ZoneOffset.UTC);
        imports = new EditionImport(
                editions,
                tables,
                new CountryMappings(client, clock),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                () -> Optional.of("staff@wego.example"),
                clock);
        data = new EconomicData(editions, tables);
        usedEditions = new UsedEditions(editions);
    }

    @BeforeEach
    void startEmpty() {
        var template = new JdbcTemplate(database);
        template.update("delete from membership.edition");
        template.update("delete from membership.country_mapping");
    }

    private ImportOutcome commit(byte[] content, String name, LocalDate publishedOn) throws IOException {
        try (var file = EditionFile.receive("file.xls", new ByteArrayInputStream(content))) {
            return imports.commit(file, name, publishedOn);
        }
    }

    private EditionSummary imported(byte[] content, String name, LocalDate publishedOn) throws IOException {
        return ((ImportOutcome.Imported) commit(content, name, publishedOn)).edition();
    }

    private EditionPreview preview(byte[] content, LocalDate publishedOn) throws IOException {
        try (var file = EditionFile.receive("file.xls", new ByteArrayInputStream(content))) {
            return imports.preview(file, publishedOn);
        }
    }

    @Test
    void importsAnEditionInBatches() throws IOException {
        var before = statements.of(Thread.currentThread().getName());
        var edition = imported(bytes(TEXT_2019), " WEO  April 2019 ", APRIL_2019);

        assertThat(statements.of(Thread.currentThread().getName()) - before)
                .as("look for digest and name, mappings, edition before, digest again, two inserts")
                .isLessThanOrEqualTo(8);
        assertThat(edition.name()).isEqualTo("WEO April 2019");
        assertThat(edition.source())
                .isEqualTo("International Monetary Fund, World Economic Outlook Database, April 2019");
        assertThat(edition.importedBy()).isEqualTo("staff@wego.example");
        assertThat(edition.countries()).isEqualTo(193);
        assertThat(data.edition(edition.id())).contains(edition);
        assertThat(data.editionNamed("weo april 2019")).contains(edition);
        assertThat(data.countFigures(edition.id(), null, null)).isEqualTo(edition.figures());
        assertThat(data.table(edition.id()).figure(CountryCode.KR, 2016))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo("37810.110"));
        assertThat(data.table(edition.id()).figure(CountryCode.KR, 1979)).isEmpty();
        assertThat(data.table(edition.id()).covers(CountryCode.CU)).isFalse();
    }

    @Test
    void listsFiguresByCountryAndYearWithOneStatement() throws IOException {
        var edition = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);

        assertThat(statements.of(() -> data.figures(edition.id(), CountryCode.KR, null, 35, 3)))
                .isOne();
        assertThat(data.figures(edition.id(), CountryCode.KR, null, 35, 3))
                .extracting(GdpFigure::year)
                .containsExactly(2015, 2016, 2017);
        assertThat(data.figures(edition.id(), null, 2016, 0, 2))
                .extracting(GdpFigure::country)
                .containsExactly(CountryCode.AE, CountryCode.AF);
        assertThat(data.countFigures(edition.id(), CountryCode.KR, 2016)).isOne();
    }

    @Test
    void refusesTheSameFileByNamingItsEdition() throws IOException {
        var edition = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);

        assertThat(commit(bytes(TEXT_2019), "Another name", APRIL_2019)).isEqualTo(new ImportOutcome.SameFile(edition));
        assertThat(preview(bytes(TEXT_2019), APRIL_2019).sameFile()).isEqualTo(edition);
        assertThat(data.countEditions()).isOne();
    }

    @Test
    void refusesANameThatIsTaken() throws IOException {
        var edition = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);

        assertThat(commit(bytes(WORKBOOK_2022), "weo april  2019", APRIL_2022))
                .isEqualTo(new ImportOutcome.NameTaken(edition));
    }

    @Test
    void changesNothingForAFaultyFile() throws IOException {
        var cut = bytes("/economy/WEO_Data-2020-04-by-country.xls");

        assertThat(commit(cut, "WEO April 2020", LocalDate.of(2020, 4, 14))).isInstanceOf(ImportOutcome.Faulty.class);
        assertThat(data.editions()).isEmpty();
    }

    @Test
    void letsOneOfManyImportsOfAFileWin() throws Exception {
        var content = bytes(TEXT_2019);
        List<Callable<ImportOutcome>> rivals = java.util.stream.IntStream.range(0, 6)
                .<Callable<ImportOutcome>>mapToObj(number -> () -> commit(content, "Rival " + number, APRIL_2019))
                .toList();
        List<ImportOutcome> outcomes;
        try (var threads = Executors.newFixedThreadPool(6)) {
            outcomes = threads.invokeAll(rivals).stream()
                    .map(each -> each.resultNow())
                    .toList();
        }

        assertThat(outcomes)
                .filteredOn(each -> each instanceof ImportOutcome.Imported)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(each -> each instanceof ImportOutcome.SameFile)
                .hasSize(5);
        assertThat(data.countEditions()).isOne();
    }

    @Test
    void comparesWithTheEditionBefore() throws IOException {
        var before = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);
        var tenfold = text(TEXT_2019, WINDOWS)
                .replace("\tPPPPC\tKorea\t", "\tOTHER\tKorea\t")
                .replace("37,810.110", "3,780.968");

        var preview = preview(bytes(WORKBOOK_2022), APRIL_2022);
        var earlier = preview(bytes(WORKBOOK_2022), APRIL_2019);
        var withoutKorea = preview(tenfold.getBytes(WINDOWS), APRIL_2022);

        assertThat(preview.comparedWith()).isEqualTo(before);
        assertThat(preview.jumps())
                .allMatch(EditionPreview.Jump::betweenEditions)
                .isNotEmpty();
        assertThat(earlier.comparedWith()).isNull();
        assertThat(withoutKorea.findings()).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(Finding.Kind.COUNTRIES_GONE);
            assertThat(gone.details()).containsExactly("1", "South Korea", "WEO April 2019", "Zimbabwe");
        });
    }

    @Test
    void comparesWithTheLatestEditionOfTheSamePublisherIfThereIsOne() throws IOException {
        var bank = bytes(EditionReadingTests.WORLD_BANK_2018);
        var imf = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);
        var first = imported(bank, "WDI 2018", LocalDate.of(2018, 6, 28));
        var next = new String(bank, StandardCharsets.UTF_8).replace("\"2018-06-28\"", "\"2022-04-08\"");

        assertThat(preview(next.getBytes(StandardCharsets.UTF_8), APRIL_2022).comparedWith())
                .isEqualTo(first);
        assertThat(preview(bytes(WORKBOOK_2022), APRIL_2022).comparedWith()).isEqualTo(imf);
    }

    @Test
    void saysHowManyCountriesAreMissingAfterTheLastRowOfAFileThatMayBeCutOff() throws IOException {
        var header = "COUNTRY,INDICATOR,TIME_PERIOD,OBS_VALUE\n";
        imported(
                (header + "KOR,PPPPC,2018,43000.5\nVNM,PPPPC,2018,9000.5\nZMB,PPPPC,2018,3500.5\n")
                        .getBytes(StandardCharsets.UTF_8),
                "WEO April 2019",
                APRIL_2019);

        assertThat(preview((header + "KOR,PPPPC,2018,43000.5\n").getBytes(StandardCharsets.UTF_8), APRIL_2022)
                        .findings())
                .containsExactly(Finding.at(
                        2, 1, Finding.Kind.COUNTRIES_GONE, "2", "Viet Nam, Zambia", "WEO April 2019", "KOR"));
    }

    @Test
    void saysNothingOfMissingCountriesWhereNothingWasRead() throws IOException {
        imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);

        assertThat(preview("some,other,table\n1,2,3\n".getBytes(StandardCharsets.UTF_8), APRIL_2022)
                        .findings())
                .containsExactly(Finding.of(Finding.Kind.UNKNOWN_FORM, "some | other | table"));
    }

    @Test
    void remembersNoLabelThatIsTooLong() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> imports.decide("x".repeat(250), null));
        imports.decide("x".repeat(200), null);
        assertThat(imports.mappings()).hasSize(1);
    }

    @Test
    void changesNothingForTheWorldBanksFileCutOffAtTheEndOfALine() throws IOException {
        var text = text(EditionReadingTests.WORLD_BANK_2018, StandardCharsets.UTF_8);
        var cut = text.substring(0, text.lastIndexOf("\n\"Zambia\"") + 1);

        assertThat(commit(cut.getBytes(StandardCharsets.UTF_8), "WDI 2018", LocalDate.of(2018, 6, 28)))
                .isInstanceOf(ImportOutcome.Faulty.class);
        assertThat(data.editions()).isEmpty();
    }

    @Test
    void remembersWhatACodeStandsFor() throws IOException {
        var file =
                "ISO\tWEO Subject Code\t2015\t2016\nQQQ\tPPPPC\t1,000.500\t1,001.500\nKOR\tPPPPC\t36,612.024\t37,740.396\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(preview(file, APRIL_2019).unmatched())
                .containsExactly(new EditionPreview.Unmatched("QQQ", "QQQ", 2));

        imports.decide("qqq", CountryCode.GG);
        assertThat(preview(file, APRIL_2019).matched())
                .extracting(EditionPreview.Matched::country)
                .containsExactly(CountryCode.GG, CountryCode.KR);

        imports.decide("QQQ", null);
        assertThat(preview(file, APRIL_2019).ignored()).containsExactly("QQQ");
        assertThat(imports.mappings()).containsExactly(new CountryMapping("QQQ", null, "staff@wego.example"));

        imports.forget("QQQ");
        assertThat(preview(file, APRIL_2019).unmatched()).hasSize(1);
    }

    @Test
    void keepsAnEditionThatIsUsedAndDeletesAnUnusedOne() throws IOException {
        var used = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);
        var unused = imported(bytes(WORKBOOK_2022), "WEO April 2022", APRIL_2022);
        usedEditions.mark(used.id());

        assertThat(data.deleteUnused(used.id())).isFalse();
        assertThat(data.deleteUnused(unused.id())).isTrue();
        assertThat(data.editions()).extracting(EditionSummary::name).containsExactly("WEO April 2019");
        assertThat(data.edition(used.id()).orElseThrow().used()).isTrue();
        assertThatExceptionOfType(UnknownEdition.class).isThrownBy(() -> usedEditions.mark(unused.id()));
        assertThatExceptionOfType(UnknownEdition.class).isThrownBy(() -> data.table(unused.id()));
    }

    @Test
    void givesAYearTheLatestEditionPublishedByItsEnd() throws IOException {
        imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);
        imported(bytes(WORKBOOK_2022), "WEO April 2022", APRIL_2022);
        LocalDate today = LocalDate.of(2022, 11, 1);

        assertThat(data.latestFor(2019, today)).map(EditionSummary::name).contains("WEO April 2019");
        assertThat(data.latestFor(2021, today)).map(EditionSummary::name).contains("WEO April 2019");
        assertThat(data.latestFor(2022, today)).map(EditionSummary::name).contains("WEO April 2022");
        assertThat(data.latestFor(2023, today)).map(EditionSummary::name).contains("WEO April 2022");
        assertThat(data.latestFor(2017, today)).map(EditionSummary::name).contains("WEO April 2022");
    }

    @Test
    void findsTheLatestEditionOfADay() throws IOException {
        imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);
        imported(bytes(WORKBOOK_2022), "WEO April 2022", APRIL_2022);

        assertThat(data.latest(APRIL_2019.minusDays(1))).isEmpty();
        assertThat(data.latest(APRIL_2022.minusDays(1)).orElseThrow().name()).isEqualTo("WEO April 2019");
        assertThat(data.latest(APRIL_2022).orElseThrow().name()).isEqualTo("WEO April 2022");
        assertThat(data.editions(0, 1)).extracting(EditionSummary::name).containsExactly("WEO April 2022");
    }

    @Test
    void bringsTheEditionOfTheStartOnce() {
        var start = new EconomyStartData(imports);
        start.load();
        start.load();

        var edition = data.editionNamed(EconomyStartData.EDITION).orElseThrow();
        assertThat(edition.publishedOn()).isEqualTo("2017-04-18");
        assertThat(edition.source())
                .isEqualTo("International Monetary Fund, World Economic Outlook Database, April 2017");
        assertThat(data.table(edition.id())
                        .figure(CountryCode.KR, 2015)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("36389.938");
    }
}
