package org.wego.governance.term;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.statutes.CompositionGap;
import org.wego.governance.statutes.CompositionRule;

/**
 * What is said about a term while it is edited; none of it prevents a change.
 *
 * @param day the day on which it was looked at: today, or the nearest day of the term
 * @param rule what the statutes ask on that day, or null if that is not documented
 * @param gaps where the offices differ from it
 * @param vacant the seats that nobody holds
 * @param held how many seats somebody holds
 * @param overlapping other terms in force that can share days with it
 */
@NamedInterface
public record TermFindings(
        LocalDate day,
        @Nullable CompositionRule rule,
        List<CompositionGap> gaps,
        List<SeatOnDay> vacant,
        int held,
        List<TermSummary> overlapping) {

    /** Whether somebody must say why the term is put in force as it is. */
    public boolean asksForReason() {
        return !gaps.isEmpty() || !vacant.isEmpty();
    }
}
