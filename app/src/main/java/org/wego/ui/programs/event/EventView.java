package org.wego.ui.programs.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.file.StoredFiles;
import org.wego.operation.IdInAddress;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramSummary;
import org.wego.programs.event.Contributor;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventState;
import org.wego.programs.event.EventSummary;
import org.wego.programs.event.Session;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.form.FileList;
import org.wego.ui.component.history.ChangeHistory;
import org.wego.ui.programs.registration.RegistrationActions;
import org.wego.words.Formats;
import org.wego.words.Words;

/** An event with all that is on record of it, and what staff can do with it. */
@Route(EventAddress.EVENT)
@RolesAllowed("MEMBER")
@StyleSheet("context://styles/programs.css")
class EventView extends Screen implements BeforeEnterObserver {

    private final transient EventCalendar calendar;
    private final transient EventKeeping keeping;
    private final transient ProgramCatalogue catalogue;
    private final transient StoredFiles files;
    private final transient ChangeHistory history;
    private final transient RegistrationActions registration;
    private final transient Clock clock;
    private final boolean staff;
    private final boolean administrator;
    private transient @Nullable EventDesk desk;

    EventView(
            EventCalendar calendar,
            EventKeeping keeping,
            ProgramCatalogue catalogue,
            StoredFiles files,
            ChangeHistory history,
            RegistrationActions registration,
            CurrentAccount current,
            Clock clock) {
        this.calendar = calendar;
        this.keeping = keeping;
        this.catalogue = catalogue;
        this.files = files;
        this.history = history;
        this.registration = registration;
        this.clock = clock;
        staff = current.is(Role.STAFF);
        administrator = current.is(Role.ADMIN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EventDetails found = find(event, calendar);
        desk = new EventDesk(calendar, keeping, found, this::show);
        show(found);
    }

    /** The event that an address names. */
    static EventDetails find(BeforeEnterEvent entered, EventCalendar calendar) {
        return entered.getRouteParameters()
                .get("event")
                .flatMap(it -> IdInAddress.of(it, EventId::new))
                .flatMap(calendar::find)
                .orElseThrow(() -> new NotFoundException(entered.getLocation().getPath()));
    }

    private void show(EventDetails event) {
        head(event, Objects.requireNonNull(desk));
        List<Component> content = new ArrayList<>();
        if (!event.description().isEmpty()) {
            Paragraph described = new Paragraph(event.description());
            described.addClassName("said");
            content.add(new Panel("events.description.label").with(described));
        }
        Panel about = about(event);
        Panel papers = new Panel("events.papers").with(FileList.shared(files, event.papers(), staff, clock.getZone()));
        content.add(Panel.row(about, papers));
        if (!event.timetable().isEmpty()) {
            Panel timetable = new Panel("events.timetable");
            event.timetable().forEach(it -> timetable.line(time(it), it.title()));
            content.add(timetable);
        }
        if (administrator) {
            content.add(history.of(List.of(event.id().value())));
        }
        show(content.toArray(Component[]::new));
    }

    private Panel about(EventDetails event) {
        EventSummary summary = event.summary();
        Panel about = new Panel("events.about");
        about.line(getTranslation("events.when"), summary.dates());
        if (summary.hours() != null) {
            about.line(getTranslation("events.hours"), summary.hours().written());
        }
        about.line(
                new Span(getTranslation("events.where")), EventPlace.of(summary).shown());
        if (!summary.venue().link().isEmpty()) {
            about.line(getTranslation("events.link"), summary.venue().link());
        }
        if (summary.program() != null) {
            about.line(
                    getTranslation("events.program"),
                    catalogue.find(summary.program()).map(ProgramSummary::name).orElse(""));
        }
        Arrays.stream(Contributor.Role.values())
                .forEach(role -> event.in(role)
                        .forEach(it -> about.line(
                                getTranslation(Words.of(role)),
                                it.about().isEmpty() ? it.name() : it.name() + ", " + it.about())));
        if (!summary.source().isEmpty()) {
            about.line(getTranslation("events.source"), summary.source());
        }
        return about;
    }

    private static String time(Session session) {
        return Formats.date(session.day()) + ", " + session.from()
                + (session.until() == null ? "" : "–" + session.until());
    }

    private void head(EventDetails event, EventDesk desk) {
        EventSummary summary = event.summary();
        head().titled(summary.title())
                .line(summary.dates())
                .facts(
                        EventWords.state(summary, LocalDate.now(clock)),
                        new Span(getTranslation(Words.of(summary.kind()))));
        if (!summary.reason().isEmpty()) {
            head().line(summary.reason());
        }
        registration.offer(event.id(), head());
        head().actions(Buttons.leading("events.page", "events/" + event.id()));
        if (staff) {
            head().actions(Buttons.leading("events.copy", EventAddress.copyOf(event.id())));
        }
        if (staff) {
            head().actions(Buttons.plain("events.remove", () -> EventRemoval.ask(keeping, event)));
        }
        if (staff && !summary.cancelled()) {
            head().actions(Buttons.leading("events.edit", EventAddress.editor(event.id())));
        }
        EventState state = summary.stateOn(LocalDate.now(clock));
        if (staff && (state == EventState.PLANNED || state == EventState.POSTPONED)) {
            head().actions(
                            Buttons.plain("events.postpone", () -> new PostponeDialog(desk).open()),
                            Buttons.plain("events.cancel", () -> new CancelDialog(desk).open()));
        }
    }
}
