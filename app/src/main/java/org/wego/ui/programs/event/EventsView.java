package org.wego.ui.programs.event;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
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
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.place.Region;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventFilter;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventSummary;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EventAddress;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** The calendar at the desk: all events, those of a year, a kind, a region or with these words in their titles. */
@Route(EventAddress.EVENTS)
@Menu(title = "events.title", order = 31, icon = "vaadin:calendar")
@InMenu(Group.MAIN)
@RolesAllowed("MEMBER")
class EventsView extends Screen implements BeforeEnterObserver {

    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search = filters.search("q", "events.search");
    private final IntegerField year = filters.year("year", "events.year");
    private final ComboBox<EventKind> kind = filters.choice(
            "kind", "events.kind", Arrays.asList(EventKind.values()), it -> getTranslation(Words.of(it)), Enum::name);
    private final ComboBox<Region> region = filters.choice(
            "region",
            "events.region",
            Arrays.stream(Region.values()).filter(it -> it != Region.NONE).toList(),
            it -> getTranslation("members.region." + it),
            Enum::name);
    private final ListGrid<EventSummary> grid = new ListGrid<>();

    EventsView(EventCalendar calendar, CurrentAccount current, Clock clock) {
        super("events.title");
        head().note("events.note").actions(Buttons.leading("events.public", "events"));
        if (current.is(Role.STAFF)) {
            head().actions(Buttons.primary(
                    "events.plan", VaadinIcon.PLUS, () -> UI.getCurrent().navigate(EventAddress.NEW_EVENT)));
        }
        LocalDate today = LocalDate.now(clock);
        grid.link("events.event", it -> EventAddress.event(it.id()), EventSummary::title)
                .setAutoWidth(false)
                .setFlexGrow(3);
        grid.text("events.when", EventSummary::dates);
        grid.text("events.kind", it -> getTranslation(Words.of(it.kind())));
        grid.text("events.where", EventWords::place);
        grid.badge("events.state", it -> EventWords.state(it, today));
        grid.load((offset, limit) -> calendar.list(filter(), offset, limit), () -> calendar.count(filter()))
                .empty("events.none.listed")
                .onPhone(0, 1);
        fillWindow();
        show(filters.counting(grid, "events.count"), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private EventFilter filter() {
        EventFilter all = new EventFilter(null, null, null, kind.getValue(), region.getValue(), search.getValue());
        @Nullable Integer asked = year.getValue();
        if (asked == null || asked < 1 || asked > 9_998) {
            return all;
        }
        Year of = Year.of(asked);
        return all.within(of.atDay(1), of.plusYears(1).atDay(1));
    }

    private void refresh() {
        grid.refresh();
    }
}
