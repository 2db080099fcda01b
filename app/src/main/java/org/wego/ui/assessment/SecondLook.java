package org.wego.ui.assessment;

import com.vaadin.flow.component.UI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunState;
import org.wego.ui.component.Notice;
import org.wego.words.Formats;

/** Tells what came of looking at all members again, which goes on in the background. */
final class SecondLook {

    private @Nullable FeeRunDetails before;

    /** The run as it was shown when somebody asked for another look. */
    void begin(FeeRunDetails shown) {
        before = shown;
    }

    /** Says once what has changed, as soon as the look is over. */
    void end(FeeRunDetails now) {
        if (before == null || now.state().working()) {
            return;
        }
        if (now.state() == FeeRunState.PREVIEWED) {
            Notice.done(words(before, now));
        }
        before = null;
    }

    private static String words(FeeRunDetails before, FeeRunDetails now) {
        UI ui = UI.getCurrent();
        if (Objects.equals(before.fingerprint(), now.fingerprint())) {
            return ui.getTranslation("runs.refresh.same");
        }
        if (before.fees() == now.fees()
                && before.amount().equals(now.amount())
                && before.excludedMembers() == now.excludedMembers()) {
            return ui.getTranslation("runs.refresh.details");
        }
        return ui.getTranslation(
                "runs.refresh.changed",
                now.fees(),
                Formats.money(now.amount()),
                now.excludedMembers(),
                before.fees(),
                Formats.money(before.amount()),
                before.excludedMembers());
    }
}
