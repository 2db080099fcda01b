package org.wego.ui.programs.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wego.calendar.EventMonth;
import org.wego.programs.event.EventSummary;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.address.EventAddress;
import org.wego.words.Formats;

/** A month on the wall: its weeks with the events on their days; on a phone, which has no room for it, its list alone. */
final class MonthWall extends Div {

    private final H2 name = new H2();
    private final Button earlier = Buttons.quiet(VaadinIcon.ANGLE_LEFT, "", () -> turn(-1));
    private final Button later = Buttons.quiet(VaadinIcon.ANGLE_RIGHT, "", () -> turn(1));
    private final Div head = new Div(earlier, name, later);
    private final transient Consumer<YearMonth> turn;
    private @Nullable YearMonth shown;

    /** @param turn shows another month */
    MonthWall(Consumer<YearMonth> turn) {
        this.turn = turn;
        addClassNames("panel", "wide", "month-wall");
        head.addClassName("month-head");
        add(head);
    }

    private void turn(int months) {
        turn.accept(Objects.requireNonNull(shown).plusMonths(months));
    }

    void show(EventMonth month, List<EventSummary> events, LocalDate today) {
        // the arrows stay, so that they can be pressed faster than the months are shown
        remove(getChildren().filter(it -> !it.equals(head)).toList());
        shown = month.month();
        name.setText(month(shown));
        earlier.setAriaLabel(month(shown.minusMonths(1)));
        later.setAriaLabel(month(shown.plusMonths(1)));
        add(table(month, today));
        if (events.isEmpty()) {
            add(new Paragraph(getTranslation("events.month.none")));
        }
        UnorderedList all = list(events);
        all.addClassName("month-list");
        add(all);
        if (!month.open().isEmpty()) {
            Paragraph open = new Paragraph(getTranslation("programs.events.dayUnknown"));
            UnorderedList undated = list(month.open());
            Div beside = new Div(open, undated);
            beside.addClassName("month-open");
            add(beside);
        }
    }

    private static NativeTable table(EventMonth month, LocalDate today) {
        NativeTable table = new NativeTable();
        table.addClassName("month");
        NativeTableRow days = new NativeTableRow();
        Arrays.stream(DayOfWeek.values()).forEach(day -> {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(new Span(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
            cell.getElement().setAttribute("scope", "col");
            days.add(cell);
        });
        table.add(days);
        month.weeks()
                .forEach(week -> table.add(new NativeTableRow(
                        week.stream().map(day -> cell(day, today)).toArray(NativeTableCell[]::new))));
        return table;
    }

    private static NativeTableCell cell(EventMonth.Day day, LocalDate today) {
        Span number = new Span(Integer.toString(day.date().getDayOfMonth()));
        number.addClassName("number");
        NativeTableCell cell = new NativeTableCell(number);
        day.events().forEach(event -> cell.add(link(event)));
        cell.setClassName("beside", !day.within());
        if (day.date().equals(today)) {
            cell.getElement().setAttribute("aria-current", "date");
        }
        return cell;
    }

    private static UnorderedList list(List<EventSummary> events) {
        return new UnorderedList(events.stream()
                .map(it -> new ListItem(link(it), new Span(it.dates())))
                .toArray(ListItem[]::new));
    }

    private static Component link(EventSummary event) {
        Anchor link = new Anchor(EventAddress.event(event.id()), event.title());
        link.setClassName("cancelled", event.cancelled());
        return link;
    }

    private static String month(YearMonth month) {
        return Formats.month(month);
    }
}
