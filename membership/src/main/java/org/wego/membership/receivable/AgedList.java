package org.wego.membership.receivable;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.place.Region;

/**
 * Who owed what at the end of a day, and since when it was due.
 *
 * @param total of all members
 * @param regions the same by region, without those that owe nothing
 * @param debtors who owed something or had paid in advance, who owed most first
 */
@NamedInterface
public record AgedList(LocalDate asOf, Line total, List<OfRegion> regions, List<OfDebtor> debtors) {

    /** Keeps its own copies. */
    public AgedList {
        regions = List.copyOf(regions);
        debtors = List.copyOf(debtors);
    }

    /**
     * What is open and what is there in advance.
     *
     * @param credit paid and not used for an invoice
     */
    @NamedInterface
    public record Line(Ageing ageing, Money credit) {

        Line plus(Line other) {
            return new Line(ageing.plus(other.ageing), credit.plus(other.credit));
        }

        /** What is owed in all; below zero if more was paid in advance. */
        public Money balance() {
            return ageing.open().minus(credit);
        }
    }

    /** The members of a region. */
    @NamedInterface
    public record OfRegion(@Nullable Region region, Line line) {}

    /** A member or a person, of whom no country is known. */
    @NamedInterface
    public record OfDebtor(
            Debtor debtor, String name, @Nullable CountryCode country, Line line) {

        /** Where it is; null if no country is known. */
        public @Nullable Region region() {
            return Region.of(country);
        }
    }
}
