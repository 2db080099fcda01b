package org.wego.programs.event;

import org.springframework.modulith.NamedInterface;

/** How far an event is. */
@NamedInterface
public enum EventState {
    PLANNED,
    /** It takes place on other days than was said at first. */
    POSTPONED,
    /** It does not take place. */
    CANCELLED,
    /** Its last day is over, and it was not cancelled; never recorded, as each day tells it. */
    HELD
}
