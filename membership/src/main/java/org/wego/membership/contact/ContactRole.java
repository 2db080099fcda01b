package org.wego.membership.contact;

import org.springframework.modulith.NamedInterface;

/** What a contact of a member is responsible for. */
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
