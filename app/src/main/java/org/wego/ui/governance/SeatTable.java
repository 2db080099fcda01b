package org.wego.ui.governance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermFindings;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.Panel;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Words;

/** The seats of an office with all who were in them, and who was in the same seat at the end of the term before. */
final class SeatTable extends Panel {

    private static final String SEAT = "governance.seat.number";
    private static final String CITY = "governance.city";
    private static final String REPRESENTATIVE = "governance.representative";
    private static final String FROM = "governance.from";
    private static final String UNTIL = "governance.until";
    private static final String CAPACITY = "governance.capacity";
    private static final String MODE = "governance.mode";
    private static final String DECIDED_BY = "governance.decidedBy";
    private static final String SOURCE = "governance.source";

    private final transient SeatDeeds deeds;
    private final transient @Nullable TermDetails before;
    private final NativeTable table = new NativeTable();

    SeatTable(Office office, TermDetails term, TermFindings findings, @Nullable TermDetails before, SeatDeeds deeds) {
        super(Words.of(office));
        this.deeds = deeds;
        this.before = before;
        addClassName("wide");
        table.addClassName("seat-table");
        table.add(head());
        seats(office, term).forEach(seat -> rows(seat, term, findings));
        Div box = new Div(table);
        box.addClassName("table-box");
        add(box);
    }

    private static List<Seat> seats(Office office, TermDetails term) {
        int held = term.appointments().stream()
                .map(AppointmentDetails::seat)
                .filter(seat -> seat.office() == office)
                .mapToInt(Seat::number)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.max(held, term.posts().getOrDefault(office, 1)))
                .mapToObj(number -> new Seat(office, number))
                .toList();
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        Stream.of(SEAT, CITY, REPRESENTATIVE, FROM, UNTIL, CAPACITY, MODE, DECIDED_BY, SOURCE)
                .forEach(key -> head.add(heading(new Span(getTranslation(key)))));
        Span unseen = new Span(getTranslation("governance.deeds.header"));
        unseen.addClassName("unseen");
        head.add(heading(unseen));
        return head;
    }

    private static NativeTableHeaderCell heading(Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void rows(Seat seat, TermDetails term, TermFindings findings) {
        term.appointments().stream()
                .filter(appointment -> appointment.seat().equals(seat))
                .forEach(appointment -> table.add(row(appointment)));
        boolean empty =
                term.appointments().stream().noneMatch(it -> it.seat().equals(seat) && it.holdsOn(findings.day()));
        if (empty) {
            table.add(empty(seat, findings));
        }
    }

    private NativeTableRow row(AppointmentDetails appointment) {
        NativeTableRow row = new NativeTableRow(
                cell(SEAT, String.valueOf(appointment.seat().number())),
                cell(CITY, city(appointment)),
                cell(REPRESENTATIVE, appointment.said().representative().toString()),
                cell(FROM, appointment.tenure().begins().written()),
                cell(UNTIL, appointment.tenure().ends().written()),
                cell(CAPACITY, getTranslation(Words.of(appointment.said().capacity(), "short"))),
                cell(MODE, mode(appointment.said().mode())),
                cell(DECIDED_BY, appointment.said().decidedBy()),
                cell(SOURCE, new Sources(appointment.said().source())),
                new NativeTableCell(deeds.of(appointment)));
        row.setClassName("struck", appointment.struck());
        return row;
    }

    private Component city(AppointmentDetails appointment) {
        Div city = new Div(CityLink.to(appointment.city()));
        if (appointment.endCause() != null) {
            city.add(new StateBadge(getTranslation(Words.of(appointment.endCause())), Tone.NEUTRAL));
        }
        before(appointment.seat()).ifPresent(city::add);
        return city;
    }

    private String mode(@Nullable AppointmentMode mode) {
        return mode == null ? "" : getTranslation(Words.of(mode, "short"));
    }

    private NativeTableRow empty(Seat seat, TermFindings findings) {
        StateBadge badge = findings.vacant().stream()
                .filter(it -> it.seat().equals(seat))
                .findFirst()
                .map(it -> new StateBadge(TermWords.vacant(it.vacantSince()), Tone.ATTENTION))
                .orElseGet(() -> new StateBadge(getTranslation("governance.seat.unknown"), Tone.NEUTRAL));
        Div content = new Div(badge);
        before(seat).ifPresent(content::add);
        NativeTableCell state = cell(CITY, content);
        state.getElement().setAttribute("colspan", "8");
        return new NativeTableRow(
                cell(SEAT, String.valueOf(seat.number())),
                state,
                new NativeTableCell(Buttons.quiet(
                        "governance.appoint",
                        getTranslation("governance.appoint.title", TermWords.seat(seat)),
                        () -> deeds.appoint(seat))));
    }

    /** Who held the seat at the end of the term before. */
    private Optional<Component> before(Seat seat) {
        return before == null
                ? Optional.empty()
                : before.lastHolders().stream()
                        .filter(it -> it.seat().equals(seat))
                        .findFirst()
                        .map(it -> Panel.aside(
                                getTranslation("governance.before", it.city().name())));
    }

    private NativeTableCell cell(String column, String text) {
        NativeTableCell cell = cell(column, new Span(text));
        cell.setClassName("blank", text.isEmpty());
        return cell;
    }

    /** A cell that says itself which column it is of, where there is no room for columns. */
    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation(column));
        return cell;
    }
}
