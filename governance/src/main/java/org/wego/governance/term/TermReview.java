package org.wego.governance.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.governance.statutes.CompositionRule;
import org.wego.governance.statutes.StatutesInForce;

/** Looks at a term with the eyes of the statutes. */
@Component
class TermReview {

    private final Terms terms;
    private final StatutesInForce statutes;
    private final Clock clock;

    TermReview(Terms terms, StatutesInForce statutes, Clock clock) {
        this.terms = terms;
        this.statutes = statutes;
        this.clock = clock;
    }

    TermFindings of(TermDetails term) {
        LocalDate day = dayIn(term.summary());
        List<SeatOnDay> seats = term.seatsOn(day);
        @Nullable CompositionRule rule = statutes.on(day).orElse(null);
        return new TermFindings(
                day,
                rule,
                rule == null || !term.summary().complete() ? List.of() : rule.gaps(term.compositionOn(day)),
                seats.stream().filter(SeatOnDay::vacant).toList(),
                (int) seats.stream().filter(seat -> !seat.isEmpty()).count(),
                terms.summaries().stream()
                        .filter(other -> other.state() == TermState.IN_FORCE
                                && !other.id().equals(term.id()))
                        .filter(other ->
                                other.tenure().mayOverlap(term.summary().tenure()))
                        .toList());
    }

    private LocalDate dayIn(TermSummary term) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = term.starts().latest();
        LocalDate last = term.lastCertainDay();
        if (today.isBefore(first)) {
            return first;
        }
        return today.isAfter(last) ? last : today;
    }
}
