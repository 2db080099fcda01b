package org.wego.governance.meeting;

/** Who meets. */
public enum MeetingKind {
    FORUM,
    GENERAL_ASSEMBLY,
    EXECUTIVE_COMMITTEE
}
