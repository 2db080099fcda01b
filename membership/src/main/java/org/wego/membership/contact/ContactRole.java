package org.wego.membership.contact;

import org.springframework.modulith.NamedInterface;

/** What a person is turned to for at a member. */
@NamedInterface
public enum ContactRole {
    /** Whoever leads the member: its mayor, governor or president. */
    HEAD,
    /** Everything that nobody else is named for. */
    GENERAL,
    INVOICES,
    VOTES,
    EVENTS,
    KNOWLEDGE
}
