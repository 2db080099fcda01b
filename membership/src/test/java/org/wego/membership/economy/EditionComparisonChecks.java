package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.EditionReadingTests.TEXT_2019;
import static org.wego.membership.economy.EditionReadingTests.WINDOWS;
import static org.wego.membership.economy.EditionReadingTests.WORKBOOK_2022;
import static org.wego.membership.economy.EditionReadingTests.bytes;
import static org.wego.membership.economy.EditionReadingTests.text;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wego.membership.economy.EditionImport.Choices;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;

/** What every supported database must do with an edition that differs from those before. */
abstract class EditionComparisonChecks extends ImportedEditions {

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
}
