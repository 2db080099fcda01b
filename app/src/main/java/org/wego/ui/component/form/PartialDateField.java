package org.wego.ui.component.form;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * A date as well as it is known, written as everywhere else ("2017", "April 2017", "30 Apr 2017"); ISO 8601 can be typed
 * as well.
 */
// a component sets itself up by methods of Vaadin, which no screen overrides
@SuppressWarnings("this-escape")
public class PartialDateField extends TextField {

    /**
     * @param label key of the label
     * @param help key of what is meant if it stays empty, or of how a date is written
     */
    public PartialDateField(String label, String help) {
        setLabel(getTranslation(label));
        setHelperText(getTranslation(help));
    }

    /** Shows this date, or none. */
    public final void show(@Nullable PartialDate date) {
        setValue(date == null ? "" : date.written());
    }

    /** The date, or null if there is none that can be read. */
    public final @Nullable PartialDate date() {
        try {
            return isBlank() ? null : PartialDate.read(getValue());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** Says at the field that it cannot be read, if so. */
    public final boolean refusesToBeRead() {
        boolean unreadable = !isBlank() && date() == null;
        if (unreadable) {
            complain("governance.date.unreadable");
        }
        return unreadable;
    }

    /** Says at the field what is wrong with it. */
    public final void complain(String key) {
        setErrorMessage(getTranslation(key));
        setInvalid(true);
    }

    private boolean isBlank() {
        return CleanText.line(getValue()).isEmpty();
    }
}
