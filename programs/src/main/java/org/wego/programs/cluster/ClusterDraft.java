package org.wego.programs.cluster;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.programs.cluster.ClusterOutcome.Problem;

/**
 * What is said of a cluster; its name stays that of the plan.
 *
 * @param about what its cities work on; may be empty
 * @param activities in their order
 */
@NamedInterface
public record ClusterDraft(String about, List<ClusterActivity> activities) {

    /** The longest description, in characters. */
    public static final int LONGEST_ABOUT = 4_000;

    private static final int MOST = 100;

    public ClusterDraft {
        about = CleanText.lines(about);
        activities = List.copyOf(activities);
    }

    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (about.length() > LONGEST_ABOUT
                || activities.stream().anyMatch(it -> it.title().length() > ClusterActivity.LONGEST_TITLE)) {
            problems.add(Problem.TOO_LONG);
        }
        if (activities.stream().anyMatch(ClusterActivity::isBeyond)) {
            problems.add(Problem.NO_SUCH_DATE);
        }
        if (activities.size() > MOST) {
            problems.add(Problem.TOO_MANY);
        }
        if (activities.stream().anyMatch(it -> it.title().isEmpty())) {
            problems.add(Problem.ACTIVITY_WITHOUT_TITLE);
        }
        return problems;
    }
}
