package org.wego.membership.contact;

/** What a person is turned to for at a member. */
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
