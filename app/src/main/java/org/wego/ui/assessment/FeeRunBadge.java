package org.wego.ui.assessment;

import com.vaadin.flow.component.html.Span;
import org.wego.membership.assessment.FeeRunState;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;

/** The state of a run in a word. */
class FeeRunBadge extends Span {

    FeeRunBadge(FeeRunState state) {
        Tone tone = switch (state) {
            case PREVIEWING, ISSUING, CANCELLED -> Tone.NEUTRAL;
            case PREVIEWED -> Tone.ATTENTION;
            case ISSUED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
        add(new StateBadge(getTranslation("runs.state." + state), tone));
    }
}
