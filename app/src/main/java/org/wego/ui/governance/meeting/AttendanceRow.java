package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.wego.governance.meeting.Attendee;
import org.wego.governance.meeting.Presence;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.Buttons;
import org.wego.words.Words;

/** A city at a meeting as it is chosen. */
final class AttendanceRow extends Div {

    private final CityOnRecord city;
    private final Select<Presence> presence = new Select<>();
    private final TextField representedBy = new TextField();

    AttendanceRow(Attendee attendee) {
        city = attendee.city();
        addClassName("attendance-row");
        String name = MeetingWords.city(city);
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        presence.setAriaLabel(getTranslation("meetings.attendance.presence", name));
        presence.setValue(attendee.presence());
        representedBy.setMaxLength(Attendee.LONGEST_NAME);
        representedBy.setAriaLabel(getTranslation("meetings.attendance.by", name));
        representedBy.setPlaceholder(getTranslation("meetings.attendance.by.placeholder"));
        representedBy.setValue(attendee.representedBy());
        add(new Span(name), presence, representedBy);
    }

    /** Offers to take the city off the list. */
    void removal(Runnable deed) {
        add(Buttons.quiet(
                VaadinIcon.CLOSE_SMALL, getTranslation("meetings.attendance.remove", MeetingWords.city(city)), deed));
    }

    CityOnRecord city() {
        return city;
    }

    Attendee attendee() {
        return new Attendee(city, presence.getValue(), representedBy.getValue());
    }

    /** Says at the field that nobody took the place of the city, if so. */
    void checkRepresentative() {
        Attendee attendee = attendee();
        representedBy.setErrorMessage(getTranslation("governance.MeetingOutcome.Problem.NO_REPRESENTATIVE"));
        representedBy.setInvalid(attendee.presence() == Presence.REPRESENTED
                && attendee.representedBy().isEmpty());
    }
}
