package org.wego.ui.programs.registration;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.wego.operation.IdInAddress;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.rule.EventOpening;

/** The event that an address names, as one registers for it. */
final class OpenedEvent {

    private OpenedEvent() {}

    static EventOpening of(BeforeEnterEvent entered, EventRegistration registration) {
        return entered.getRouteParameters()
                .get("event")
                .flatMap(it -> IdInAddress.of(it, EventId::new))
                .flatMap(registration::opening)
                .orElseThrow(() -> new NotFoundException(entered.getLocation().getPath()));
    }
}
