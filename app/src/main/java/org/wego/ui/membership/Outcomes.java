package org.wego.ui.membership;

import com.vaadin.flow.component.UI;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.ui.component.Notice;

/**
 * Says what came of a change that has no form of its own, and shows the record anew.
 *
 * @param refresh shows the record as it is now
 */
record Outcomes(Runnable refresh) {

    /** Words the outcome at the foot of the screen; {@code done} is the key of what to say if it worked. */
    void settle(MemberOutcome outcome, String done) {
        switch (outcome) {
            case MemberOutcome.Saved _ -> Notice.done(text(done));
            case MemberOutcome.Stale _, MemberOutcome.FigureChanged _ -> Notice.refused(text("members.stale"));
            case MemberOutcome.Unknown _ -> Notice.refused(text("members.gone"));
            case MemberOutcome.Invalid invalid ->
                invalid.problems()
                        .forEach(problem -> Notice.refused(UI.getCurrent()
                                .getTranslation(
                                        "members.problem." + problem.field() + "." + problem.kind(), problem.sign())));
            case MemberOutcome.Doubtful _ -> Notice.refused(text("members.stale"));
            case MemberOutcome.NameTaken taken ->
                Notice.refused(UI.getCurrent().getTranslation("members.nameTaken", taken.name()));
        }
        refresh.run();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
