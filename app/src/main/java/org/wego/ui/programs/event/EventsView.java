package org.wego.ui.programs.event;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.calendar.EventMonth;
import org.wego.membership.access.Role;
import org.wego.membership.place.Region;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventFilter;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventSummary;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** The calendar at the desk: all events, those of a year, a kind, a region or with these words in their titles. */
@Route(EventAddress.EVENTS)
@Menu(title = "events.title", order = 31, icon = "vaadin:calendar")
@InMenu(Group.MAIN)
@RolesAllowed("MEMBER")
@StyleSheet("context://styles/programs.css")
class EventsView extends Screen implements BeforeEnterObserver {

    private static final int MOST_OF_A_MONTH = 500;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search = filters.search("q", "events.search");
    private final IntegerField year = filters.year("year", "events.year");
    private final ComboBox<EventKind> kind = filters.choice("kind", "events.kind", EventKind.values());
    private final ComboBox<Region> region = filters.choice(
            "region",
            "events.region",
            Arrays.stream(Region.values()).filter(it -> it != Region.NONE).toList(),
            it -> getTranslation("members.region." + it),
            Enum::name);
    private final ListGrid<EventSummary> grid = new ListGrid<>();
    private final Span count;
    private final MonthWall wall = new MonthWall(this::turnTo);
    private final Button toWall = Buttons.plain("events.view.month", VaadinIcon.CALENDAR_O, () -> turnTo(monthAsked()));
    private final Button toList = Buttons.plain("events.view.list", VaadinIcon.LIST, () -> turnTo(null));
    private final transient EventCalendar calendar;
    private final transient Clock clock;
    private @Nullable YearMonth month;

    EventsView(EventCalendar calendar, CurrentAccount current, Clock clock) {
        super("events.title");
        this.calendar = calendar;
        this.clock = clock;
        filters.address()
                .keep(
                        "month",
                        () -> Optional.ofNullable(month).map(YearMonth::toString),
                        text -> month = text.map(EventsView::month).orElse(null));
        head().note("events.note").actions(toWall, toList, Buttons.leading("events.public", "events"));
        if (current.is(Role.STAFF)) {
            head().actions(Buttons.primary(
                    "events.plan", VaadinIcon.PLUS, () -> UI.getCurrent().navigate(EventAddress.NEW_EVENT)));
        }
        LocalDate today = LocalDate.now(clock);
        grid.link("events.event", it -> EventAddress.event(it.id()), EventSummary::title)
                .setAutoWidth(false)
                .setFlexGrow(3);
        grid.text("events.when", EventSummary::dates).setFlexGrow(0);
        grid.text("events.kind", it -> getTranslation(Words.of(it.kind()))).setFlexGrow(0);
        grid.addColumn(EventPlace.cell())
                .setHeader(getTranslation("events.where"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.badge("events.state", it -> EventWords.state(it, today));
        grid.load(this::rows, () -> calendar.count(filter()))
                .empty("events.none.listed")
                .onPhone(0, 1);
        fillWindow();
        count = filters.count(grid, "events.count");
        filters.add(count);
        show(filters, grid, wall);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    /** A single year from its beginning; across all years the latest first. */
    private List<EventSummary> rows(int offset, int limit) {
        EventFilter filter = filter();
        return filter.from() == null ? calendar.latest(filter, offset, limit) : calendar.list(filter, offset, limit);
    }

    private EventFilter filter() {
        EventFilter all = narrowed();
        @Nullable Integer asked = year.getValue();
        if (asked == null || asked < FIRST_YEAR || asked > LAST_YEAR) {
            return all;
        }
        Year of = Year.of(asked);
        return all.within(of.atDay(1), of.plusYears(1).atDay(1));
    }

    private EventFilter narrowed() {
        return new EventFilter(null, null, null, kind.getValue(), region.getValue(), search.getValue());
    }

    private void turnTo(@Nullable YearMonth other) {
        month = other;
        filters.address().changed();
    }

    /** The month of today, in the year that is asked for. */
    private YearMonth monthAsked() {
        YearMonth now = YearMonth.now(clock);
        @Nullable Integer asked = year.getValue();
        return asked == null || asked < FIRST_YEAR || asked > LAST_YEAR ? now : now.withYear(asked);
    }

    private static YearMonth month(String written) {
        YearMonth month = YearMonth.parse(written);
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(written);
        }
        return month;
    }

    private void refresh() {
        @Nullable YearMonth shown = month;
        wall.setVisible(shown != null);
        toList.setVisible(shown != null);
        toWall.setVisible(shown == null);
        grid.setVisible(shown == null);
        year.setVisible(shown == null);
        count.setVisible(shown == null);
        if (shown == null) {
            grid.refresh();
            return;
        }
        List<EventSummary> events = calendar.list(
                narrowed().within(shown.atDay(1), shown.plusMonths(1).atDay(1)), 0, MOST_OF_A_MONTH);
        wall.show(EventMonth.of(shown, events), events, LocalDate.now(clock));
    }
}
