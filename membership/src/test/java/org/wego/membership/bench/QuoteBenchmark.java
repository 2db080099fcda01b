package org.wego.membership.bench;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.bench.BenchmarkReport;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.GdpTable;
import org.wego.membership.fee.FeeCalculation;
import org.wego.membership.fee.FeeInputs;
import org.wego.membership.fee.FeeQuotation;
import org.wego.membership.fee.FeeQuote;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.start.StartData;

/**
 * How many fees one core names a second: by the published schedules and the edition of April 2017, for a million
 * members with different inputs, a few of which must be refused.
 */
@ApplicationModuleTest
@Tag("benchmark")
class QuoteBenchmark {

    private static final Map<Optional<SizeKind>, List<MembershipCategory>> BY_SIZE =
            Arrays.stream(MembershipCategory.values()).collect(Collectors.groupingBy(MembershipCategory::size));
    private static final int MEMBERS = 1_000_000;
    private static final int PASSES_A_ROUND = 10;
    private static final int WARM_UP_ROUNDS = 2;
    private static final int ROUNDS = 5;
    private static final long SEED = 2017;

    /** Where answers are put down, so that they must really be made. */
    private final FeeQuote[] answers = new FeeQuote[1 << 10];

    @Autowired
    StartData economyStartData;

    @Autowired
    StartData feeStartData;

    @Autowired
    EconomicData economy;

    @Autowired
    FeeQuotation quotation;

    @Test
    void namesFees() {
        economyStartData.load();
        feeStartData.load();
        EditionId edition = economy.editionNamed("WEO April 2017").orElseThrow().id();
        FeeCalculation calculation = quotation.calculationFor(2017, edition);
        List<FeeInputs> members = members(economy.table(edition));

        Sums once = quoteAll(calculation, members);
        double[] rates = new double[ROUNDS];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int pass = 0; pass < PASSES_A_ROUND; pass++) {
                if (!quoteAll(calculation, members).equals(once)) {
                    throw new IllegalStateException("not the same fees as before");
                }
            }
            if (round >= 0) {
                rates[round] = PASSES_A_ROUND * MEMBERS * 1e9 / (System.nanoTime() - start);
            }
        }

        Arrays.sort(rates);
        BenchmarkReport report = new BenchmarkReport("quotes");
        report.atLeast("quotes on one thread, median of 5 rounds", rates[ROUNDS / 2], "quotes/s", 5_000_000);
        report.reference("quotes on one thread, slowest round", rates[0], "quotes/s");
        report.reference("quotes on one thread, fastest round", rates[ROUNDS - 1], "quotes/s");
        report.reference("refused of a million", once.refused, "quotes");
        report.publish();
    }

    /** What the answers come to: the same in every pass. */
    private record Sums(long dollars, long bands, int refused) {}

    private Sums quoteAll(FeeCalculation calculation, List<FeeInputs> members) {
        long dollars = 0;
        long bands = 0;
        int refused = 0;
        for (int i = 0; i < members.size(); i++) {
            FeeQuote answer = calculation.quote(members.get(i));
            answers[i % answers.length] = answer;
            switch (answer) {
                case FeeQuote.Quoted(var amount, var why) -> {
                    dollars += amount.getAmountMajorLong();
                    bands += why.size() == null ? 0 : why.size().band().from();
                }
                case FeeQuote.Refused _ -> refused++;
            }
        }
        return new Sums(dollars, bands, refused);
    }

    /** Nine in ten are cities; one in fifty has no population on record, one in fifty no country of the edition. */
    private static List<FeeInputs> members(GdpTable gdp) {
        Random random = new Random(SEED);
        CountryCode[] known = gdp.countries().toArray(CountryCode[]::new);
        CountryCode[] unknown = Arrays.stream(CountryCode.values())
                .filter(country -> !gdp.covers(country))
                .toArray(CountryCode[]::new);
        List<FeeInputs> members = new ArrayList<>(MEMBERS);
        for (int i = 0; i < MEMBERS; i++) {
            CountryCode country = any(random, random.nextInt(50) == 0 ? unknown : known);
            members.add(
                    switch (random.nextInt(20)) {
                        case 0 -> new FeeInputs(one(null, i), country, null, 2017);
                        case 1 -> new FeeInputs(one(SizeKind.EMPLOYEES, i), country, size(random, 100_000), 2017);
                        default ->
                            new FeeInputs(
                                    one(SizeKind.POPULATION, i),
                                    country,
                                    random.nextInt(50) == 0 ? null : size(random, 30_000_000),
                                    2017);
                    });
        }
        return members;
    }

    private static CountryCode any(Random random, CountryCode[] countries) {
        return countries[random.nextInt(countries.length)];
    }

    /** One after the other of the categories whose fee depends on such a size, or on none. */
    private static MembershipCategory one(@Nullable SizeKind size, int turn) {
        List<MembershipCategory> such = BY_SIZE.get(Optional.ofNullable(size));
        return such.get(turn % such.size());
    }

    /** Small ones are many and large ones few, as with cities. */
    private static SizeFigure size(Random random, long largest) {
        return new SizeFigure(2016, (long) Math.exp(random.nextDouble() * Math.log(largest)), "Benchmark");
    }
}
