package org.wego.ui.component.form;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.wego.membership.text.CleanText;

/** What somebody else put on record while a field was being filled in. */
public final class Overtaken {

    private Overtaken() {}

    /** Says at the field what is on record now, unless it says the same. */
    public static <F extends HasValue<?, String> & HasValidationProperties> void mark(F field, String recorded) {
        if (!CleanText.lines(field.getValue()).equals(recorded)) {
            UI ui = UI.getCurrent();
            field.setErrorMessage(
                    recorded.isEmpty()
                            ? ui.getTranslation("shell.organisation.overtaken.none")
                            : ui.getTranslation("shell.organisation.overtaken", recorded));
            field.setInvalid(true);
        }
    }
}
