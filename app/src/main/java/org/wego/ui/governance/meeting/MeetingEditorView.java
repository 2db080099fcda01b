package org.wego.ui.governance.meeting;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicReference;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingEditing;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.membership.directory.MemberDirectory;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.Overtaken;

/** Edits a meeting: when and where it is, how far it is, who hosts the next one. */
@Route(DeskAddress.MEETING_EDITOR)
@RolesAllowed("STAFF")
class MeetingEditorView extends MeetingForm implements BeforeEnterObserver {

    private final transient MeetingRecords records;
    private final transient MeetingEditing editing;
    private final transient MemberDirectory members;

    MeetingEditorView(MeetingRecords records, MeetingEditing editing, MemberDirectory members) {
        this.records = records;
        this.editing = editing;
        this.members = members;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeetingDetails meeting = event.getRouteParameters()
                .get("meeting")
                .flatMap(it -> IdInAddress.of(it, MeetingId::new))
                .flatMap(records::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        MeetingFields fields = showing(meeting);
        AtomicReference<MeetingDetails> read = new AtomicReference<>(meeting);
        offer(
                getTranslation("meetings.edit.title", meeting.summary().title()),
                fields,
                DeskAddress.meeting(meeting.id()),
                draft -> revise(fields, read, draft));
    }

    /** If somebody else was faster, the next attempt builds on what they saved, and does not undo it. */
    private MeetingOutcome revise(MeetingFields fields, AtomicReference<MeetingDetails> read, MeetingDraft draft) {
        MeetingDetails before = read.get();
        MeetingOutcome outcome = editing.revise(before.id(), before.version(), draft);
        if (outcome instanceof MeetingOutcome.Stale(var now)) {
            Overtaken.follow(fields, showing(before), showing(now));
            read.set(now);
        }
        return outcome;
    }

    private MeetingFields showing(MeetingDetails meeting) {
        MeetingFields fields = new MeetingFields(members);
        fields.show(meeting.said());
        return fields;
    }
}
