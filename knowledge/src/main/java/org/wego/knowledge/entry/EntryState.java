package org.wego.knowledge.entry;

/** The way of an entry to its readers. */
enum EntryState {
    DRAFT,
    SUBMITTED,
    PUBLISHED
}
