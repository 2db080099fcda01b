package org.wego.knowledge.entry;

import org.springframework.modulith.NamedInterface;

/** How far a practice has come. */
@NamedInterface
public enum EntryStatus {
    PLANNED,
    PILOT,
    RUNNING,
    SCALED,
    ENDED,
    FAILED,
    UNKNOWN
}
