package org.wego.ui.governance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
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
        Stream.of(
                        "governance.seat.number",
                        "governance.city",
                        "governance.representative",
                        "governance.from",
                        "governance.until",
                        "governance.capacity",
                        "governance.mode",
                        "governance.decidedBy",
                        "governance.source",
                        "governance.before")
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
                cell(String.valueOf(appointment.seat().number())),
                new NativeTableCell(city(appointment)),
                cell(appointment.said().representative().toString()),
                cell(appointment.tenure().begins().written()),
                cell(appointment.tenure().ends().written()),
                cell(getTranslation(Words.of(appointment.said().capacity(), "short"))),
                cell(mode(appointment.said().mode())),
                cell(appointment.said().decidedBy()),
                new NativeTableCell(new Sources(appointment.said().source())),
                cell(before(appointment.seat())),
                new NativeTableCell(deeds.of(appointment)));
        row.setClassName("struck", appointment.struck());
        return row;
    }

    private Component city(AppointmentDetails appointment) {
        Div city = new Div(CityLink.to(appointment.city()));
        if (appointment.endCause() != null) {
            city.add(new StateBadge(getTranslation(Words.of(appointment.endCause())), Tone.NEUTRAL));
        }
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
        NativeTableCell state = new NativeTableCell(badge);
        state.getElement().setAttribute("colspan", "8");
        return new NativeTableRow(
                cell(String.valueOf(seat.number())),
                state,
                cell(before(seat)),
                new NativeTableCell(Buttons.quiet(
                        "governance.appoint",
                        getTranslation("governance.appoint.title", TermWords.seat(seat)),
                        () -> deeds.appoint(seat))));
    }

    private String before(Seat seat) {
        return before == null
                ? ""
                : before.lastHolders().stream()
                        .filter(it -> it.seat().equals(seat))
                        .findFirst()
                        .map(it -> it.city().name())
                        .orElse("");
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(new Span(text));
    }
}
