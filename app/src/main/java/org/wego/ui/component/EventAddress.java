package org.wego.ui.component;

import org.wego.programs.event.EventId;

/** Addresses of the desk that lead to the calendar. */
public final class EventAddress {

    public static final String EVENTS = DeskAddress.HOME + "/events";
    public static final String NEW_EVENT = EVENTS + "/new";
    public static final String EVENT = EVENTS + "/:event";
    public static final String EVENT_EDITOR = EVENT + "/edit";

    private EventAddress() {}

    /** The page of an event. */
    public static String event(EventId id) {
        return EVENTS + "/" + id;
    }

    /** Where an event is said anew. */
    public static String editor(EventId id) {
        return event(id) + "/edit";
    }

    /** Where an event like this one is planned. */
    public static String copyOf(EventId id) {
        return NEW_EVENT + "?copy=" + id;
    }
}
