package org.wego.programs.catalogue;

import java.util.EnumSet;
import java.util.Set;
import org.wego.programs.catalogue.ProgramOutcome.Invalid;
import org.wego.programs.catalogue.ProgramOutcome.Problem;

/** A change that the catalogue does not allow; whatever was done of it is undone. */
final class ProgramRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProgramOutcome outcome;

    ProgramRefused(ProgramOutcome outcome) {
        super(outcome.toString());
        this.outcome = outcome;
    }

    static void refuseIf(Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProgramRefused(new Invalid(problems));
        }
    }

    static void refuseIf(boolean wrong, Problem problem) {
        if (wrong) {
            refuseIf(EnumSet.of(problem));
        }
    }

    ProgramOutcome outcome() {
        return outcome;
    }
}
