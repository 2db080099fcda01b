package org.wego.membership.reminder;

import org.springframework.modulith.NamedInterface;

/** What came of blocking reminders; only the first changed anything. */
@NamedInterface
public enum BlockOutcome {
    DONE,
    /** Missing or too long. */
    REASON,
    /** The last day is over. */
    UNTIL,
    /** No such invoice was issued. */
    INVOICE
}
