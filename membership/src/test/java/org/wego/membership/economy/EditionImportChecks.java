package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.wego.membership.economy.EditionReadingTests.TEXT_2019;
import static org.wego.membership.economy.EditionReadingTests.WORKBOOK_2022;
import static org.wego.membership.economy.EditionReadingTests.bytes;
import static org.wego.membership.economy.EditionReadingTests.text;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.wego.membership.economy.EditionImport.Choices;
import org.wego.membership.economy.country.CountryMapping;

/** What every supported database must do with imports. */
abstract class EditionImportChecks extends EditionComparisonChecks {

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
        EditionSummary used = imported(HEADER + KOREA, "WEO October 2016", OCTOBER_2016);
        EditionSummary unused =
                imported(HEADER + KOREA.replace("389", "390"), "WEO April 2017", OCTOBER_2016.plusMonths(6));
        usedEditions.mark(used.id());

        assertThat(data.deleteUnused(used.id())).isFalse();
        assertThat(data.deleteUnused(unused.id())).isTrue();
        assertThat(data.editions()).extracting(EditionSummary::name).containsExactly("WEO October 2016");
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
        LocalDate april = OCTOBER_2016.plusMonths(6);
        imported(HEADER + KOREA, "WEO October 2016", OCTOBER_2016);
        imported(HEADER + KOREA.replace("389", "390"), "WEO April 2017", april);

        assertThat(data.latest(OCTOBER_2016.minusDays(1))).isEmpty();
        assertThat(data.latest(april.minusDays(1)).orElseThrow().name()).isEqualTo("WEO October 2016");
        assertThat(data.latest(april).orElseThrow().name()).isEqualTo("WEO April 2017");
        assertThat(data.editions(0, 1)).extracting(EditionSummary::name).containsExactly("WEO April 2017");
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
