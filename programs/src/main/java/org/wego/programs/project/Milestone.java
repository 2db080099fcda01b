package org.wego.programs.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;
import org.wego.programs.project.ProjectOutcome.Problem;

/**
 * Something that a project is to have reached by a day.
 *
 * @param due by when, or null if it is not fixed
 * @param reached when it was, or null as long as it is not
 */
@Embeddable
@NamedInterface
public record Milestone(
        @Column(nullable = false) String title,

        @Embedded @EmbeddedColumnNaming("due_%s") @Nullable PartialDate due,

        @Embedded @EmbeddedColumnNaming("reached_%s") @Nullable
        PartialDate reached) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 300;

    static final int MOST = 100;

    public Milestone {
        title = CleanText.line(title);
    }

    static Set<Problem> problems(List<Milestone> milestones) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        Problem.TOO_MANY.in(problems, milestones.size() > MOST);
        milestones.forEach(it -> {
            Problem.MILESTONE_WITHOUT_TITLE.in(problems, it.title.isEmpty());
            Problem.TOO_LONG.in(problems, it.title.length() > LONGEST_TITLE);
            Problem.NO_SUCH_DATE.in(problems, ProjectDraft.isBeyond(it.due) || ProjectDraft.isBeyond(it.reached));
        });
        return problems;
    }

    /** "2016-05 (2016-06-12): Lamps chosen". */
    @Override
    public String toString() {
        return (due == null ? "" : due) + (reached == null ? "" : " (" + reached + ")") + ": " + title;
    }
}
