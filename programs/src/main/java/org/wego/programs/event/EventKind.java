package org.wego.programs.event;

import org.springframework.modulith.NamedInterface;

/** What kind of event it is. */
@NamedInterface
public enum EventKind {
    TRAINING,
    WORKSHOP,
    WEBINAR,
    ASSEMBLY,
    CONFERENCE,
    AWARD,
    OPENING,
    OTHER
}
