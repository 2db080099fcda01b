package org.wego.governance.statutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;

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
    public List<CompositionGap> gaps(Composition composition) {
        List<CityOnRecord> committee = composition.committee();
        int vicePresidents = composition.vicePresidents().size();
        List<CompositionGap> gaps = new ArrayList<>();
        if (committee.size() > committeeAtMost) {
            gaps.add(new CompositionGap.CommitteeTooLarge(committee.size(), committeeAtMost));
        }
        if (vicePresidents < vicePresidentsAtLeast) {
            gaps.add(new CompositionGap.TooFewVicePresidents(vicePresidents, vicePresidentsAtLeast));
        }
        composition.officers().stream()
                .filter(city -> committee.stream().noneMatch(city::isSameAs))
                .distinct()
                .forEach(city -> gaps.add(new CompositionGap.NoCommitteeSeat(city)));
        return List.copyOf(gaps);
    }
}
