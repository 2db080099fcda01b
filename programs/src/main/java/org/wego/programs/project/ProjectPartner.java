package org.wego.programs.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.programs.project.ProjectOutcome.Problem;

/**
 * Who takes part in a project beside its cities.
 *
 * @param about what it does in its own words; may be empty
 */
@Embeddable
@NamedInterface
public record ProjectPartner(
        @Column(nullable = false) String name,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Role role,

        @Column(nullable = false) String about) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest description, in characters. */
    public static final int LONGEST_ABOUT = 300;

    static final int MOST = 100;

    public ProjectPartner {
        name = CleanText.line(name);
        about = CleanText.line(about);
    }

    /** What somebody is in a project, as those who publish such projects tell it. */
    @NamedInterface
    public enum Role {
        FUNDING,
        /** Answers for it. */
        ACCOUNTABLE,
        /** Manages the money on its way. */
        EXTENDING,
        IMPLEMENTING
    }

    static Set<Problem> problems(List<ProjectPartner> partners) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        Problem.TOO_MANY.in(problems, partners.size() > MOST);
        partners.forEach(it -> {
            Problem.PARTNER_WITHOUT_NAME.in(problems, it.name.isEmpty());
            Problem.TOO_LONG.in(problems, it.name.length() > LONGEST_NAME || it.about.length() > LONGEST_ABOUT);
        });
        return problems;
    }

    /** "FUNDING: World Bank, pays the lamps". */
    @Override
    public String toString() {
        return role + ": " + name + (about.isEmpty() ? "" : ", " + about);
    }
}
