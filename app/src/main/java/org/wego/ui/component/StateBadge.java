package org.wego.ui.component;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word; the colour only repeats it. */
public final class StateBadge extends Span {

    /** What kind of state it is. */
    public enum Tone {
        NEUTRAL,
        GOOD,
        ATTENTION,
        BAD
    }

    public StateBadge(String word, Tone tone) {
        super(word);
        setClassName(look(tone));
    }

    /** The names of the classes by which it is coloured. */
    public static String look(Tone tone) {
        return "state-badge state-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
