package org.wego.programs.catalogue;

import java.util.EnumSet;
import java.util.Set;
import org.wego.membership.keeping.Refusal;
import org.wego.programs.catalogue.ProgramOutcome.Invalid;
import org.wego.programs.catalogue.ProgramOutcome.Problem;

/** A change that the catalogue does not allow; whatever was done of it is undone. */
final class ProgramRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ProgramRefused(ProgramOutcome outcome) {
        super(outcome);
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
}
