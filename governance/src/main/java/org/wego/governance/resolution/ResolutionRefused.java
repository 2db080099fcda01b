package org.wego.governance.resolution;

import java.util.Set;
import org.wego.governance.resolution.ResolutionOutcome.Invalid;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.membership.keeping.Refusal;

/** A change that a resolution does not allow; whatever was done of it is undone. */
final class ResolutionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ResolutionRefused(ResolutionOutcome outcome) {
        super(outcome);
    }

    /** Refuses if there are problems. */
    static void refuseIf(Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ResolutionRefused(new Invalid(problems));
        }
    }
}
