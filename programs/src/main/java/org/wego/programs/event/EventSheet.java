package org.wego.programs.event;

import org.springframework.modulith.NamedInterface;

/** Writes an event as a file for calendar programs; {@code org.wego.calendar} in {@code app} knows how. */
@NamedInterface
public interface EventSheet {

    /** The file. */
    byte[] of(EventSummary event);
}
