package org.wego.ui.component.form;

import com.vaadin.flow.component.datepicker.DatePicker;

/** Chooses a day, written as everywhere else ("27 Jun 2017"); ISO 8601 can be typed as well. Weeks begin on Monday. */
public final class DayPicker extends DatePicker {

    public DayPicker() {
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d MMMM yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(getTranslation("shell.day.unreadable")));
    }
}
