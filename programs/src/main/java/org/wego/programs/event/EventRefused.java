package org.wego.programs.event;

import java.util.EnumSet;
import java.util.Set;
import org.wego.membership.keeping.Refusal;
import org.wego.programs.event.EventOutcome.Invalid;
import org.wego.programs.event.EventOutcome.Problem;

/** A change that an event does not allow; whatever was done of it is undone. */
final class EventRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    EventRefused(EventOutcome outcome) {
        super(outcome);
    }

    /** Refuses if there are problems. */
    static void refuseIf(Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new EventRefused(new Invalid(problems));
        }
    }

    static void refuseIf(boolean wrong, Problem problem) {
        if (wrong) {
            refuseIf(EnumSet.of(problem));
        }
    }
}
