package org.wego.governance.meeting;

import org.springframework.modulith.NamedInterface;

/** Who meets. */
@NamedInterface
public enum MeetingKind {
    FORUM,
    GENERAL_ASSEMBLY,
    EXECUTIVE_COMMITTEE
}
