package org.wego.membership.fee;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.GdpTable;
import org.wego.membership.fee.FeeQuote.Quoted;
import org.wego.membership.fee.FeeQuote.Refused;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.schedule.Band;
import org.wego.membership.schedule.Bands;
import org.wego.membership.schedule.FeeRule;
import org.wego.membership.schedule.FeeScheduleDetails;

/**
 * Finds the fees of one year: pure, immutable, safe to share. Source of the rules: 2017 brochure, fee table and its
 * notes.
 */
@NamedInterface
public final class FeeCalculation {

    /** The fee of a year uses the GDP of the year before the previous one (note 2 of the table). */
    public static final int GDP_YEARS_BACK = 2;

    private static final Money NOTHING = Money.zero(CurrencyUnit.USD);

    private final int year;
    private final Map<MembershipCategory, FeeScheduleDetails> schedules;
    private final GdpTable gdp;
    private final Map<MembershipCategory, Map<CountryCode, GdpRow>> rows = new EnumMap<>(MembershipCategory.class);

    /**
     * @param year the fee year
     * @param inForce the schedules in force on its first day
     * @param gdp the edition to read the GDP from
     */
    public FeeCalculation(int year, List<FeeScheduleDetails> inForce, GdpTable gdp) {
        this.year = year;
        this.schedules = new EnumMap<>(MembershipCategory.class);
        this.gdp = gdp;
        inForce.forEach(schedule -> {
            schedules.put(schedule.category(), schedule);
            if (schedule.rule() instanceof FeeRule.Matrix matrix) {
                rows.put(schedule.category(), rowOfEachCountry(matrix.gdp()));
            }
        });
    }

    /** Picks the GDP band of each country, once and not for each of its cities. */
    private Map<CountryCode, GdpRow> rowOfEachCountry(Bands gdpBands) {
        Map<CountryCode, GdpRow> rowOfCountry = new EnumMap<>(CountryCode.class);
        for (CountryCode country : gdp.countries()) {
            gdp.figure(country, gdpYear()).ifPresent(figure -> {
                int row = gdpBands.indexOf(figure.value());
                EditionSummary edition = gdp.edition();
                rowOfCountry.put(
                        country,
                        new GdpRow(row, new CountedGdp(figure, gdpBands.get(row), edition.id(), edition.name())));
            });
        }
        return rowOfCountry;
    }

    /** What a member with these inputs owes, and why; or why that cannot be said. */
    public FeeQuote quote(FeeInputs inputs) {
        if (inputs.year() != year) {
            throw new IllegalArgumentException("a fee of " + inputs.year() + " asked of the calculation of " + year);
        }
        FeeScheduleDetails schedule = schedules.get(inputs.category());
        if (schedule == null) {
            return new Refused(new QuoteRefusal.NoScheduleInForce(inputs.category(), year));
        }
        return switch (schedule.rule()) {
            case FeeRule.Matrix matrix -> byMatrix(schedule, matrix, inputs);
            case FeeRule.EmployeeBands bands -> byEmployees(schedule, bands, inputs.size());
            case FeeRule.NoFee() -> new Quoted(NOTHING, why(schedule, null, null));
        };
    }

    /** Picks the population band here; the GDP band was picked by {@link #rowOfEachCountry}. */
    private FeeQuote byMatrix(FeeScheduleDetails schedule, FeeRule.Matrix matrix, FeeInputs inputs) {
        CountryCode country = inputs.country();
        SizeFigure population = inputs.size();
        if (country == null) {
            return new Refused(new QuoteRefusal.CountryUnknown());
        }
        if (population == null) {
            return new Refused(new QuoteRefusal.NoSize(SizeKind.POPULATION));
        }
        GdpRow row = rows.getOrDefault(schedule.category(), Map.of()).get(country);
        if (row == null) {
            return new Refused(noGdp(country));
        }
        int column = matrix.population().indexOf(population.value());
        Band band = matrix.population().get(column);
        return new Quoted(
                matrix.amount(row.index, column),
                why(schedule, new CountedSize(SizeKind.POPULATION, population, band), row.gdp));
    }

    private FeeQuote byEmployees(
            FeeScheduleDetails schedule, FeeRule.EmployeeBands bands, @Nullable SizeFigure employees) {
        if (employees == null) {
            return new Refused(new QuoteRefusal.NoSize(SizeKind.EMPLOYEES));
        }
        int place = bands.employees().indexOf(employees.value());
        Band band = bands.employees().get(place);
        return new Quoted(
                bands.amounts().get(place), why(schedule, new CountedSize(SizeKind.EMPLOYEES, employees, band), null));
    }

    private QuoteRefusal noGdp(CountryCode country) {
        String edition = gdp.edition().name();
        return gdp.covers(country)
                ? new QuoteRefusal.NoGdpForYear(country, gdpYear(), edition)
                : new QuoteRefusal.CountryNotInEdition(country, edition);
    }

    private static FeeExplanation why(
            FeeScheduleDetails schedule, @Nullable CountedSize size, @Nullable CountedGdp gdp) {
        return new FeeExplanation(schedule.id(), schedule.name(), schedule.category(), size, gdp);
    }

    /** What the fee would be with one input in the band below or above. */
    public List<NextBand> nextBands(FeeExplanation why) {
        FeeScheduleDetails schedule = schedules.get(why.category());
        if (schedule == null || why.size() == null) {
            return List.of();
        }
        Band size = why.size().band();
        List<NextBand> next = new ArrayList<>();
        switch (schedule.rule()) {
            case FeeRule.Matrix matrix -> {
                int column = matrix.population().indexOf(size.from());
                int row = matrix.gdp()
                        .indexOf(Objects.requireNonNull(why.gdp()).band().from());
                neighbours(NextBand.Input.POPULATION, matrix.population(), column, it -> matrix.amount(row, it), next);
                neighbours(NextBand.Input.GDP, matrix.gdp(), row, it -> matrix.amount(it, column), next);
            }
            case FeeRule.EmployeeBands bands ->
                neighbours(
                        NextBand.Input.EMPLOYEES,
                        bands.employees(),
                        bands.employees().indexOf(size.from()),
                        bands.amounts()::get,
                        next);
            case FeeRule.NoFee() -> {}
        }
        return next;
    }

    private static void neighbours(
            NextBand.Input input, Bands bands, int at, IntFunction<Money> amount, List<NextBand> next) {
        if (at > 0) {
            next.add(new NextBand(input, false, bands.get(at - 1), amount.apply(at - 1)));
        }
        if (at + 1 < bands.size()) {
            next.add(new NextBand(input, true, bands.get(at + 1), amount.apply(at + 1)));
        }
    }

    /** The table that fees of a category are read from, if one is in force. */
    public Optional<FeeScheduleDetails> schedule(MembershipCategory category) {
        return Optional.ofNullable(schedules.get(category));
    }

    /** The edition that the GDP is read from. */
    public EditionSummary edition() {
        return gdp.edition();
    }

    /** The year whose GDP counts. */
    public int gdpYear() {
        return year - GDP_YEARS_BACK;
    }

    /** The row of the matrix that a country's GDP belongs to. */
    private record GdpRow(int index, CountedGdp gdp) {}
}
