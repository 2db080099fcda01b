package org.wego.knowledge.entry;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** An entry that was published once; its address goes on to say so. */
@NamedInterface
public record WithdrawnEntry(EntryId id, CatalogKind catalog, String title, Instant withdrawnAt, String reason) {}
