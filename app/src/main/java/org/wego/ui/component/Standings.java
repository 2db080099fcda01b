package org.wego.ui.component;

import com.vaadin.flow.component.UI;
import org.wego.membership.time.Standing;
import org.wego.ui.component.StateBadge.Tone;

/** How an organisation stands to membership, in a word. */
public final class Standings {

    private Standings() {}

    /** The word for it, in the colour of its tone. */
    public static StateBadge badge(Standing standing) {
        Tone tone = switch (standing) {
            case MEMBER -> Tone.GOOD;
            case NOT_DOCUMENTED -> Tone.ATTENTION;
            case NOT_YET, LEFT -> Tone.NEUTRAL;
        };
        return new StateBadge(UI.getCurrent().getTranslation("members.standing." + standing), tone);
    }
}
