package org.wego.knowledge.entry;

/**
 * At which state an entry is.
 *
 * @param version grows with every change of the entry or of one of its texts
 */
public record EntryVersion(EntryId id, long version) {}
