package org.wego.membership.schedule;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeKind;

/** How the fee of a category of members is found. */
@NamedInterface
public sealed interface FeeRule {

    /** The size that it asks for; empty if it asks for none. */
    default Optional<SizeKind> size() {
        return switch (this) {
            case Matrix _ -> Optional.of(SizeKind.POPULATION);
            case EmployeeBands _ -> Optional.of(SizeKind.EMPLOYEES);
            case NoFee() -> Optional.empty();
        };
    }

    /**
     * By population and GDP per capita.
     *
     * @param population in persons
     * @param gdp GDP per capita, purchasing power parity, in international dollars
     * @param amounts a year; one row for each band of GDP with one amount for each band of population
     */
    @NamedInterface
    record Matrix(Bands population, Bands gdp, List<List<Money>> amounts) implements FeeRule {

        /** Proves that there is an amount for every cell. */
        public Matrix {
            amounts = amounts.stream().map(List::copyOf).toList();
            if (amounts.size() != gdp.size() || amounts.stream().anyMatch(row -> row.size() != population.size())) {
                throw new IllegalArgumentException(
                        "not one amount for each of " + gdp.size() + " × " + population.size());
            }
            amounts.forEach(FeeRule::proveNoneNegative);
        }

        /** The amount of a cell. */
        public Money amount(int gdpBand, int populationBand) {
            return amounts.get(gdpBand).get(populationBand);
        }
    }

    /**
     * By the number of people employed worldwide.
     *
     * @param amounts a year, one for each band
     */
    @NamedInterface
    record EmployeeBands(Bands employees, List<Money> amounts) implements FeeRule {

        /** Proves that there is an amount for every band. */
        public EmployeeBands {
            amounts = List.copyOf(amounts);
            if (amounts.size() != employees.size()) {
                throw new IllegalArgumentException("not one amount for each of " + employees.size());
            }
            proveNoneNegative(amounts);
        }
    }

    /** Nothing is paid, and that is said explicitly. */
    record NoFee() implements FeeRule {}

    /** A rule to begin with: one band for all sizes that costs nothing, or no fee where the category has no size. */
    static FeeRule blank(MembershipCategory category) {
        Money nothing = Money.zero(CurrencyUnit.USD);
        Bands all = Bands.startingAt(0);
        return category.size()
                .map(size -> switch (size) {
                    case POPULATION -> new Matrix(all, all, List.of(List.of(nothing)));
                    case EMPLOYEES -> new EmployeeBands(all, List.of(nothing));
                })
                .orElseGet(NoFee::new);
    }

    private static void proveNoneNegative(List<Money> amounts) {
        if (amounts.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("a fee is never negative: " + amounts);
        }
    }
}
