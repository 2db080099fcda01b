package org.wego.governance.term;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What the statutes ask of the offices of a term.
 *
 * @param committeeAtMost the most cities the Executive Committee may have, President and Vice Presidents included
 * @param vicePresidentsAtLeast the fewest Vice President Cities
 */
@NamedInterface
public record CompositionRule(
        int committeeAtMost,
        int vicePresidentsAtLeast,
        @Nullable String note,
        String source) {

    /** Where the offices differ from the statutes; empty if they agree. */
    public List<CompositionGap> gaps(List<OfficesOnDay.Holder> holders) {
        List<OfficesOnDay.Holder> committee = of(holders, Office.COMMITTEE_MEMBER);
        int vicePresidents = of(holders, Office.VICE_PRESIDENT).size();
        List<CompositionGap> gaps = new ArrayList<>();
        if (committee.size() > committeeAtMost) {
            gaps.add(new CompositionGap.CommitteeTooLarge(committee.size(), committeeAtMost));
        }
        if (vicePresidents < vicePresidentsAtLeast) {
            gaps.add(new CompositionGap.TooFewVicePresidents(vicePresidents, vicePresidentsAtLeast));
        }
        holders.stream()
                .map(OfficesOnDay.Holder::city)
                .filter(city -> committee.stream().noneMatch(seat -> seat.city().isSameAs(city)))
                .distinct()
                .forEach(city -> gaps.add(new CompositionGap.NoCommitteeSeat(city)));
        return List.copyOf(gaps);
    }

    private static List<OfficesOnDay.Holder> of(List<OfficesOnDay.Holder> holders, Office office) {
        return holders.stream().filter(holder -> holder.office() == office).toList();
    }
}
