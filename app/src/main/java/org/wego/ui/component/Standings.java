package org.wego.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import org.wego.membership.time.Standing;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.list.Cells;

/** How an organisation stands to membership, in a word. */
public final class Standings {

    private Standings() {}

    /** The word for it, in the colour of its tone. */
    public static StateBadge badge(Standing standing) {
        return new StateBadge(word(standing), tone(standing));
    }

    /** The same in each row of a list. */
    public static <T> Renderer<T> cell(ValueProvider<T, Standing> standing) {
        return Cells.badge(row -> word(standing.apply(row)), row -> tone(standing.apply(row)));
    }

    private static String word(Standing standing) {
        return UI.getCurrent().getTranslation("members.standing." + standing);
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case MEMBER -> Tone.GOOD;
            case NOT_DOCUMENTED, SUSPENDED -> Tone.ATTENTION;
            case NOT_YET, LEFT -> Tone.NEUTRAL;
        };
    }
}
