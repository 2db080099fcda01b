package org.wego.ui.programs.event;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.wego.membership.directory.MemberDirectory;
import org.wego.operation.IdInAddress;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.ui.component.address.EventAddress;

/** Puts an event on the calendar, also one like another that the address names. */
@Route(EventAddress.NEW_EVENT)
@RolesAllowed("STAFF")
class EventNewView extends EventForm implements BeforeEnterObserver {

    private final transient EventCalendar calendar;
    private final transient EventKeeping keeping;
    private final transient MemberDirectory members;
    private final transient ProgramCatalogue catalogue;

    EventNewView(EventCalendar calendar, EventKeeping keeping, MemberDirectory members, ProgramCatalogue catalogue) {
        this.calendar = calendar;
        this.keeping = keeping;
        this.members = members;
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EventFields fields = new EventFields(members, catalogue);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("copy")
                .flatMap(it -> IdInAddress.of(it, EventId::new))
                .flatMap(calendar::find)
                .map(EventDetails::said)
                .ifPresent(said -> fields.show(said.again()));
        offer(getTranslation("events.plan"), fields, EventAddress.EVENTS, keeping::plan);
    }
}
