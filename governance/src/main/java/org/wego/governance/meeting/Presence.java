package org.wego.governance.meeting;

import org.springframework.modulith.NamedInterface;

/** Whether a city took part in a meeting. */
@NamedInterface
public enum Presence {
    PRESENT,
    /** Another one or somebody else spoke and voted for it. */
    REPRESENTED,
    ABSENT
}
