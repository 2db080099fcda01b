package org.wego.web.site.joining;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.schedule.FeeRule;
import org.wego.words.Formats;

/**
 * What members of a category pay a year, from the least to the most.
 *
 * @param most the same as the least if nothing is to be paid
 */
record CostRange(MembershipCategory category, String least, String most) {

    static CostRange of(MembershipCategory category, FeeRule rule) {
        List<Money> amounts = switch (rule) {
            case FeeRule.Matrix matrix ->
                matrix.amounts().stream().flatMap(List::stream).toList();
            case FeeRule.EmployeeBands bands -> bands.amounts();
            case FeeRule.NoFee() -> List.of();
        };
        return new CostRange(
                category,
                amounts.stream()
                        .min(Comparator.naturalOrder())
                        .map(Formats::money)
                        .orElse(""),
                amounts.stream()
                        .max(Comparator.naturalOrder())
                        .map(Formats::money)
                        .orElse(""));
    }

    /** Whether nothing is to be paid. */
    public boolean isFree() {
        return Stream.of(least, most).allMatch(String::isEmpty);
    }
}
