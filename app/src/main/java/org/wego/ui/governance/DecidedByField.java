package org.wego.ui.governance;

import com.vaadin.flow.component.textfield.TextField;
import org.wego.governance.term.Nomination;

/** Which decision an appointment rests on, such as the number of a resolution. */
final class DecidedByField extends TextField {

    DecidedByField() {
        setLabel(getTranslation("governance.decidedBy"));
        setMaxLength(Nomination.LONGEST_DECISION);
    }
}
