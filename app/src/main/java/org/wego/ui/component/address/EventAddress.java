package org.wego.ui.component.address;

import org.wego.programs.event.EventId;

/** Addresses of the desk that lead to the calendar. */
public final class EventAddress {

    public static final String EVENTS = DeskAddress.HOME + "/events";
    public static final String NEW_EVENT = EVENTS + "/new";
    public static final String EVENT = EVENTS + "/:event";
    public static final String EVENT_EDITOR = EVENT + "/edit";
    public static final String RULES = EVENT + "/registration";
    public static final String PARTICIPANTS = EVENT + "/participants";
    public static final String CHECK_IN = EVENT + "/check-in";
    public static final String REPORT = EVENT + "/report";
    public static final String MY_REGISTRATIONS = DeskAddress.HOME + "/my-registrations";

    private EventAddress() {}

    /** The page of an event. */
    public static String event(EventId id) {
        return EVENTS + "/" + id;
    }

    /** Where an event is edited. */
    public static String editor(EventId id) {
        return event(id) + "/edit";
    }

    /** Where it is said how one registers for an event. */
    public static String rules(EventId id) {
        return event(id) + "/registration";
    }

    /** Who takes part in an event. */
    public static String participants(EventId id) {
        return event(id) + "/participants";
    }

    /** Where the participants of an event are let in. */
    public static String checkIn(EventId id) {
        return event(id) + "/check-in";
    }

    /** What came of an event. */
    public static String report(EventId id) {
        return event(id) + "/report";
    }

    /** Where an event like this one is planned. */
    public static String copyOf(EventId id) {
        return NEW_EVENT + "?copy=" + id;
    }
}
