package org.wego.governance.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.time.PartialDate;

/**
 * A term of office.
 *
 * @param name which no other term has
 * @param starts the day its offices are taken up
 * @param ends the day from which on they are no longer held
 * @param complete whether all its offices are documented
 */
@NamedInterface
public record TermSummary(
        String name,
        PartialDate starts,
        PartialDate ends,
        boolean complete,
        @Nullable String note,
        String source) {

    /** The last day that surely lies in the term, or its first one if none does. */
    LocalDate lastCertainDay() {
        LocalDate last = ends.earliest().minusDays(1);
        return last.isBefore(starts.latest()) ? starts.latest() : last;
    }
}
