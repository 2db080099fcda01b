package org.wego.ui.governance.resolution;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.resolution.ResolutionSummary;

/** Asks on which day and by which votes a draft was adopted; it takes its number then, and keeps it. */
final class AdoptDialog extends DecisionDialog {

    AdoptDialog(DecisionBook book, ResolutionSummary draft) {
        super(book, draft.version());
        Optional<MeetingDetails> meeting = book.meetingOf(draft);
        setHeaderTitle(getTranslation("meetings.adopt.title", draft.title()));
        add(new Paragraph(getTranslation("meetings.adopt.help")));
        meeting.ifPresent(it -> add(new Paragraph(ResolutionWords.quorum(it.turnout()))));
        AdoptionFields fields = new AdoptionFields(
                day(meeting.map(MeetingDetails::summary)),
                draft.votes(),
                draft.source().isEmpty()
                        ? meeting.map(it -> getTranslation(
                                        "meetings.minutes.of", it.summary().title()))
                                .orElse("")
                        : draft.source(),
                "meetings.reason.quorum");
        fields.markAt(marks());
        add(fields);
        offer(getTranslation("meetings.adopt.do"), () -> {
            if (!fields.isIncomplete()) {
                take(book.editing().adopt(draft.id(), read(), fields.adoption()));
            }
        });
    }

    /** Today while the meeting lasts, else its last day. */
    private LocalDate day(Optional<MeetingSummary> meeting) {
        LocalDate today = book().today();
        return meeting.map(it -> it.ends().latest()).filter(today::isAfter).orElse(today);
    }
}
