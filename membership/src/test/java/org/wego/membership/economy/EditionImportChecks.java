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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.NamedActor;
import org.wego.StatementCount;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.economy.EditionImport.Choices;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.economy.country.CountryMapping;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;

/** What every supported database must do with imports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EditionImportChecks {

    private static final LocalDate APRIL_2019 = LocalDate.of(2019, 4, 9);
    private static final LocalDate APRIL_2022 = LocalDate.of(2022, 4, 19);

    private final StatementCount statements = new StatementCount();
    private final Set<CountryCode> memberCountries = EnumSet.noneOf(CountryCode.class);
    private DataSource database;
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

    private ImportOutcome commit(byte[] content, String name, LocalDate publishedOn) throws IOException {
        try (EditionFile file = EditionFile.receive("file.xls", new ByteArrayInputStream(content))) {
            return imports.commit(file, name, publishedOn);
        }
    }

    private EditionSummary imported(byte[] content, String name, LocalDate publishedOn) throws IOException {
        return ((ImportOutcome.Imported) commit(content, name, publishedOn)).edition();
    }

    private EditionPreview preview(byte[] content, LocalDate publishedOn) throws IOException {
        try (EditionFile file = EditionFile.receive("file.xls", new ByteArrayInputStream(content))) {
            return imports.preview(file, publishedOn);
        }
    }

    @Test
    void importsAnEditionInBatches() throws IOException {
        long before = statements.of(Thread.currentThread().getName());
        EditionSummary edition = imported(bytes(TEXT_2019), " WEO  April 2019 ", APRIL_2019);

        assertThat(statements.of(Thread.currentThread().getName()) - before)
                .as(
                        "look for digest and name, mappings, edition before and in use, all editions, digest again, two inserts")
                .isLessThanOrEqualTo(10);
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
        EditionSummary edition = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);

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
        EditionSummary edition = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);

        assertThat(commit(bytes(TEXT_2019), "Another name", APRIL_2019)).isEqualTo(new ImportOutcome.SameFile(edition));
        assertThat(preview(bytes(TEXT_2019), APRIL_2019).sameFile()).isEqualTo(edition);
        assertThat(data.countEditions()).isOne();
    }

    @Test
    void refusesANameThatIsTaken() throws IOException {
        EditionSummary edition = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);

        assertThat(commit(bytes(WORKBOOK_2022), "weo april  2019", APRIL_2022))
                .isEqualTo(new ImportOutcome.NameTaken(edition));
    }

    @Test
    void changesNothingForAFaultyFile() throws IOException {
        byte[] cut = bytes("/economy/WEO_Data-2020-04-by-country.xls");

        assertThat(commit(cut, "WEO April 2020", LocalDate.of(2020, 4, 14))).isInstanceOf(ImportOutcome.Faulty.class);
        assertThat(data.editions()).isEmpty();
    }

    @Test
    void letsOneOfManyImportsOfAFileWin() throws Exception {
        byte[] content = bytes(TEXT_2019);
        List<Callable<ImportOutcome>> rivals = java.util.stream.IntStream.range(0, 6)
                .<Callable<ImportOutcome>>mapToObj(number -> () -> commit(content, "Rival " + number, APRIL_2019))
                .toList();
        List<ImportOutcome> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            outcomes =
                    threads.invokeAll(rivals).stream().map(it -> it.resultNow()).toList();
        }

        assertThat(outcomes)
                .filteredOn(it -> it instanceof ImportOutcome.Imported)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(it -> it instanceof ImportOutcome.SameFile)
                .hasSize(5);
        assertThat(data.countEditions()).isOne();
    }

    @Test
    void comparesWithTheEditionBefore() throws IOException {
        EditionSummary before = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);
        String tenfold = text(TEXT_2019, WINDOWS)
                .replace("\tPPPPC\tKorea\t", "\tOTHER\tKorea\t")
                .replace("37,810.110", "3,780.968");

        EditionPreview preview = preview(bytes(WORKBOOK_2022), APRIL_2022);
        EditionPreview earlier = preview(bytes(WORKBOOK_2022), APRIL_2019);
        EditionPreview withoutKorea = preview(tenfold.getBytes(WINDOWS), APRIL_2022);

        assertThat(preview.comparedWith()).isEqualTo(before);
        assertThat(preview.jumps())
                .allMatch(EditionPreview.Jump::betweenEditions)
                .isNotEmpty();
        assertThat(earlier.comparedWith()).isNull();
        assertThat(withoutKorea.questions()).containsOnly(Kind.EDITION_OF_OTHER_YEAR, Kind.ACTUAL_OF_OTHER_YEAR);
        assertThat(withoutKorea.findings()).last().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(Finding.Kind.COUNTRIES_GONE);
            assertThat(gone.details()).containsExactly("1", "South Korea", "WEO April 2019", "Zimbabwe");
        });
    }

    @Test
    void comparesWithTheLatestEditionOfTheSamePublisherIfThereIsOne() throws IOException {
        byte[] bank = bytes(EditionReadingTests.WORLD_BANK_2018);
        EditionSummary imf = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);
        EditionSummary first = imported(bank, "WDI 2018", LocalDate.of(2018, 6, 28));
        String next = new String(bank, StandardCharsets.UTF_8).replace("\"2018-06-28\"", "\"2022-04-08\"");

        assertThat(preview(next.getBytes(StandardCharsets.UTF_8), APRIL_2022).comparedWith())
                .isEqualTo(first);
        assertThat(preview(bytes(WORKBOOK_2022), APRIL_2022).comparedWith()).isEqualTo(imf);
    }

    @Test
    void saysHowManyCountriesAreMissingAfterTheLastRowOfAFileThatMayBeCutOff() throws IOException {
        String header = "COUNTRY,INDICATOR,TIME_PERIOD,OBS_VALUE\n";
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
                .isThrownBy(() -> decisions.decide("x".repeat(250), null, null));
        decisions.decide("x".repeat(200), null, null);
        assertThat(decisions.all()).hasSize(1);
    }

    @Test
    void changesNothingForTheWorldBanksFileCutOffAtTheEndOfALine() throws IOException {
        String text = text(EditionReadingTests.WORLD_BANK_2018, StandardCharsets.UTF_8);
        String cut = text.substring(0, text.lastIndexOf("\n\"Zambia\"") + 1);

        assertThat(commit(cut.getBytes(StandardCharsets.UTF_8), "WDI 2018", LocalDate.of(2018, 6, 28)))
                .isInstanceOf(ImportOutcome.Faulty.class);
        assertThat(data.editions()).isEmpty();
    }

    @Test
    void remembersWhatACodeStandsFor() throws IOException {
        byte[] file =
                "ISO\tWEO Subject Code\t2015\t2016\nQQQ\tPPPPC\t1,000.500\t1,001.500\nKOR\tPPPPC\t36,612.024\t37,740.396\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(preview(file, APRIL_2019).unmatched())
                .containsExactly(new EditionPreview.Unmatched("QQQ", "QQQ", 2));

        decisions.decide("qqq", null, CountryCode.GG);
        assertThat(preview(file, APRIL_2019).matched())
                .extracting(EditionPreview.Matched::country)
                .containsExactly(CountryCode.GG, CountryCode.KR);

        CountryMapping read = decisions.all().getFirst();
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .as("somebody else, who has not seen it")
                .isThrownBy(() -> decisions.decide("QQQ", null, CountryCode.KR));
        decisions.decide("QQQ", read, null);
        assertThat(preview(file, APRIL_2019).ignored()).containsExactly("QQQ");
        assertThat(decisions.all()).containsExactly(new CountryMapping("QQQ", null, "staff@wego.example"));

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> decisions.forget(read));
        decisions.forget(decisions.all().getFirst());
        assertThat(preview(file, APRIL_2019).unmatched()).hasSize(1);
    }

    @Test
    void keepsAnEditionThatIsUsedAndDeletesAnUnusedOne() throws IOException {
        EditionSummary used = imported(bytes(TEXT_2019), "WEO April 2019", APRIL_2019);
        EditionSummary unused = imported(bytes(WORKBOOK_2022), "WEO April 2022", APRIL_2022);
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
        EconomyStartData start = new EconomyStartData(imports);
        start.load();
        start.load();

        EditionSummary edition = data.editionNamed(EconomyStartData.EDITION).orElseThrow();
        assertThat(edition.publishedOn()).isEqualTo("2017-04-18");
        assertThat(edition.source())
                .isEqualTo("International Monetary Fund, World Economic Outlook Database, April 2017");
        assertThat(data.table(edition.id())
                        .figure(CountryCode.KR, 2015)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("36389.938");
    }

    private static final String HEADER = "ISO\tWEO Subject Code\t2015\t2016\tEstimates Start After\n";
    private static final String KOREA = "KOR\tPPPPC\t36,389.938\t37,740.396\t2015\n";
    private static final String TAIWAN = "TWN\tPPPPC\t46,783.011\t47,789.724\t2015\n";
    private static final LocalDate OCTOBER_2016 = LocalDate.of(2016, 10, 4);

    private ImportOutcome commit(String content, String name, LocalDate publishedOn, Choices choices)
            throws IOException {
        try (EditionFile file =
                EditionFile.receive("file.xls", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))) {
            return imports.commit(file, name, publishedOn, choices);
        }
    }

    private EditionSummary imported(String content, String name, LocalDate publishedOn) throws IOException {
        return ((ImportOutcome.Imported) commit(content, name, publishedOn, Choices.NONE)).edition();
    }

    private List<Finding> findings(String content) throws IOException {
        return preview(content.getBytes(StandardCharsets.UTF_8), OCTOBER_2016).findings();
    }

    @Test
    void refusesAFigureThatIsThirtyTimesAnothersOfTheSameCountryAndYear() throws IOException {
        imported(HEADER + KOREA + TAIWAN, "WEO October 2016", OCTOBER_2016);

        assertThat(findings(HEADER + "KOR\tPPPPC\t1,212.998\t1,258.013\t2015\n" + TAIWAN))
                .as("a little less and a little more than thirty times")
                .containsExactly(Finding.at(
                        2,
                        4,
                        Kind.FAR_FROM_EDITION,
                        "1,258.013",
                        "South Korea",
                        "2016",
                        "WEO October 2016",
                        "2016",
                        "37740.396"));
        assertThat(findings(HEADER + KOREA + TAIWAN.replace("46,783.011", "46.783.011")))
                .extracting(Finding::kind)
                .containsExactly(Kind.DECIMAL_COMMA);
        assertThat(findings(HEADER + KOREA + TAIWAN.replace("46,783.011\t47,789.724", "101.936\t103.125")))
                .as("thousandths, both of them plausible in themselves")
                .extracting(Finding::kind)
                .containsExactly(Kind.FAR_FROM_EDITION, Kind.FAR_FROM_EDITION);
        assertThat(findings(HEADER.replace("2016", "2018") + KOREA.replace("37,740.396", "397.404") + TAIWAN))
                .as("a year that is new, but near")
                .extracting(Finding::kind)
                .contains(Kind.FAR_FROM_EDITION);
    }

    @Test
    void holdsTheFirstImportAgainstTheEditionOfTheStart() throws IOException {
        assertThat(findings(HEADER + "LUX\tPPPPC\t99.506\t101.936\t2015\n"))
                .extracting(Finding::kind, finding -> finding.details().get(3))
                .containsOnly(org.assertj.core.groups.Tuple.tuple(Kind.FAR_FROM_EDITION, EconomyStartData.EDITION));
    }

    @Test
    void comparesWithEveryEditionAndNotOnlyTheOneBefore() throws IOException {
        imported(HEADER + KOREA + TAIWAN, "WEO October 2016", OCTOBER_2016);
        imported(HEADER + KOREA.replace("389", "390"), "Without Taiwan", OCTOBER_2016.plusMonths(6));
        String wrong = HEADER + KOREA.replace("389", "391") + "TWN\tPPPPC\t1,046.783\t1,047.789\t2016\n";

        ImportOutcome outcome = commit(wrong, "WEO October 2017", OCTOBER_2016.plusYears(1), Choices.NONE);

        assertThat(((ImportOutcome.Faulty) outcome).preview().errors()).isEqualTo(2);
    }

    @Test
    void leavesACountryOutByDecisionButLetsNoFigurePass() throws IOException {
        String file = HEADER + KOREA + "BDI\tPPPPC\t831085\t814.501\t2015\n";
        Choices leftOut = new Choices(null, Map.of("bdi", Optional.empty()), Set.of());
        Choices waved = new Choices(null, Map.of(), EnumSet.allOf(Kind.class));

        ImportOutcome.Faulty faulty = (ImportOutcome.Faulty) commit(file, "WEO October 2016", OCTOBER_2016, waved);
        ImportOutcome.Imported imported =
                (ImportOutcome.Imported) commit(file, "WEO October 2016", OCTOBER_2016, leftOut);

        assertThat(faulty.preview().findings())
                .containsExactly(Finding.at(2 + 1, 3, Kind.IMPLAUSIBLE, "831085", "Burundi", "2015"));
        assertThat(faulty.preview().doubted()).containsExactly(new EditionPreview.Doubted("BDI", CountryCode.BI, 1));
        assertThat(imported.preview().ignored()).containsExactly("BDI");
        assertThat(data.countFigures(imported.edition().id(), CountryCode.BI, null))
                .isZero();
        assertThat(decisions.all()).as("later files are not touched").isEmpty();
    }

    @Test
    void asksWhetherAWholeFigureLostItsPointUnlessAnotherEditionHasTheLike() throws IOException {
        String header = "ISO\tWEO Subject Code\t2015\n";
        String others = "KOR\tPPPPC\t36,389.938\nTWN\tPPPPC\t46,783.011\nDEU\tPPPPC\t46,974.015\n";
        String andorra = "AND\tPPPPC\t48532\n";

        ImportOutcome.Unconfirmed asked =
                (ImportOutcome.Unconfirmed) commit(header + others + andorra, "2016", OCTOBER_2016, Choices.NONE);
        assertThat(asked.preview().findings())
                .containsExactly(Finding.at(5, 3, Kind.MAYBE_LOST_DECIMAL_POINT, "48532", "Andorra", "2015"));
        assertThat(data.countEditions()).isZero();

        Choices sure = new Choices(null, Map.of(), Set.of(Kind.MAYBE_LOST_DECIMAL_POINT));
        assertThat(commit(header + others + andorra, "2016", OCTOBER_2016, sure))
                .isInstanceOf(ImportOutcome.Imported.class);
        assertThat(findings(header + others.replace("46,974.015", "46974"))).isEmpty();
        assertThat(findings(header + others.replace("36,389.938", "363899")))
                .extracting(Finding::kind)
                .containsExactly(Kind.LOST_DECIMAL_POINT);
    }

    @Test
    void asksAboutContradictionsOfMoreThanAYear() throws IOException {
        ImportOutcome outcome = commit(HEADER + KOREA, "WEO April 2012", OCTOBER_2016, Choices.NONE);

        assertThat(((ImportOutcome.Unconfirmed) outcome).preview().questions())
                .containsExactly(Kind.NAME_OF_OTHER_YEAR);
        assertThat(commit(
                        HEADER + KOREA,
                        "WEO",
                        LocalDate.of(2019, 4, 9),
                        new Choices(null, Map.of(), Set.of(Kind.NAME_OF_OTHER_YEAR))))
                .as("another question than the one that was answered")
                .isInstanceOf(ImportOutcome.Unconfirmed.class);
        assertThat(commit(
                        HEADER + KOREA,
                        "WEO April 2012",
                        OCTOBER_2016,
                        new Choices(null, Map.of(), Set.of(Kind.NAME_OF_OTHER_YEAR))))
                .isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void holdsAnEditionBackThatLacksCountriesOfMembers() throws IOException {
        memberCountries.addAll(Set.of(CountryCode.KR, CountryCode.TW, CountryCode.CU));
        EditionSummary whole = imported(HEADER + KOREA + TAIWAN, "WEO October 2016", OCTOBER_2016);
        EditionSummary small =
                imported(HEADER + KOREA.replace("389", "390"), "WEO April 2017", OCTOBER_2016.plusMonths(6));
        LocalDate today = LocalDate.of(2022, 11, 1);

        assertThat(whole.heldBack()).as("nobody had Cuba before").isFalse();
        assertThat(small.heldBack()).isTrue();
        assertThat(small.lacking()).containsExactly(CountryCode.TW);
        assertThat(data.edition(small.id())).contains(small);
        assertThat(data.latest(today)).contains(whole);
        assertThat(data.latestFor(2017, today)).contains(whole);
        assertThat(findings(HEADER + KOREA.replace("389", "391")))
                .contains(Finding.of(Kind.MEMBERS_LEFT_OUT, "1", "Taiwan", "WEO October 2016"));

        assertThat(imports.useByDefault(small.id())).isTrue();
        assertThat(imports.useByDefault(small.id())).isFalse();
        assertThat(data.latest(today)).map(EditionSummary::name).contains("WEO April 2017");
        assertThat(data.edition(small.id()).orElseThrow().heldBack()).isFalse();
    }

    @Test
    void holdsAnOlderEditionBackThatWouldChangeThePast() throws IOException {
        memberCountries.addAll(Set.of(CountryCode.KR, CountryCode.TW));
        imported(HEADER + KOREA + TAIWAN, "WEO April 2017", LocalDate.of(2017, 4, 18));
        EditionSummary older = imported(HEADER + KOREA.replace("389", "390"), "WEO October 2016", OCTOBER_2016);

        assertThat(older.heldBack()).isTrue();
        assertThat(data.latestFor(2016, LocalDate.of(2022, 11, 1)))
                .map(EditionSummary::name)
                .contains("WEO April 2017");
    }

    @Test
    void takesAnEditionWithoutCountriesThatHaveNoMembers() throws IOException {
        memberCountries.add(CountryCode.KR);
        imported(HEADER + KOREA + TAIWAN, "WEO October 2016", OCTOBER_2016);

        assertThat(imported(HEADER + KOREA.replace("389", "390"), "WEO April 2017", OCTOBER_2016.plusMonths(6))
                        .heldBack())
                .isFalse();
    }

    @Test
    void takesNoNameThatCannotBeSeen() throws IOException {
        for (String name :
                List.of("", " \u00A0 ", "WEO\u0000", "WEO\n2016", "WEO\u200B 2016", "\u202EWEO", "x".repeat(101))) {
            assertThat(EditionSummary.title(name)).as(name).isEmpty();
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> commit(HEADER + KOREA, name, OCTOBER_2016, Choices.NONE));
        }
        assertThat(EditionSummary.title("\u00A0WEO\u00A0 Mu\u0308nchen ")).contains("WEO M\u00FCnchen");
        assertThat(data.editionNamed("WEO\u0000")).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> decisions.decide("x".repeat(250), null, CountryCode.KR));
    }
}
