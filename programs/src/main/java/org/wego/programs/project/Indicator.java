package org.wego.programs.project;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;
import org.wego.programs.project.ProjectOutcome.Problem;

/**
 * What a project is measured by.
 *
 * @param unit such as "kWh a year"; may be empty
 * @param baseline what it was before, or null if nobody measured
 * @param baselineYear when it was measured, or null
 * @param source who measures, or where it is written; may be empty
 * @param periods in the order of time
 */
@NamedInterface
public record Indicator(
        String name,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable Integer baselineYear,
        String source,
        List<Period> periods) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest unit, in characters. */
    public static final int LONGEST_UNIT = 50;

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 500;

    static final int MOST = 50;
    static final int MOST_PERIODS = 50;

    private static final int MOST_DIGITS = 14;
    private static final int MOST_DECIMALS = 6;

    public Indicator {
        name = CleanText.line(name);
        unit = CleanText.line(unit);
        source = CleanText.line(source);
        baseline = plain(baseline);
        periods = List.copyOf(periods);
    }

    /**
     * What it was to be in a year, month or day, and what it was.
     *
     * @param on what is on record has one
     * @param target or null if there was none
     * @param actual or null as long as it is not known
     */
    @NamedInterface
    public record Period(
            @Nullable PartialDate on,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual) {

        public Period {
            target = plain(target);
            actual = plain(actual);
        }

        @Override
        public String toString() {
            return on + ": " + written(actual) + (target == null ? "" : " / " + written(target));
        }
    }

    /** The last period in which it was measured, or null. */
    public @Nullable Period latest() {
        return periods.reversed().stream()
                .filter(it -> it.actual != null)
                .findFirst()
                .orElse(null);
    }

    static Set<Problem> problems(List<Indicator> indicators) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        Problem.TOO_MANY.in(problems, indicators.size() > MOST);
        Set<String> names = new HashSet<>();
        indicators.forEach(it -> {
            Problem.INDICATOR_TWICE.in(problems, !names.add(it.name));
            it.addProblems(problems);
        });
        return problems;
    }

    private void addProblems(Set<Problem> problems) {
        Problem.INDICATOR_WITHOUT_NAME.in(problems, name.isEmpty());
        Problem.TOO_LONG.in(
                problems,
                name.length() > LONGEST_NAME || unit.length() > LONGEST_UNIT || source.length() > LONGEST_SOURCE);
        Problem.TOO_MANY.in(problems, periods.size() > MOST_PERIODS);
        Problem.NO_SUCH_FIGURE.in(problems, isBeyond(baseline));
        Problem.NO_YEAR.in(problems, baselineYear != null && !ProjectDraft.isYear(baselineYear));
        Set<PartialDate> days = new HashSet<>();
        for (Period period : periods) {
            PartialDate on = period.on;
            Problem.PERIOD_WITHOUT_DATE.in(problems, on == null);
            Problem.NO_SUCH_DATE.in(problems, ProjectDraft.isBeyond(on));
            Problem.PERIOD_TWICE.in(problems, on != null && !days.add(on));
            Problem.PERIOD_WITHOUT_FIGURE.in(problems, period.target == null && period.actual == null);
            Problem.NO_SUCH_FIGURE.in(problems, isBeyond(period.target) || isBeyond(period.actual));
        }
    }

    private static boolean isBeyond(@Nullable BigDecimal figure) {
        return figure != null
                && (figure.scale() > MOST_DECIMALS || (long) figure.precision() - figure.scale() > MOST_DIGITS);
    }

    /** Of one scale, so that 14 and 14.0 are the same. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.scale() < 0 && plain.scale() > -MOST_DIGITS ? plain.setScale(0) : plain;
    }

    private static String written(@Nullable BigDecimal figure) {
        return figure == null ? "?" : figure.toPlainString();
    }

    /** "Energy (kWh), 120 in 2015: 2016: 80 / 90". */
    @Override
    public String toString() {
        return name
                + (unit.isEmpty() ? "" : " (" + unit + ")")
                + (baseline == null ? "" : ", " + written(baseline))
                + (baselineYear == null ? "" : " in " + baselineYear)
                + periods.stream().map(Period::toString).collect(Collectors.joining("; ", ": ", ""))
                + (source.isEmpty() ? "" : ", " + source);
    }
}
