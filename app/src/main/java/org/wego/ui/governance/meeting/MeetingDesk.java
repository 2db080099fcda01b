package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.UI;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingEditing;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.ui.component.Notice;

/**
 * The meeting that lies on the desk, as it was read last. Whatever is done to it hands that in; where somebody else was
 * faster, the meeting as it stands now takes its place, and what was typed can be saved again.
 */
final class MeetingDesk {

    private final MeetingRecords records;
    private final MeetingEditing editing;
    private final Consumer<MeetingDetails> showing;
    private MeetingDetails meeting;

    /** @param showing shows the meeting anew */
    MeetingDesk(
            MeetingRecords records, MeetingEditing editing, MeetingDetails meeting, Consumer<MeetingDetails> showing) {
        this.records = records;
        this.editing = editing;
        this.meeting = meeting;
        this.showing = showing;
    }

    MeetingDetails meeting() {
        return meeting;
    }

    /** Does something to the meeting, and shows it anew if it has changed. */
    MeetingOutcome change(BiFunction<MeetingEditing, MeetingDetails, MeetingOutcome> deed) {
        MeetingOutcome outcome = deed.apply(editing, meeting);
        if (outcome instanceof MeetingOutcome.Saved) {
            Notice.done(UI.getCurrent().getTranslation("meetings.saved"));
            refresh();
        } else if (outcome instanceof MeetingOutcome.Stale(var now)) {
            meeting = now;
            showing.accept(now);
        }
        return outcome;
    }

    /** Shows the meeting as it is on record now. */
    void refresh() {
        records.find(meeting.id()).ifPresent(now -> {
            meeting = now;
            showing.accept(now);
        });
    }
}
