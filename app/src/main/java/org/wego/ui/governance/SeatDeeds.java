package org.wego.ui.governance;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.Seat;
import org.wego.governance.resolution.Resolutions;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.Nomination;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.form.Overtaken;

/** What can be done with the seats of a term: each of it asks in a dialog. */
final class SeatDeeds {

    private static final CityOnRecord NOBODY = new CityOnRecord(null, "", null);

    private final TermDesk desk;
    private final MemberDirectory members;
    private final PeopleRegister people;
    private final Resolutions resolutions;

    SeatDeeds(TermDesk desk, MemberDirectory members, PeopleRegister people, Resolutions resolutions) {
        this.desk = desk;
        this.members = members;
        this.people = people;
        this.resolutions = resolutions;
    }

    /** Puts a city into a seat that nobody holds. */
    void appoint(Seat seat) {
        appoint(seat, Capacity.SUBSTANTIVE, "governance.appoint.title");
    }

    /** What can be done with an appointment; nothing with one that was struck. */
    DeedMenu of(AppointmentDetails appointment) {
        DeedMenu menu = new DeedMenu(UI.getCurrent()
                .getTranslation("governance.deeds", appointment.city().name(), TermWords.seat(appointment.seat())));
        if (appointment.struck()) {
            return menu;
        }
        if (appointment.endCause() == null) {
            menu.offer("governance.replace", () -> replace(appointment));
            menu.offer("governance.end", () -> new EndDialog(desk, appointment).open());
        }
        return menu.offer(
                        "governance.acting",
                        () -> appoint(appointment.seat(), Capacity.ACTING, "governance.acting.title"))
                .offer("governance.correct", () -> correct(appointment))
                .offer("governance.strike.do", () -> strike(appointment));
    }

    private void appoint(Seat seat, Capacity capacity, String title) {
        NominationFields fields = fields(Nomination.of(seat, NOBODY, null, ""));
        new AppointmentDialog(
                        text(title, TermWords.seat(seat)),
                        desk,
                        fields,
                        (editing, term, filled) -> editing.appoint(
                                term.id(), term.version(), List.of(filled.nomination(capacity)), filled.reason()))
                .open();
    }

    private void replace(AppointmentDetails appointment) {
        new AppointmentDialog(
                        text("governance.replace.title", appointment.city().name(), TermWords.seat(appointment.seat())),
                        desk,
                        fields(Nomination.of(appointment.seat(), NOBODY, null, "")),
                        (editing, term, filled) -> editing.replace(
                                term.id(),
                                term.version(),
                                appointment.id(),
                                filled.nomination(appointment.said().capacity()),
                                filled.reason()))
                .open();
    }

    private void correct(AppointmentDetails appointment) {
        NominationFields fields = fields(appointment.said());
        new AppointmentDialog(
                        text("governance.correct.title", appointment.city().name(), TermWords.seat(appointment.seat())),
                        desk,
                        fields,
                        (editing, term, filled) -> editing.correct(
                                term.id(),
                                term.version(),
                                appointment.id(),
                                filled.nomination(appointment.said().capacity()),
                                filled.reason()))
                .overtaken(now -> now.appointment(appointment.id())
                        .ifPresent(it -> Overtaken.follow(fields, fields(appointment.said()), fields(it.said()))))
                .open();
    }

    private void strike(AppointmentDetails appointment) {
        new ReasonDialog(
                        "governance.strike",
                        appointment.city().name() + ", " + TermWords.seat(appointment.seat()),
                        List.of(),
                        desk,
                        (editing, term, reason) -> editing.strike(term.id(), term.version(), appointment.id(), reason))
                .open();
    }

    private NominationFields fields(Nomination begun) {
        return new NominationFields(begun, members, people, resolutions);
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
