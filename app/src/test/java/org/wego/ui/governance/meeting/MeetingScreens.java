package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.ViewTest;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingEditing;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.meeting.Presence;
import org.wego.governance.minutes.MeetingPrint;
import org.wego.governance.resolution.ResolutionEditing;
import org.wego.governance.resolution.Resolutions;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;

/** Screens of a meeting that is held. */
abstract class MeetingScreens extends ViewTest {

    static final String SCRIPT = "<script>alert(1)</script>";

    static final LocalDate DAY = LocalDate.of(2018, 3, 2);

    @Autowired
    MeetingEditing editing;

    @Autowired
    MeetingRecords records;

    @Autowired
    Resolutions resolutions;

    @Autowired
    ResolutionEditing drafting;

    @Autowired
    MeetingPrint print;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    String title = "";

    MeetingId meeting = MeetingId.next();

    @BeforeEach
    void plan() {
        title = "V " + UUID.randomUUID().toString().substring(0, 8);
        PartialDate days = PartialDate.day(DAY);
        actor.inTheNameOf(
                "staff@wego.example",
                Role.STAFF,
                () -> meeting = ((MeetingOutcome.Saved) editing.plan(new MeetingDraft(
                                MeetingSummary.Kind.EXECUTIVE_COMMITTEE,
                                null,
                                title,
                                days,
                                days,
                                null,
                                null,
                                false,
                                MeetingSummary.State.PLANNED,
                                null,
                                null,
                                "",
                                "Letter")))
                        .meeting());
    }

    @AfterEach
    void forget() {
        String ours = "(select id from governance.meeting where title like 'V %')";
        jdbc.sql("delete from governance.resolution where meeting_id in " + ours)
                .update();
        jdbc.sql("delete from governance.resolution_series where adoption_year = 2018")
                .update();
        jdbc.sql("delete from governance.agenda_item where meeting_id in " + ours)
                .update();
        jdbc.sql("delete from governance.attendance where meeting_id in " + ours)
                .update();
        jdbc.sql("delete from governance.meeting where title like 'V %'").update();
        jdbc.sql("update governance.statutes set quorum_numerator = null, quorum_denominator = null")
                .update();
    }

    void open() {
        UI.getCurrent().navigate("desk/governance/meetings/" + meeting);
    }

    @SuppressWarnings("unchecked")
    List<Select<Presence>> presences() {
        return find(Select.class).all().stream()
                .map(it -> (Select<Presence>) it)
                .filter(it -> it.getAriaLabel().isPresent())
                .toList();
    }

    void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    TextField field(String label) {
        return find(TextField.class).withLabel(label).last();
    }

    IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).last();
    }

    List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
