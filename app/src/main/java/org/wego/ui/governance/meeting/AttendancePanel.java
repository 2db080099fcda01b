package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.html.Span;
import org.wego.governance.meeting.Attendee;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.governance.resolution.ResolutionWords;
import org.wego.words.Words;

/** Who takes part in a meeting, and whether that is enough to decide. */
final class AttendancePanel extends Panel {

    AttendancePanel(MeetingDesk desk, Roll roll, boolean staff) {
        super("meetings.attendance");
        MeetingDetails meeting = desk.meeting();
        if (staff) {
            actions(Buttons.quiet("meetings.attendance.edit", () -> new AttendanceDialog(desk, roll).open()));
        }
        line(new Span(getTranslation("meetings.quorum")), new Span(ResolutionWords.quorum(meeting.turnout())));
        if (meeting.turnout().tooFew()) {
            add(new StateBadge(getTranslation("meetings.quorum.tooFew"), Tone.BAD));
        }
        meeting.attendance().forEach(this::city);
    }

    private void city(Attendee attendee) {
        String presence = getTranslation(Words.of(attendee.presence()));
        line(
                MeetingWords.link(attendee.city()),
                new Span(attendee.representedBy().isEmpty() ? presence : presence + ": " + attendee.representedBy()));
    }
}
