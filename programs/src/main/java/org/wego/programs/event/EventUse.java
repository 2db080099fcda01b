package org.wego.programs.event;

/** What rests on events, so that none is deleted which somebody still needs. */
public interface EventUse {

    /** Whether something rests on the event. */
    boolean needs(EventId event);
}
