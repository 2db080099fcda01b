package org.wego.membership.reminder;

import org.springframework.modulith.NamedInterface;

/** How far a reminder is. */
@NamedInterface
public enum ReminderState {
    /** Somebody has to look at it. */
    DRAFT,
    /** In the outbox, or sent. */
    MAILED,
    /** To be printed and posted, as the member has nobody to write to by e-mail. */
    LETTER,
    POSTED
}
