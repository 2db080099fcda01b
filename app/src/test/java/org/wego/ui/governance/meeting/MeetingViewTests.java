package org.wego.ui.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.governance.meeting.AgendaItem;
import org.wego.governance.meeting.Attendee;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.Presence;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionDraft;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.list.ListGrid;

/** The secretariat plans a meeting, records it and adopts what it decides. Each test has a meeting of its own in 2018. */
@As(Role.STAFF)
class MeetingViewTests extends MeetingScreens {

    @Test
    void plansAMeeting() {
        UI.getCurrent().navigate("desk/governance/meetings");
        click("Plan a meeting");
        field("Title").setValue("V spring");
        field("First day").setValue("2018-05");
        field("Source").setValue("Letter of convocation");
        click("Save");

        assertThat(find(H1.class).single().getText()).isEqualTo("V spring");
        assertThat(paragraphs()).contains("May 2018", "Source: Letter of convocation");
    }

    @Test
    void saysAtTheFieldsWhatIsWrong() {
        UI.getCurrent().navigate("desk/governance/meetings/new");
        click("Save");
        assertThat(field("First day").getErrorMessage()).isEqualTo("Say when it begins, such as 1 Mar 2027.");
        field("First day").setValue("2017-02-30");
        click("Save");
        assertThat(field("First day").isInvalid()).isTrue();
        field("First day").setValue("2018-05-02");
        field("Last day").setValue("2018-05-01");
        number("Seats").setValue(0);
        number("Number").setValue(-1);
        click("Save");

        assertThat(field("Title").getErrorMessage()).isEqualTo("Give it a title.");
        assertThat(field("Last day").isInvalid()).isTrue();
        assertThat(number("Seats").isInvalid()).isTrue();
        assertThat(number("Number").isInvalid()).isTrue();
        assertThat(field("Source").isInvalid()).isTrue();
        assertThat(find(H1.class).single().getText()).isEqualTo("Plan a meeting");
    }

    @Test
    void editsAMeetingAndKeepsWhatWasTypedWhereSomebodyElseWasFaster() {
        open();
        click("Edit");
        field("Title").setValue(title + " moved");
        actor.inTheNameOf(
                "other@wego.example",
                Role.STAFF,
                () -> editing.reviseAttendance(
                        meeting,
                        now().version(),
                        List.of(new Attendee(new CityOnRecord(null, "Atlantis", null), Presence.PRESENT, ""))));
        click("Save");
        assertThat(field("Title").getValue()).isEqualTo(title + " moved");
        click("Save");

        assertThat(find(H1.class).single().getText()).isEqualTo(title + " moved");
        assertThat(now().attendance()).hasSize(1);
    }

    @Test
    void writesTheAgendaInItsOrder() {
        open();
        click("Edit the agenda");
        field("Item 1").setValue(SCRIPT);
        click("Add an item");
        field("Item 2").setValue("Fees");
        find(TextArea.class).withLabel("What came of it").last().setValue("Agreed.");
        test(labelled("Move item 2 up")).click();
        click("Save");

        assertThat(now().agenda())
                .containsExactly(new AgendaItem("Fees", "", "Agreed."), new AgendaItem(SCRIPT, "", ""));
        assertThat(spans()).contains("Fees", SCRIPT);
        assertThat(paragraphs()).contains("Outcome: Agreed.");
    }

    @Test
    void tellsOfAnItemWithoutATitle() {
        open();
        click("Edit the agenda");
        find(TextArea.class).withLabel("What it is about").single().setValue("Text only");
        click("Save");

        assertThat(field("Item 1").isInvalid()).isTrue();
        assertThat(refusal()).isEqualTo("Give it a title.");
        assertThat(now().agenda()).isEmpty();
    }

    @Test
    void recordsWhoTookPartAndSaysWhetherThatIsEnough() {
        jdbc.sql("update governance.statutes set quorum_numerator = 1, quorum_denominator = 2")
                .update();
        open();
        click("Record attendance");
        click("Add the cities of the committee");
        List<Select<Presence>> rows = presences();
        assertThat(rows).hasSize(19);
        for (int i = 11; i < 19; i++) {
            choose(rows.get(i), Presence.ABSENT);
        }
        click("Save");

        assertThat(spans()).contains("10 needed, 11 present");
        assertThat(now().attendance()).hasSize(19);
        assertThat(now().attendance().getFirst().city().member()).isNotNull();

        click("Record attendance");
        choose(presences().getFirst(), Presence.REPRESENTED);
        click("Save");
        assertThat(refusal()).isEqualTo("Say who spoke for the city.");
    }

    @Test
    @As(Role.ADMIN)
    void showsAdministratorsItsHistoryWithWhatItDecided() {
        actor.inTheNameOf("staff@wego.example", Role.STAFF, () -> {
            editing.reviseAgenda(meeting, now().version(), List.of(new AgendaItem("Fees", "", "")));
            drafting.draft(new ResolutionDraft(
                    DecidingBody.EXECUTIVE_COMMITTEE, ResolutionKind.DECISION, "Tunnels", "One.", meeting, ""));
        });
        open();

        assertThat(history())
                .contains(
                        "staff@wego.example, " + title + ", Agenda: – → Fees",
                        "staff@wego.example, " + title + ", How far it is: – → Planned",
                        "staff@wego.example, Tunnels, Meeting: – → " + title + ", 2 Mar 2018");
    }

    @Test
    void showsItsHistoryToAdministratorsOnly() {
        open();

        assertThat(find(ListGrid.class).exists()).isFalse();
    }

    @Test
    void keepsWhatTheOtherOneChangedWhereBothEditAMeeting() {
        open();
        click("Edit");
        field("Title").setValue(title + " moved");
        field("Source").setValue("Second letter");
        MeetingDraft read = now().said();
        actor.inTheNameOf(
                "other@wego.example",
                Role.STAFF,
                () -> editing.revise(
                        meeting,
                        now().version(),
                        new MeetingDraft(
                                read.kind(),
                                7,
                                read.title(),
                                read.begins(),
                                read.ends(),
                                null,
                                null,
                                true,
                                read.state(),
                                null,
                                null,
                                "",
                                "Other letter")));
        click("Save");
        assertThat(number("Number").getValue()).isEqualTo(7);
        assertThat(field("Source").getErrorMessage()).contains("Other letter");
        click("Save");

        assertThat(now().summary().title()).isEqualTo(title + " moved");
        assertThat(now().summary().number()).isEqualTo(7);
        assertThat(now().summary().online()).isTrue();
        assertThat(now().summary().source()).isEqualTo("Second letter");
    }

    @Test
    @As(Role.MEMBER)
    void letsAMemberReadAndPrintButChangeNothing() {
        open();

        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Edit", "Edit the agenda", "Record attendance", "Draft a resolution");
        assertThat(print.convocation(meeting)).isPresent();
        assertThat(print.minutes(meeting)).isPresent();
        UI.getCurrent().navigate("desk/governance/resolutions");
        assertThat(find(H1.class).single().getText()).isEqualTo("Resolutions");
        assertThat(find(Button.class).withText("Draft a resolution").all()).isEmpty();
    }

    @Test
    void knowsNoMeetingOfAnotherAddress() {
        for (String id : List.of("none", MeetingId.next().toString())) {
            UI.getCurrent().navigate("desk/governance/meetings/" + id);
            assertThat(find(H1.class).single().getText()).isNotEqualTo(title);
        }
    }

    /** Who changed what of which record, from what to what. */
    private List<String> history() {
        ListGrid<?> grid = find(ListGrid.class).last();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> "%s, %s, %s: %s → %s"
                        .formatted(IntStream.rangeClosed(1, 5)
                                .mapToObj(column -> test(grid).getCellText(row, column))
                                .toArray()))
                .toList();
    }

    private MeetingDetails now() {
        return records.find(meeting).orElseThrow();
    }

    private static void choose(Select<Presence> row, Presence presence) {
        row.setValue(presence);
    }

    private Button labelled(String label) {
        return find(Button.class).all().stream()
                .filter(it -> it.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    private String refusal() {
        return find(Paragraph.class).withClassName("refusal").last().getText();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
