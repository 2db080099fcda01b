package org.wego.ui.assessment;

import com.vaadin.flow.component.UI;
import org.wego.membership.assessment.FeeRunState;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;

/** The state of a run in a word. */
final class FeeRunBadge {

    private FeeRunBadge() {}

    static StateBadge of(FeeRunState state) {
        Tone tone = switch (state) {
            case PREVIEWING, ISSUING, CANCELLED -> Tone.NEUTRAL;
            case PREVIEWED -> Tone.ATTENTION;
            case ISSUED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
        return new StateBadge(UI.getCurrent().getTranslation("runs.state." + state), tone);
    }
}
