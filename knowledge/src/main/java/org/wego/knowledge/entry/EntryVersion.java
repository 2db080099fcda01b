package org.wego.knowledge.entry;

import org.springframework.modulith.NamedInterface;

/**
 * At which state an entry is.
 *
 * @param version grows with every change of the entry or of one of its texts
 */
@NamedInterface
public record EntryVersion(EntryId id, long version) {}
