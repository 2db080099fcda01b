package org.wego.programs.award;

import java.util.EnumSet;
import java.util.Set;
import org.wego.membership.keeping.Refusal;
import org.wego.programs.award.AwardOutcome.Invalid;
import org.wego.programs.award.AwardOutcome.Problem;

/** A change that an edition or a nomination does not allow; whatever was done of it is undone. */
final class AwardRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private AwardRefused(AwardOutcome outcome) {
        super(outcome);
    }

    static AwardRefused because(Problem problem) {
        return new AwardRefused(new Invalid(EnumSet.of(problem)));
    }

    static AwardRefused unknown() {
        return new AwardRefused(new AwardOutcome.Unknown());
    }

    static void refuseIf(Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new AwardRefused(new Invalid(problems));
        }
    }

    static void refuseIf(boolean wrong, Problem problem) {
        if (wrong) {
            throw because(problem);
        }
    }
}
