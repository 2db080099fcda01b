package org.wego.ui.programs.event;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicReference;
import org.wego.membership.directory.MemberDirectory;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventOutcome;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.form.Overtaken;

/** Edits an event. */
@Route(EventAddress.EVENT_EDITOR)
@RolesAllowed("STAFF")
class EventEditorView extends EventForm implements BeforeEnterObserver {

    private final transient EventCalendar calendar;
    private final transient EventKeeping keeping;
    private final transient MemberDirectory members;
    private final transient ProgramCatalogue catalogue;

    EventEditorView(EventCalendar calendar, EventKeeping keeping, MemberDirectory members, ProgramCatalogue catalogue) {
        this.calendar = calendar;
        this.keeping = keeping;
        this.members = members;
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EventDetails found = EventView.find(event, calendar);
        EventFields fields = showing(found);
        AtomicReference<EventDetails> read = new AtomicReference<>(found);
        offer(
                getTranslation("events.edit.title", found.summary().title()),
                fields,
                EventAddress.event(found.id()),
                draft -> revise(fields, read, draft));
    }

    /** If somebody else was faster, the next attempt builds on what they saved, and does not undo it. */
    private EventOutcome revise(EventFields fields, AtomicReference<EventDetails> read, EventDraft draft) {
        EventDetails before = read.get();
        EventOutcome outcome = keeping.revise(before.id(), before.version(), draft);
        if (outcome instanceof EventOutcome.Stale(var now)) {
            Overtaken.follow(fields, showing(before), showing(now));
            read.set(now);
        }
        return outcome;
    }

    private EventFields showing(EventDetails event) {
        EventFields fields = new EventFields(members, catalogue);
        fields.show(event.said());
        return fields;
    }
}
