package org.wego.ui.programs.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.ViewTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.OwnRegistrations;
import org.wego.programs.registration.Participant;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.RegisterForEvent;
import org.wego.programs.registration.Registration;
import org.wego.programs.registration.RegistrationKeeping;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.list.ListGrid;

/** Who takes part in an event, as staff see it. */
class ParticipantsViewTests extends ViewTest {

    @Autowired
    EventKeeping events;

    @Autowired
    RegistrationKeeping keeping;

    @Autowired
    EventRegistration registration;

    @Autowired
    Participants participants;

    @Autowired
    OwnRegistrations own;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    private EventId event = new EventId(new UUID(0, 0));

    @BeforeEach
    void plan() {
        event = actor.askInTheNameOf("staff@wego.example", Role.STAFF, this::planned);
    }

    private EventId planned() {
        PartialDate day = PartialDate.parse("2113-05-05");
        return ((EventOutcome.Saved) events.plan(new EventDraft(
                        "Training",
                        EventKind.TRAINING,
                        day,
                        day,
                        null,
                        null,
                        EventVenue.UNKNOWN,
                        null,
                        List.of(),
                        List.of(),
                        "",
                        "")))
                .event();
    }

    @AfterEach
    void forget() {
        OwnCity.forget(jdbc);
        jdbc.sql("delete from programs.registration where event_id = ?")
                .param(event.value())
                .update();
        jdbc.sql("delete from programs.event where id = ?").param(event.value()).update();
        jdbc.sql("delete from app.mail where template = 'registration'").update();
    }

    @Test
    @As(Role.STAFF)
    void staffSayHowOneRegistersAndAddSomebody() {
        UI.getCurrent().navigate(EventAddress.rules(event));
        choose(RegistrationMode.OPEN);
        find(IntegerField.class).withLabel("Seats").single().setValue(1);
        click("Save");
        assertThat(registration.opening(event).orElseThrow().rules())
                .isEqualTo(new RegistrationRules(RegistrationMode.OPEN, false, 1, null, null, null, List.of()));

        assertThat(find(H1.class).single().getText()).isEqualTo("Participants of Training");
        click("Add somebody");
        click("Add");
        assertThat(find(TextField.class).withLabel("Name").single().getErrorMessage())
                .isEqualTo("Write the name.");
        find(TextField.class).withLabel("Name").single().setValue("Kim");
        find(EmailField.class).single().setValue("kim@city.example");
        click("Add");

        assertThat(participants.list(event, Participant.Filter.ALL, 0, 9))
                .extracting(
                        it -> it.registration().name(), it -> it.registration().state())
                .containsExactly(tuple("Kim", RegistrationState.CONFIRMED));
    }

    @Test
    @As(Role.STAFF)
    void seatsBelowWhatIsTakenAreRefusedAtTheField() {
        open(5);
        register("Kim");
        register("Lee");
        UI.getCurrent().navigate(EventAddress.rules(event));
        find(IntegerField.class).withLabel("Seats").single().setValue(1);
        click("Save");

        assertThat(find(IntegerField.class).withLabel("Seats").single().getErrorMessage())
                .contains("2 seats are taken");
    }

    @Test
    @As(Role.STAFF)
    void whoWaitsIsMovedUpWithAReason() {
        open(1);
        register("Kim");
        register("Lee");
        register("Park");
        UI.getCurrent().navigate(EventAddress.participants(event), QueryParameters.of("state", "WAITING"));
        ListGrid<?> grid = find(ListGrid.class).single();
        assertThat(grid.getLazyDataView().getItems()).hasSize(2);

        new ReasonDialog(
                        "registrations.moveUp",
                        "Park",
                        reason -> participants.moveUp(of("Park").id(), reason),
                        () -> {})
                .open();
        click("Move up");
        assertThat(of("Park").reason()).isEmpty();
        find(TextArea.class).single().setValue("speaks");
        click("Move up");

        assertThat(of("Park").reason()).isEqualTo("speaks");
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    @As(Role.STAFF)
    void oneTapLetsSomebodyInAndAnotherTakesThatBack() {
        open(3);
        register("Kim");
        UI.getCurrent().navigate(EventAddress.checkIn(event));
        assertThat(button().getText()).isEqualTo("Is here");
        button().click();
        assertThat(of("Kim").state()).isEqualTo(RegistrationState.ATTENDED);
        assertThat(texts()).contains("1 of 1 are here");

        assertThat(button().getText()).isEqualTo("Undo");
        button().click();
        assertThat(of("Kim").state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(texts()).contains("0 of 1 are here");
    }

    @Test
    @As(Role.MEMBER)
    void aMemberRegistersItsOwnPeopleAndGivesUp() {
        OwnCity.record(jdbc);
        actor.inTheNameOf("staff@wego.example", Role.STAFF, () -> open(1));
        UI.getCurrent().navigate(EventAddress.event(event));
        click("Register somebody");
        find(TextField.class).withLabel("Name").single().setValue("Ahn");
        find(EmailField.class).single().setValue("ahn@city.example");
        click("Register");

        assertThat(find(H1.class).single().getText()).isEqualTo("My registrations");
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).getCellText(0, 0)).isEqualTo("Ahn");
        assertThat(own.list(new MemberId(As.CITY), 0, 9))
                .extracting(it -> it.registration().state(), OwnRegistrations.Listed::title)
                .containsExactly(tuple(RegistrationState.CONFIRMED, "Training"));
        UI.getCurrent().navigate(EventAddress.participants(event));
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("DeniedScreen");
    }

    @Test
    @As(Role.STAFF)
    void theReportSaysWhoCame() {
        open(3);
        register("Kim");
        UI.getCurrent().navigate(EventAddress.report(event));

        assertThat(find(H1.class).single().getText()).isEqualTo("What came of Training");
        assertThat(texts()).contains("Nobody was seen yet. Note at the check-in who comes.");
    }

    /** The button at the end of the first row. */
    private Button button() {
        Grid<?> grid = find(Grid.class).single();
        return (Button) test(grid).getCellComponent(0, grid.getColumns().size() - 1);
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(RegistrationMode mode) {
        find(Select.class).withLabel("How people register").single().setValue(mode);
    }

    private void open(int seats) {
        keeping.revise(
                event, 0, new RegistrationRules(RegistrationMode.OPEN, true, seats, null, null, null, List.of()));
    }

    private void register(String name) {
        registration.registerVisitor(event, new RegisterForEvent(name, name + "@city.example", List.of()));
    }

    private Registration of(String name) {
        return participants
                .list(event, new Participant.Filter(null, name), 0, 1)
                .getFirst()
                .registration();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
