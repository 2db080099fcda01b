package org.wego.governance.term;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.Tenure;
import org.wego.membership.time.PartialDate;

/**
 * A term of office.
 *
 * @param starts the day its offices are taken up
 * @param ends the day from which on they are no longer held
 * @param complete whether all its appointments are recorded, so that a seat without one was vacant
 */
@NamedInterface
public record TermSummary(
        TermId id,
        String name,
        PartialDate starts,
        PartialDate ends,
        boolean complete,
        TermState state,
        @Nullable String note,
        String source) {

    TermSummary(
            UUID id,
            String name,
            PartialDate starts,
            PartialDate ends,
            boolean complete,
            TermState state,
            @Nullable String note,
            String source) {
        this(new TermId(id), name, starts, ends, complete, state, note, source);
    }

    public Tenure tenure() {
        return new Tenure(starts, ends);
    }

    /** The last day that surely lies in the term, or its first one if none does. */
    public LocalDate lastCertainDay() {
        LocalDate last = ends.earliest().minusDays(1);
        return last.isBefore(starts.latest()) ? starts.latest() : last;
    }
}
