package org.wego.ui.programs;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventSummary;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.home.HomePanel;
import org.wego.ui.home.OverviewPanel;

/** The next events and the latest ones. */
@Component
@Order(30)
class EventPanels implements HomePanel {

    private static final int SHOWN = 5;

    private final EventCalendar calendar;
    private final Clock clock;

    EventPanels(EventCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<OverviewPanel> panels() {
        LocalDate today = LocalDate.now(clock);
        return List.of(
                panel("shell.home.events.next", calendar.from(today, SHOWN)),
                panel("shell.home.events", calendar.before(today, SHOWN)));
    }

    private static OverviewPanel panel(String title, List<EventSummary> events) {
        OverviewPanel panel = new OverviewPanel(title);
        events.forEach(event -> panel.entry(event.title(), EventAddress.event(event.id()), event.dates()));
        return panel.leadingTo(EventAddress.EVENTS, UI.getCurrent().getTranslation("shell.home.events.all"));
    }
}
