package org.wego.ui.programs.event;

import com.vaadin.flow.component.UI;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventOutcome;
import org.wego.ui.component.Notice;

/** The event that lies on the desk, as it was read last; where somebody else was faster, as it stands now. */
final class EventDesk {

    private final EventCalendar calendar;
    private final EventKeeping keeping;
    private final Consumer<EventDetails> showing;
    private EventDetails event;

    /** @param showing shows the event anew */
    EventDesk(EventCalendar calendar, EventKeeping keeping, EventDetails event, Consumer<EventDetails> showing) {
        this.calendar = calendar;
        this.keeping = keeping;
        this.event = event;
        this.showing = showing;
    }

    EventDetails event() {
        return event;
    }

    /** Does something to the event, and shows it anew if it has changed. */
    EventOutcome change(BiFunction<EventKeeping, EventDetails, EventOutcome> deed) {
        EventOutcome outcome = deed.apply(keeping, event);
        if (outcome instanceof EventOutcome.Saved) {
            Notice.done(UI.getCurrent().getTranslation("events.saved"));
            calendar.find(event.id()).ifPresent(this::show);
        } else if (outcome instanceof EventOutcome.Stale(var now)) {
            show(now);
        }
        return outcome;
    }

    private void show(EventDetails now) {
        event = now;
        showing.accept(now);
    }
}
