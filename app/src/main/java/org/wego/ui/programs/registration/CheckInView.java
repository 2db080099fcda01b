package org.wego.ui.programs.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wego.programs.registration.Attendance;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.Participant;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.Registration;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;

/** The list at the door, for a phone: one tap lets somebody in, another takes that back. */
@Route(EventAddress.CHECK_IN)
@RolesAllowed("STAFF")
class CheckInView extends Screen implements BeforeEnterObserver {

    private final transient EventRegistration registration;
    private final transient Attendance attendance;
    private final transient Participants participants;
    private final transient Clock clock;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search = filters.search("q", "registrations.search");
    private final ListGrid<Participant> grid = new ListGrid<>();
    private transient @Nullable EventOpening opening;

    CheckInView(EventRegistration registration, Attendance attendance, Participants participants, Clock clock) {
        this.registration = registration;
        this.attendance = attendance;
        this.participants = participants;
        this.clock = clock;
        fillWindow();
        grid.addComponentColumn(CheckInView::name)
                .setHeader(getTranslation("registrations.name"))
                .setFlexGrow(3);
        grid.badge(
                "registrations.state",
                it -> RegistrationWords.badge(it.registration().state()));
        grid.deeds("registrations.deeds", it -> tap(it.registration()));
        show(filters.counting(grid, "registrations.count"), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EventOpening found = OpenedEvent.of(event, registration);
        opening = found;
        filters.read(event.getLocation());
        grid.load(
                        (offset, limit) -> attendance.expected(found.event(), search.getValue(), offset, limit),
                        () -> attendance.count(found.event(), search.getValue()))
                .empty("registrations.checkIn.none")
                .onPhone(0, 2);
        refresh();
    }

    private static Div name(Participant participant) {
        Div name = new Div(new Span(participant.registration().name()));
        if (!participant.city().isEmpty()) {
            name.add(Panel.aside(CityLink.to(participant.registration().member(), participant.city())));
        }
        name.addClassName("panel-stack");
        return name;
    }

    private Button tap(Registration it) {
        if (it.state().after(Deed.CHECK_IN).isPresent()) {
            Button come = Buttons.worded(
                    getTranslation("registrations.checkIn.do"), () -> tell(() -> attendance.checkIn(it.id())));
            come.addThemeNames("primary");
            come.setAriaLabel(getTranslation("registrations.checkIn.of", it.name()));
            return come;
        }
        Button back = Buttons.worded(
                getTranslation("registrations.checkIn.undo"), () -> tell(() -> attendance.undo(it.id())));
        back.setAriaLabel(getTranslation("registrations.checkIn.undo.of", it.name()));
        return back;
    }

    private void tell(Supplier<RegistrationOutcome> deed) {
        RegistrationWords.refusal(deed.get()).ifPresent(Notice::refused);
        refresh();
    }

    private void refresh() {
        if (opening == null) {
            return;
        }
        EventOpening of = Objects.requireNonNull(opening);
        Map<RegistrationState, Integer> counts = participants.counts(of.event());
        head().titled(getTranslation("registrations.checkIn.title", of.title()))
                .line(getTranslation(
                        "registrations.checkIn.count", counts.getOrDefault(RegistrationState.ATTENDED, 0), of(counts)))
                .actions(Buttons.leading("registrations.participants", EventAddress.participants(of.event())));
        if (!of.begins().latest().isAfter(LocalDate.now(clock)) && missing(counts) > 0) {
            head().actions(Buttons.plain("registrations.close", () -> close(of, missing(counts))));
        }
        grid.refresh();
    }

    private static int of(Map<RegistrationState, Integer> counts) {
        return counts.entrySet().stream()
                .filter(it -> it.getKey().holdsSeat())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int missing(Map<RegistrationState, Integer> counts) {
        return counts.getOrDefault(RegistrationState.CONFIRMED, 0) + counts.getOrDefault(RegistrationState.APPROVED, 0);
    }

    private void close(EventOpening of, int missing) {
        new Confirmation(
                        getTranslation("registrations.close.question", missing),
                        getTranslation("registrations.close.consequence"),
                        getTranslation("registrations.close"),
                        () -> {
                            OptionalInt missed = attendance.closeList(of.event());
                            Notice.done(getTranslation("registrations.close.done", missed.orElse(0)));
                            refresh();
                        })
                .open();
    }
}
