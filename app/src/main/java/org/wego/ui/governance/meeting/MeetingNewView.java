package org.wego.ui.governance.meeting;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.wego.governance.meeting.MeetingEditing;
import org.wego.membership.directory.MemberDirectory;
import org.wego.ui.component.address.DeskAddress;

/** Plans a meeting, or records one that was held. */
@Route(DeskAddress.NEW_MEETING)
@RolesAllowed("STAFF")
class MeetingNewView extends MeetingForm {

    MeetingNewView(MeetingEditing editing, MemberDirectory members) {
        offer(getTranslation("meetings.plan"), new MeetingFields(members), DeskAddress.MEETINGS, editing::plan);
    }
}
