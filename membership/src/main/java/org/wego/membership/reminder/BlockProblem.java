package org.wego.membership.reminder;

import org.springframework.modulith.NamedInterface;

/** Why reminders are not blocked. */
@NamedInterface
public enum BlockProblem {
    /** Missing or too long. */
    REASON,
    /** The last day is over. */
    UNTIL,
    /** No such invoice was issued. */
    INVOICE
}
