package org.wego.ui.component.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * Chooses a day, written as everywhere else ("27 Jun 2017"); ISO 8601 can be typed as well. Weeks begin on Monday. In a
 * dialog the calendar unfolds on demand only, since it would hide the buttons below.
 */
public final class DayPicker extends DatePicker {

    public DayPicker() {
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d MMMM yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(getTranslation("shell.day.unreadable")));
    }

    /** Whether something was typed that is no day, and must not count as an empty field. */
    public boolean isUnreadable() {
        return isEmpty() && getDefaultValidator().apply(getValue(), null).isError();
    }

    /** Says at the field that it cannot be read. */
    public void refuseToBeRead() {
        setErrorMessage(getTranslation("shell.day.unreadable"));
        setInvalid(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setAutoOpen(findAncestor(Dialog.class) == null);
    }
}
