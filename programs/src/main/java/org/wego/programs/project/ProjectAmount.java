package org.wego.programs.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;
import org.wego.programs.project.ProjectOutcome.Problem;

/**
 * What is planned to be spent, or was.
 *
 * @param on the year, month or day that it is of; what is on record has one
 * @param amount what is on record has one
 * @param currency its three letters, such as USD
 * @param about what for; may be empty
 */
@Embeddable
@NamedInterface
public record ProjectAmount(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Kind kind,

        @Embedded @EmbeddedColumnNaming("on_%s") @Nullable PartialDate on,

        @Nullable BigDecimal amount,
        @Column(nullable = false) String currency,
        @Column(nullable = false) String about) {

    /** The longest description, in characters. */
    public static final int LONGEST_ABOUT = 300;

    static final int MOST = 200;

    private static final int MOST_DIGITS = 13;
    private static final int MOST_DECIMALS = 2;

    public ProjectAmount {
        currency = CleanText.line(currency).toUpperCase(Locale.ROOT);
        about = CleanText.line(about);
        // of one scale, so that 5 and 5.00 are the same
        amount = amount == null || !fits(amount) ? amount : amount.setScale(MOST_DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Whether it is planned or was spent. */
    @NamedInterface
    public enum Kind {
        BUDGET,
        SPENDING
    }

    /** The amount; only of what is on record. */
    public Money money() {
        return Money.of(CurrencyUnit.of(currency), Objects.requireNonNull(amount), RoundingMode.UNNECESSARY);
    }

    /** The day that it counts for; only of what is on record. */
    public PartialDate date() {
        return Objects.requireNonNull(on);
    }

    /** What all of a kind come to, a sum for each currency. */
    public static List<Money> sums(List<ProjectAmount> amounts, Kind kind) {
        Map<String, Money> sums = new TreeMap<>();
        amounts.stream().filter(it -> it.kind == kind).forEach(it -> sums.merge(it.currency, it.money(), Money::plus));
        return List.copyOf(sums.values());
    }

    static Set<Problem> problems(List<ProjectAmount> amounts) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        Problem.TOO_MANY.in(problems, amounts.size() > MOST);
        amounts.forEach(it -> it.addProblems(problems));
        return problems;
    }

    private void addProblems(Set<Problem> problems) {
        Problem.AMOUNT_MISSING.in(problems, amount == null);
        Problem.AMOUNT_WITHOUT_DATE.in(problems, on == null);
        Problem.NO_SUCH_DATE.in(problems, ProjectDraft.isBeyond(on));
        Problem.TOO_LONG.in(problems, about.length() > LONGEST_ABOUT);
        boolean known = CurrencyUnit.registeredCurrencies().stream()
                .anyMatch(it -> it.getCode().equals(currency));
        Problem.NO_CURRENCY.in(problems, !known);
        if (amount != null) {
            Problem.AMOUNT_NOT_POSITIVE.in(problems, amount.signum() <= 0);
            boolean tooFine = known
                    && amount.stripTrailingZeros().scale()
                            > CurrencyUnit.of(currency).getDecimalPlaces();
            Problem.NO_SUCH_AMOUNT.in(problems, !fits(amount) || tooFine);
        }
    }

    private static boolean fits(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= MOST_DECIMALS
                && (long) amount.precision() - amount.scale() <= MOST_DIGITS;
    }

    /** "BUDGET 2016: USD 5000.00, lamps". */
    @Override
    public String toString() {
        return kind + " " + on + ": " + currency + " " + amount + (about.isEmpty() ? "" : ", " + about);
    }
}
