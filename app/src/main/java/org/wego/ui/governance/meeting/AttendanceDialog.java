package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.wego.governance.meeting.Attendee;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.Presence;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.CityFields;

/** Asks which cities have a seat and took part, and stays open with all that was chosen until it is saved. */
final class AttendanceDialog extends AskingDialog {

    private final transient MeetingDesk desk;
    private final transient Roll roll;
    private final Div list = new Div();
    private final Div adding = new Div();
    private final transient List<AttendanceRow> rows = new ArrayList<>();
    private final Button committee = Buttons.plain("meetings.attendance.committee", this::fill);

    AttendanceDialog(MeetingDesk desk, Roll roll) {
        this.desk = desk;
        this.roll = roll;
        setHeaderTitle(getTranslation("meetings.attendance.title"));
        setWidth("48rem");
        list.addClassName("attendance-rows");
        desk.meeting().attendance().forEach(this::add);
        offerCity();
        if (!roll.seated(desk.meeting().summary()).isEmpty()) {
            add(committee);
        }
        add(list, adding);
        offer(getTranslation("meetings.save"), this::save);
    }

    /** The cities of the committee that are not on the list yet. */
    private void fill() {
        roll.seated(desk.meeting().summary()).stream()
                .filter(city -> rows.stream().noneMatch(row -> row.city().isSameAs(city)))
                .forEach(city -> add(new Attendee(city, Presence.PRESENT, "")));
    }

    private void offerCity() {
        CityFields city = new CityFields(roll.members(), "meetings.attendance.city");
        FormLayout form = new FormLayout(city.member(), city.name(), city.country());
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 3));
        adding.removeAll();
        adding.add(form, Buttons.quiet("meetings.attendance.add", () -> add(city)));
    }

    private void add(CityFields fields) {
        CityOnRecord city = fields.city();
        if (city.name().isEmpty()) {
            fields.member().setErrorMessage(getTranslation("governance.MeetingOutcome.Problem.NO_CITY"));
            fields.member().setInvalid(true);
            return;
        }
        add(new Attendee(city, Presence.PRESENT, ""));
        offerCity();
    }

    private void add(Attendee attendee) {
        AttendanceRow row = new AttendanceRow(attendee);
        row.removal(() -> {
            rows.remove(row);
            list.remove(row);
        });
        rows.add(row);
        list.add(row);
    }

    private void save() {
        List<Attendee> attendance = rows.stream().map(AttendanceRow::attendee).toList();
        rows.forEach(AttendanceRow::checkRepresentative);
        MeetingOutcome outcome = desk.change(
                (editing, meeting) -> editing.reviseAttendance(meeting.id(), meeting.version(), attendance));
        if (outcome instanceof MeetingOutcome.Saved) {
            close();
        } else {
            refuse(MeetingWords.refusal(outcome));
        }
    }
}
