package org.wego.ui.governance;

import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.governance.statutes.CompositionGap;
import org.wego.governance.statutes.CompositionGap.CommitteeTooLarge;
import org.wego.governance.statutes.CompositionGap.NoCommitteeSeat;
import org.wego.governance.statutes.CompositionGap.TooFewVicePresidents;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermOutcome.AlreadyInOffice;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Saved;
import org.wego.governance.term.TermOutcome.SeatTaken;
import org.wego.governance.term.TermOutcome.Stale;
import org.wego.governance.term.TermOutcome.Unknown;
import org.wego.membership.time.PartialDate;
import org.wego.words.Words;

/** How terms, seats, gaps and refusals are put into words. */
public final class TermWords {

    private TermWords() {}

    /** "Vice President City". */
    public static String office(Office office) {
        return text(Words.of(office, "held"));
    }

    /** "Vice President City, seat 3", or the office alone where it is usual to have one. */
    public static String seat(Seat seat) {
        boolean one = seat.office() == Office.PRESIDENT || seat.office() == Office.EXECUTIVE_VICE_PRESIDENT;
        return one && seat.number() == 1
                ? office(seat.office())
                : text("governance.seat", office(seat.office()), seat.number());
    }

    /** "30 Jun 2017 – 2020". */
    public static String days(Tenure tenure) {
        return tenure.begins().writtenTo(tenure.ends());
    }

    /** "4 Vice President Cities; the statutes ask for at least 5". */
    public static String gap(CompositionGap gap) {
        return switch (gap) {
            case CommitteeTooLarge(int cities, int atMost) -> text("governance.gap.committee", cities, atMost);
            case TooFewVicePresidents(int cities, int atLeast) -> text("governance.gap.vice", cities, atLeast);
            case NoCommitteeSeat(var city) -> text("governance.gap.seat", city.name());
        };
    }

    /** "Vacant since 1 Sep 2019". */
    public static String vacant(@Nullable PartialDate since) {
        return since == null ? text("governance.vacant") : text("governance.vacant.since", since.written());
    }

    /** Why nothing was saved. */
    static String refusal(TermOutcome outcome) {
        return switch (outcome) {
            case Saved _ -> text("governance.saved");
            case Invalid(var seat, var problems) ->
                (seat == null ? "" : seat(seat) + ": ")
                        + problems.stream()
                                .map(problem -> text(Words.of(problem)))
                                .collect(Collectors.joining(" "));
            case SeatTaken(var seat, var city, var tenure) ->
                text("governance.taken", city.name(), seat(seat), days(tenure));
            case AlreadyInOffice(var seat, var city, var tenure) ->
                text("governance.already", city.name(), seat(seat), days(tenure));
            case Stale _ -> text("governance.stale");
            case Unknown _ -> text("governance.unknown");
        };
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
