package org.wego.ui.programs.event;

import com.vaadin.flow.component.UI;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.form.Confirmation;

/** Takes an event off the calendar that was put there by mistake. */
final class EventRemoval {

    private EventRemoval() {}

    static void ask(EventKeeping keeping, EventDetails event) {
        UI ui = UI.getCurrent();
        new Confirmation(
                        ui.getTranslation(
                                "events.remove.question", event.summary().title()),
                        ui.getTranslation("events.remove.consequence"),
                        ui.getTranslation("events.remove"),
                        () -> remove(keeping, event))
                .open();
    }

    private static void remove(EventKeeping keeping, EventDetails event) {
        EventOutcome outcome = keeping.remove(event.id(), event.version());
        if (outcome instanceof EventOutcome.Saved) {
            Buttons.goTo(EventAddress.EVENTS);
        } else {
            Notice.refused(EventWords.refusal(outcome));
        }
    }
}
