package org.wego.programs.cluster;

import java.util.EnumSet;
import java.util.Set;
import org.wego.membership.keeping.Refusal;
import org.wego.programs.cluster.ClusterOutcome.Invalid;
import org.wego.programs.cluster.ClusterOutcome.Problem;

/** A change that a cluster does not allow; whatever was done of it is undone. */
final class ClusterRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ClusterRefused(ClusterOutcome outcome) {
        super(outcome);
    }

    static ClusterRefused because(Problem problem) {
        return new ClusterRefused(new Invalid(EnumSet.of(problem)));
    }

    static ClusterRefused unknown() {
        return new ClusterRefused(new ClusterOutcome.Unknown());
    }

    static void refuseIf(Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ClusterRefused(new Invalid(problems));
        }
    }

    static void refuseIf(boolean wrong, Problem problem) {
        if (wrong) {
            throw because(problem);
        }
    }
}
