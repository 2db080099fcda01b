package org.wego.ui.programs.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.Coordinates;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventFilter;
import org.wego.programs.event.EventState;
import org.wego.programs.event.EventSummary;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.programs.event.When.Precision;

/** Staff keep the calendar; events of the years from 2120 on. */
class EventsViewTests extends ViewTest {

    @Autowired
    EventCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        for (String table : List.of("event_contributor", "event_session")) {
            jdbc.sql(
                            "delete from programs." + table
                                    + " where event_id in (select id from programs.event where begins_earliest > date '2119-01-01')")
                    .update();
        }
        jdbc.sql("delete from programs.event where begins_earliest > date '2119-01-01'")
                .update();
    }

    @Test
    @As(Role.MEMBER)
    void membersReadTheCalendarAndChangeNothing() {
        UI.getCurrent().navigate("desk/events", QueryParameters.of("year", "2017"));

        Grid<?> list = find(Grid.class).single();
        assertThat(test(list).size()).isEqualTo(16);
        assertThat(titleOfFirst()).isEqualTo("e-Government Training Program: Seoul Program I");
        UI.getCurrent().navigate("desk/events");
        assertThat(titleOfFirst())
                .as("of all years the last one")
                .isEqualTo(calendar.latest(EventFilter.ALL, 0, 1).getFirst().title());
        assertThat(buttons()).doesNotContain("Plan an event");
        UI.getCurrent().navigate("desk/events/" + assembly().id());
        assertThat(find(H1.class).single().getText()).isEqualTo("4th General Assembly");
        assertThat(buttons()).containsExactly("Public page");
    }

    @Test
    @As(Role.MEMBER)
    void hangsAMonthOnTheWallAndTurnsToTheNext() {
        UI.getCurrent().navigate("desk/events", QueryParameters.of("month", "2017-06"));

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("June 2017");
        assertThat(anchors()).contains("4th General Assembly");
        Button next = find(Button.class).all().stream()
                .filter(it -> it.getAriaLabel().equals(Optional.of("July 2017")))
                .findFirst()
                .orElseThrow();
        test(next).click();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("July 2017");
        test(next).click();
        assertThat(find(H2.class).all())
                .as("pressed faster than the month was shown")
                .extracting(H2::getText)
                .contains("August 2017");
        assertThat(anchors()).doesNotContain("4th General Assembly");
        click("List");
        assertThat(find(Grid.class).single().isVisible()).isTrue();
        for (String nonsense : List.of("2017-13", "99999-01", "0000-01", "x")) {
            UI.getCurrent().navigate("desk/events", QueryParameters.of("month", nonsense));
            assertThat(find(Grid.class).single().isVisible()).isTrue();
        }
    }

    @Test
    @As(Role.STAFF)
    void copiesSeoulProgramOneToTwo() {
        EventSummary first = calendar.list(EventFilter.of(Year.of(2017)), 0, 1).getFirst();
        UI.getCurrent()
                .navigate(
                        "desk/events/new", QueryParameters.of("copy", first.id().toString()));

        assertThat(title().getValue()).isEqualTo("e-Government Training Program: Seoul Program II");
        day("First day").setValue(LocalDate.of(2120, 11, 13));
        day("Last day").setValue(LocalDate.of(2120, 11, 17));
        click("Save");

        EventDetails copy = only(2120);
        assertThat(find(H1.class).single().getText()).isEqualTo(copy.summary().title());
        assertThat(copy.summary().dates()).isEqualTo("13–17 Nov 2120");
        assertThat(copy.summary().program()).isEqualTo(first.program());
    }

    @Test
    @As(Role.STAFF)
    void plansATrainingToTheHourByTheClocksOfItsPlace() {
        UI.getCurrent().navigate("desk/events/new");
        click("Save");
        assertThat(day("First day").isInvalid()).isTrue();
        assertThat(title().isInvalid())
                .as("all that is missing is said at once")
                .isTrue();

        title().setValue("Training");
        precision(Precision.HOURS);
        day("First day").setValue(LocalDate.of(2121, 5, 5));
        find(MemberBox.class).single().choose(member("Ulaanbaatar"));
        assertThat(zone().getValue()).as("Mongolia has several zones").isNull();
        click("Save");
        assertThat(zone().isInvalid()).isTrue();
        zone().setValue(ZoneId.of("Asia/Seoul"));
        time("From").setValue(LocalTime.of(17, 0));
        time("Until").setValue(LocalTime.of(9, 0));
        area("Timetable").setValue("9:00-10:30 Opening\n2121-13-05 11:00 Buses");
        click("Save");
        assertThat(area("Timetable").getErrorMessage()).contains("Line 2 cannot be read");
        area("Timetable").setValue("9:00-10:30 Opening\n11:00 Buses");
        click("Save");
        assertThat(day("Last day").isInvalid()).isTrue();
        time("Until").setValue(LocalTime.of(18, 0));
        find(TextField.class).withLabel("Coordinates").single().setValue("far away");
        click("Save");
        assertThat(find(TextField.class).withLabel("Coordinates").single().isInvalid())
                .isTrue();
        find(TextField.class).withLabel("Coordinates").single().setValue("47.9, 106.9");
        area("Speakers").setValue("Kim – on buses\n\nPark");
        click("Save");

        EventDetails event = only(2121);
        assertThat(event.summary().venue().at())
                .isEqualTo(Coordinates.read("47.9, 106.9").orElseThrow());
        assertThat(event.summary().hours().written()).isEqualTo("17:00–18:00, Asia/Seoul");
        assertThat(event.timetable())
                .extracting(Object::toString)
                .containsExactly("2121-05-05 09:00-10:30 Opening", "2121-05-05 11:00 Buses");
        assertThat(event.contributors())
                .extracting(Object::toString)
                .containsExactly("SPEAKER: Kim, on buses", "SPEAKER: Park");
    }

    @Test
    @As(Role.STAFF)
    void proposesTheZoneOfACountryThatHasOne() {
        UI.getCurrent().navigate("desk/events/new");
        precision(Precision.HOURS);

        find(MemberBox.class).single().choose(member("Addis Ababa"));

        assertThat(zone().getValue()).isEqualTo(ZoneId.of("Africa/Addis_Ababa"));
    }

    @Test
    @As(Role.STAFF)
    void namesATimeThatNoClockShows() {
        UI.getCurrent().navigate("desk/events/new");
        title().setValue("Training");
        precision(Precision.HOURS);
        day("First day").setValue(LocalDate.of(2026, 3, 29));
        time("From").setValue(LocalTime.of(2, 30));
        time("Until").setValue(LocalTime.of(9, 0));
        zone().setValue(ZoneId.of("Europe/Paris"));
        click("Save");

        assertThat(time("From").getErrorMessage())
                .isEqualTo(
                        "There is no 02:30 on 29 Mar 2026 in Europe/Paris: clocks are put forward to 03:00. Choose another"
                                + " time.");
    }

    @Test
    @As(Role.STAFF)
    void postponesAndCancelsWithAReason() {
        UI.getCurrent().navigate("desk/events/new");
        title().setValue("Training");
        precision(Precision.MONTH);
        find(TextField.class).withLabel("Begins").single().setValue("2122-13");
        click("Save");
        find(TextField.class).withLabel("Begins").single().setValue("2122-12");
        click("Save");
        click("Postpone");
        confirm();
        assertThat(paragraphs()).contains("Say why, so that those who count on it know.");
        find(TextArea.class).withLabel("Reason").single().setValue("The hall is closed.");
        find(TextField.class).withLabel("Begins").single().setValue("2123-02");
        confirm();
        assertThat(only(2123).summary().state()).isEqualTo(EventState.POSTPONED);
        assertThat(badges()).contains("Postponed");

        click("Cancel the event");
        find(TextArea.class).withLabel("Reason").single().setValue("Nobody came.");
        confirm();

        assertThat(badges()).contains("Cancelled");
        assertThat(buttons()).contains("Copy").doesNotContain("Edit", "Postpone", "Cancel the event");
        assertThat(only(2123).summary().reason()).isEqualTo("Nobody came.");
    }

    @Test
    @As(Role.STAFF)
    void anAddressThatLeadsNowhereIsNotFound() {
        for (String address : List.of("desk/events/x", "desk/events/00000000-0000-0000-0000-000000000000/edit")) {
            UI.getCurrent().navigate(address);
            assertThat(find(H1.class).single().getText()).doesNotContain("Event");
        }
        UI.getCurrent().navigate("desk/events/new", QueryParameters.of("copy", "x"));
        assertThat(title().getValue()).isEmpty();
    }

    private EventDetails assembly() {
        return calendar.list(EventFilter.of(Year.of(2017)), 0, 99).stream()
                .filter(it -> it.title().equals("4th General Assembly"))
                .findFirst()
                .flatMap(it -> calendar.find(it.id()))
                .orElseThrow();
    }

    private String titleOfFirst() {
        Grid<?> list = find(Grid.class).single();
        return ((EventSummary) test(list).getRow(0)).title();
    }

    private EventDetails only(int year) {
        List<EventSummary> found = calendar.list(EventFilter.of(Year.of(year)), 0, 9);
        assertThat(found).hasSize(1);
        return calendar.find(found.getFirst().id()).orElseThrow();
    }

    private MemberId member(String name) {
        return new MemberId(jdbc.sql("select id from membership.member where name = ?")
                .param(name)
                .query(UUID.class)
                .single());
    }

    @SuppressWarnings("unchecked")
    private void precision(Precision precision) {
        find(Select.class).withLabel("What is known of the date").single().setValue(precision);
    }

    private TextField title() {
        return find(TextField.class).withLabel("Title").single();
    }

    private DayPicker day(String label) {
        return find(DayPicker.class).withLabel(label).single();
    }

    private TimePicker time(String label) {
        return find(TimePicker.class).withLabel(label).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ZoneId> zone() {
        return find(ComboBox.class).withLabel("Time zone").single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream()
                .map(Button::getText)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private List<String> anchors() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> badges() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
