package org.wego.membership.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.GdpFigure;
import org.wego.membership.economy.GdpTable;
import org.wego.membership.fee.CountedGdp;
import org.wego.membership.fee.CountedSize;
import org.wego.membership.fee.FeeCalculation;
import org.wego.membership.fee.FeeInputs;
import org.wego.membership.fee.FeeQuote;
import org.wego.membership.fee.FeeQuote.Quoted;
import org.wego.membership.fee.FeeQuote.Refused;
import org.wego.membership.fee.NextBand;
import org.wego.membership.fee.QuoteRefusal;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;

/** The published tables, cell by cell, as they were written down from the brochure and not from the start data. */
class FeeTableTests {

    private static final EditionSummary EDITION = new EditionSummary(
            EditionId.next(),
            "International Monetary Fund",
            "WEO April 2017",
            LocalDate.of(2017, 4, 18),
            "",
            "staff@wego.example",
            Instant.EPOCH,
            1,
            1,
            false,
            List.of(),
            false);

    /** Lowest and highest population of each column. */
    private static final long[][] POPULATIONS = {
        {0, 299_999},
        {300_000, 599_999},
        {600_000, 999_999},
        {1_000_000, 1_999_999},
        {2_000_000, 3_999_999},
        {4_000_000, 6_999_999},
        {7_000_000, 9_999_999},
        {10_000_000, Long.MAX_VALUE},
    };

    /** Lowest and highest GDP per capita of each row, then its fees. */
    private static final String TABLE = """
            0.00     999.99    | 400  400  500  500  600  600  700  700
            1000.00  1999.99   | 500  500  600  600  700  700  800  800
            2000.00  3999.99   | 500  750  1000 1250 1500 1750 2000 2250
            4000.00  5999.99   | 700  1000 1300 1600 1900 2200 2500 3000
            6000.00  7999.99   | 1500 2000 2500 3000 3500 4000 4500 5000
            8000.00  9999.99   | 2000 2500 3000 3500 4000 4500 5000 5500
            10000.00 14999.99  | 3500 4000 4500 5000 5500 6000 6500 7000
            15000.00 19999.99  | 4500 5000 5500 6000 6500 7000 7500 8000
            20000.00 999999999999.999999999999 | 6000 6500 7000 7500 8000 8500 8500 10000
            """;

    record Corner(String gdp, long population, int fee) {}

    static Stream<Corner> corners() {
        List<Corner> corners = new ArrayList<>();
        TABLE.lines().forEach(line -> {
            String[] sides = line.split("\\|");
            String[] gdps = sides[0].strip().split("\\s+");
            String[] fees = sides[1].strip().split("\\s+");
            for (int column = 0; column < fees.length; column++) {
                for (long population : POPULATIONS[column]) {
                    for (String gdp : gdps) {
                        corners.add(new Corner(gdp, population, Integer.parseInt(fees[column])));
                    }
                }
            }
        });
        return corners.stream();
    }

    @ParameterizedTest
    @EnumSource
    void beginsWithoutAFeeWhereNoScheduleIsKnown(MembershipCategory category) {
        Bands all = Bands.startingAt(0);
        List<Money> nothing = List.of(Money.parse("USD 0"));

        assertThat(FeeRule.blank(category))
                .isEqualTo(
                        switch (category.size().orElse(null)) {
                            case POPULATION -> new FeeRule.Matrix(all, all, List.of(nothing));
                            case EMPLOYEES -> new FeeRule.EmployeeBands(all, nothing);
                            case null -> new FeeRule.NoFee();
                        });
    }

    @Test
    void hasSeventyTwoCellsWithFourCornersEach() {
        assertThat(corners()).hasSize(288);
    }

    @ParameterizedTest
    @MethodSource("corners")
    void chargesWhatTheBrochurePublishes(Corner corner) {
        assertThat(full(corner.gdp, corner.population)).isEqualTo(dollars(corner.fee));
    }

    @ParameterizedTest
    @CsvSource({"0,2000", "499,2000", "500,4000", "1999,4000", "2000,8000", "9223372036854775807,8000"})
    void chargesBusinessesByTheirEmployees(long employees, int fee) {
        FeeQuote quote = calculation("1")
                .quote(new FeeInputs(
                        MembershipCategory.CORPORATE, null, new SizeFigure(2016, employees, "Report"), 2017));

        assertThat(((Quoted) quote).amount()).isEqualTo(dollars(fee));
    }

    @Test
    void chargesTheAmountOfTheOneCellThatHoldsBothValuesWhateverTheTable() {
        long seed = 20_171_124;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            FeeRule.Matrix table = anyTable(random);
            long population = random.nextLong(1_200);
            BigDecimal gdp = BigDecimal.valueOf(random.nextLong(1_200_000), 3);
            FeeQuote quote =
                    new FeeCalculation(2017, List.of(inForce(table)), gdp(gdp.toString())).quote(inputs(population));

            assertThat(((Quoted) quote).amount())
                    .as("seed %d, round %d: %d people, %s dollars in %s", seed, round, population, gdp, table)
                    .isEqualTo(amountOfTheOneCell(table, BigDecimal.valueOf(population), gdp));
        }
    }

    /** Tries every cell, as the table is read by hand. */
    private static Money amountOfTheOneCell(FeeRule.Matrix table, BigDecimal population, BigDecimal gdp) {
        List<Money> found = new ArrayList<>();
        for (int row = 0; row < table.gdp().size(); row++) {
            for (int column = 0; column < table.population().size(); column++) {
                if (holds(table.gdp().get(row), gdp) && holds(table.population().get(column), population)) {
                    found.add(table.amount(row, column));
                }
            }
        }
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static boolean holds(Band band, BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(band.from())) >= 0
                && (band.to() == null || value.compareTo(BigDecimal.valueOf(band.to())) < 0);
    }

    /** With an amount of its own in every cell. */
    private static FeeRule.Matrix anyTable(Random random) {
        Bands population = anyBands(random);
        Bands gdp = anyBands(random);
        List<List<Money>> amounts = IntStream.range(0, gdp.size())
                .mapToObj(row -> IntStream.range(0, population.size())
                        .mapToObj(column -> dollars(100 * row + column))
                        .toList())
                .toList();
        return new FeeRule.Matrix(population, gdp, amounts);
    }

    private static Bands anyBands(Random random) {
        return Bands.startingAt(LongStream.concat(LongStream.of(0), random.longs(random.nextInt(9), 1, 1_000))
                .distinct()
                .sorted()
                .toArray());
    }

    private static FeeScheduleDetails inForce(FeeRule rule) {
        return FeeSchedule.decide(new FeeScheduleDraft(
                        MembershipCategory.FULL, "Any table", LocalDate.of(2017, 1, 1), "General Assembly", rule))
                .details();
    }

    @Test
    void refusesATableWithoutAnAmountForEveryCellAndNegativeAmounts() {
        Bands one = Bands.startingAt(0);
        Bands two = Bands.startingAt(0, 1_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeRule.Matrix(two, one, List.of(List.of(dollars(1)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeRule.Matrix(one, two, List.of(List.of(dollars(1)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeRule.Matrix(one, one, List.of(List.of(dollars(-1)))));
        assertThatIllegalArgumentException().isThrownBy(() -> new FeeRule.EmployeeBands(two, List.of(dollars(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new FeeRule.EmployeeBands(one, List.of(dollars(-1))));
    }

    @Test
    void chargesFriendshipMembersNothing() {
        FeeQuote quote = calculation("1").quote(new FeeInputs(MembershipCategory.FRIENDSHIP, null, null, 2017));

        assertThat(((Quoted) quote).amount()).isEqualTo(dollars(0));
    }

    @Test
    void saysWhatAFeeWasReadFrom() {
        Quoted quote = (Quoted) quote("36511.455", 9_776_000);

        assertThat(quote.amount()).isEqualTo(dollars(8_500));
        assertThat(quote.why().scheduleName()).isEqualTo("Full members 2017");
        assertThat(quote.why().size())
                .isEqualTo(new CountedSize(
                        SizeKind.POPULATION,
                        new SizeFigure(2016, 9_776_000, "Census"),
                        new Band(7_000_000, 10_000_000L)));
        assertThat(quote.why().gdp())
                .isEqualTo(new CountedGdp(
                        new GdpFigure(CountryCode.KR, 2015, new BigDecimal("36511.455"), false),
                        new Band(20_000, null),
                        EDITION.id(),
                        "WEO April 2017"));
    }

    @Test
    void saysWhatTheNextBandsWouldCost() {
        FeeCalculation calculation = calculation("19999.99");
        Quoted quote = (Quoted) calculation.quote(inputs(9_776_000));

        assertThat(calculation.nextBands(quote.why()))
                .containsExactly(
                        new NextBand(NextBand.Input.POPULATION, false, new Band(4_000_000, 7_000_000L), dollars(7_000)),
                        new NextBand(NextBand.Input.POPULATION, true, new Band(10_000_000, null), dollars(8_000)),
                        new NextBand(NextBand.Input.GDP, false, new Band(10_000, 15_000L), dollars(6_500)),
                        new NextBand(NextBand.Input.GDP, true, new Band(20_000, null), dollars(8_500)));
    }

    @Test
    void refusesInsteadOfGuessing() {
        FeeCalculation calculation = calculation("36511.455");
        SizeFigure population = new SizeFigure(2016, 1, "Census");

        assertThat(calculation.quote(new FeeInputs(MembershipCategory.FULL, null, population, 2017)))
                .isEqualTo(new Refused(new QuoteRefusal.CountryUnknown()));
        assertThat(calculation.quote(new FeeInputs(MembershipCategory.FULL, CountryCode.KR, null, 2017)))
                .isEqualTo(new Refused(new QuoteRefusal.NoSize(SizeKind.POPULATION)));
        assertThat(calculation.quote(new FeeInputs(MembershipCategory.FULL, CountryCode.CU, population, 2017)))
                .isEqualTo(new Refused(new QuoteRefusal.CountryNotInEdition(CountryCode.CU, "WEO April 2017")));
        assertThat(calculation.quote(new FeeInputs(MembershipCategory.CORPORATE, null, null, 2017)))
                .isEqualTo(new Refused(new QuoteRefusal.NoSize(SizeKind.EMPLOYEES)));
        assertThat(new FeeCalculation(2018, published(), gdp("1"))
                        .quote(new FeeInputs(MembershipCategory.FULL, CountryCode.KR, population, 2018)))
                .isEqualTo(new Refused(new QuoteRefusal.NoGdpForYear(CountryCode.KR, 2016, "WEO April 2017")));
        assertThat(new FeeCalculation(2017, List.of(), gdp("1")).quote(inputs(1)))
                .isEqualTo(new Refused(new QuoteRefusal.NoScheduleInForce(MembershipCategory.FULL, 2017)));
    }

    private static Money full(String gdp, long population) {
        return ((Quoted) quote(gdp, population)).amount();
    }

    private static FeeQuote quote(String gdp, long population) {
        return calculation(gdp).quote(inputs(population));
    }

    private static FeeInputs inputs(long population) {
        return new FeeInputs(MembershipCategory.FULL, CountryCode.KR, new SizeFigure(2016, population, "Census"), 2017);
    }

    private static FeeCalculation calculation(String gdp) {
        return new FeeCalculation(2017, published(), gdp(gdp));
    }

    private static List<FeeScheduleDetails> published() {
        return FeeStartData.published().stream()
                .map(FeeSchedule::decide)
                .map(FeeSchedule::details)
                .toList();
    }

    private static GdpTable gdp(String value) {
        return GdpTable.of(EDITION, Arrays.asList(new GdpFigure(CountryCode.KR, 2015, new BigDecimal(value), false)));
    }

    private static Money dollars(int amount) {
        return Money.parse("USD " + amount);
    }
}
