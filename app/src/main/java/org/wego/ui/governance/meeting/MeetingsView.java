package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.membership.access.Role;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** All meetings, planned ones too, the latest first. */
@Route(DeskAddress.MEETINGS)
@RolesAllowed("MEMBER")
class MeetingsView extends Screen {

    /** More than are held in a century. */
    private static final int MOST = 1_000;

    MeetingsView(MeetingRecords records, CurrentAccount current) {
        super("meetings.title");
        head().note("meetings.note").actions(Buttons.leading("meetings.resolutions", DeskAddress.RESOLUTIONS));
        if (current.is(Role.STAFF)) {
            head().actions(Buttons.primary(
                    "meetings.plan", VaadinIcon.PLUS, () -> UI.getCurrent().navigate(DeskAddress.NEW_MEETING)));
        }
        List<MeetingSummary> meetings = records.after(null, null, MOST);
        ListGrid<MeetingSummary> grid = new ListGrid<>();
        grid.link("meetings.meeting", it -> DeskAddress.meeting(it.id()), MeetingSummary::title);
        grid.text("meetings.body", it -> getTranslation(Words.of(it.kind())));
        grid.text("meetings.days", MeetingSummary::days);
        grid.wordsOrLink("meetings.place", it -> CityLink.address(it.host()), it -> MeetingWords.city(it.host()));
        grid.badge("meetings.state", MeetingWords::state);
        grid.empty("meetings.none").onPhone(0, 2, 4);
        grid.setItems(meetings);
        fillWindow();
        show(grid);
    }
}
