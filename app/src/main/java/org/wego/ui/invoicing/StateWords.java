package org.wego.ui.invoicing;

import com.vaadin.flow.component.UI;
import org.wego.membership.invoicing.InvoiceState;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Words;

/** How far an invoice is paid, in a word. */
final class StateWords {

    private StateWords() {}

    static StateBadge badge(InvoiceState state) {
        return new StateBadge(UI.getCurrent().getTranslation(Words.of(state)), tone(state));
    }

    private static Tone tone(InvoiceState state) {
        return switch (state) {
            case OPEN, CREDITED -> Tone.NEUTRAL;
            case PARTLY_PAID -> Tone.ATTENTION;
            case PAID -> Tone.GOOD;
            case OVERDUE -> Tone.BAD;
        };
    }
}
