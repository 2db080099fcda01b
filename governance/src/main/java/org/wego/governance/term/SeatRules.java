package org.wego.governance.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.governance.term.TermOutcome.AlreadyInOffice;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.governance.term.TermOutcome.SeatTaken;
import org.wego.membership.time.PartialDate;

/**
 * What an appointment must keep to within a term.
 *
 * @param term the days of the term
 * @param posts how many posts an office has; an office whose number is not documented is missing
 */
record SeatRules(Tenure term, Map<Office, Integer> posts) {

    /** The days of an appointment, which are those of the term where it does not say otherwise. */
    Tenure daysOf(Nomination said) {
        return new Tenure(
                said.begins() == null ? term.begins() : said.begins(), said.ends() == null ? term.ends() : said.ends());
    }

    /** @throws TermRefused if the seat is none of the term or the days are not */
    void refuseOutside(Nomination said, Set<Problem> more) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        problems.addAll(more);
        Tenure days = daysOf(said);
        PartialDate begins = days.begins();
        if (!term.admits(begins) || !begins.earliest().isBefore(term.ends().latest())) {
            problems.add(Problem.BEGINS_OUTSIDE_TERM);
        }
        if (!term.admits(days.ends())) {
            problems.add(Problem.ENDS_OUTSIDE_TERM);
        }
        if (!days.isPossible()) {
            problems.add(Problem.ENDS_BEFORE_BEGIN);
        }
        int number = said.seat().number();
        if (number < 1 || number > posts.getOrDefault(said.seat().office(), TermDraft.MOST_POSTS)) {
            problems.add(Problem.NO_SUCH_SEAT);
        }
        refuseIf(said.seat(), problems);
    }

    /** @throws TermRefused if the seat, or the city, is surely taken on some of the days */
    void refuseBeside(List<AppointmentDetails> others, Nomination said) {
        Tenure days = daysOf(said);
        others.stream()
                .filter(other -> other.seat().office() == said.seat().office())
                .filter(other -> other.tenure().surelyOverlaps(days))
                .forEach(other -> {
                    if (other.city().isSameAs(said.city())) {
                        throw new TermRefused(new AlreadyInOffice(other.seat(), other.city(), other.tenure()));
                    }
                    if (other.seat().equals(said.seat()) && other.said().capacity() == said.capacity()) {
                        throw new TermRefused(new SeatTaken(other.seat(), other.city(), other.tenure()));
                    }
                });
    }

    static void refuseIf(@Nullable Seat seat, Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new TermRefused(new Invalid(seat, problems));
        }
    }
}
