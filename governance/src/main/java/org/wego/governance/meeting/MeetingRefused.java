package org.wego.governance.meeting;

import java.util.Set;
import org.wego.governance.meeting.MeetingOutcome.Invalid;
import org.wego.governance.meeting.MeetingOutcome.Problem;
import org.wego.membership.keeping.Refusal;

/** A change that a meeting does not allow; whatever was done of it is undone. */
final class MeetingRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    MeetingRefused(MeetingOutcome outcome) {
        super(outcome);
    }

    /** Refuses if there are problems. */
    static void refuseIf(Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new MeetingRefused(new Invalid(problems));
        }
    }
}
