package org.wego.programs.call;

import java.util.EnumSet;
import java.util.Set;
import org.wego.membership.keeping.Refusal;
import org.wego.programs.call.CallOutcome.Invalid;
import org.wego.programs.call.CallOutcome.Problem;

/** A change that a call or a letter does not allow; whatever was done of it is undone. */
final class CallRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private CallRefused(CallOutcome outcome) {
        super(outcome);
    }

    static CallRefused because(Problem problem) {
        return new CallRefused(new Invalid(EnumSet.of(problem)));
    }

    static CallRefused unknown() {
        return new CallRefused(new CallOutcome.Unknown());
    }

    static void refuseIf(Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new CallRefused(new Invalid(problems));
        }
    }

    static void refuseIf(boolean wrong, Problem problem) {
        if (wrong) {
            throw because(problem);
        }
    }
}
