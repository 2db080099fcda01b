package org.wego.governance.term;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.time.PartialDate;

/**
 * A term of office.
 *
 * @param starts the day its offices are taken up
 * @param ends the day from which on they are no longer held
 * @param complete whether all its offices are documented
 */
@NamedInterface
public record TermSummary(
        TermId id,
        String name,
        PartialDate starts,
        PartialDate ends,
        boolean complete,
        @Nullable String note,
        String source) {

    TermSummary(
            UUID id,
            String name,
            PartialDate starts,
            PartialDate ends,
            boolean complete,
            @Nullable String note,
            String source) {
        this(new TermId(id), name, starts, ends, complete, note, source);
    }

    /** The last day that surely lies in the term, or its first one if none does. */
    LocalDate lastCertainDay() {
        LocalDate last = ends.earliest().minusDays(1);
        return last.isBefore(starts.latest()) ? starts.latest() : last;
    }
}
