package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.UI;
import org.wego.knowledge.entry.EntryState;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Words;

/** The state of an entry as a badge. */
final class EntryStates {

    private EntryStates() {}

    static StateBadge badge(EntryState state) {
        Tone tone = switch (state) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SUBMITTED, RETURNED -> Tone.ATTENTION;
            case PUBLISHED -> Tone.GOOD;
        };
        return new StateBadge(UI.getCurrent().getTranslation(Words.of(state)), tone);
    }
}
