package org.wego.ui.component.form;

import com.vaadin.flow.component.textfield.IntegerField;

/** A whole number, or none; text that cannot be read as one does not count as an empty field. */
public final class WholeNumber extends IntegerField {

    /** @param label in words */
    public WholeNumber(String label) {
        super(label);
    }

    /** Says at the field that what was typed is no number, or out of range, if so. */
    public boolean refusesToBeRead(String words) {
        boolean unreadable = getDefaultValidator().apply(getValue(), null).isError();
        if (unreadable) {
            setErrorMessage(words);
            setInvalid(true);
        }
        return unreadable;
    }
}
