package org.wego.programs.project;

import java.util.EnumSet;
import java.util.Set;
import org.wego.membership.keeping.Refusal;
import org.wego.programs.project.ProjectOutcome.Invalid;
import org.wego.programs.project.ProjectOutcome.Problem;

/** A change that a project does not allow; whatever was done of it is undone. */
final class ProjectRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ProjectRefused(Set<Problem> problems) {
        super(new Invalid(problems));
    }

    static ProjectRefused because(Problem problem) {
        return new ProjectRefused(EnumSet.of(problem));
    }

    static void refuseIf(Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProjectRefused(problems);
        }
    }

    static void refuseIf(boolean wrong, Problem problem) {
        if (wrong) {
            throw because(problem);
        }
    }
}
