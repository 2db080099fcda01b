package org.wego.knowledge.harvest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;

/**
 * An entry as harvesters get it.
 *
 * @param entry what it says, or null if it was withdrawn
 */
@NamedInterface
public record HarvestRecord(HarvestHeader header, @Nullable Published entry) {

    /**
     * What is published of it.
     *
     * @param externalId what files and programs call it
     */
    @NamedInterface
    public record Published(EntryId id, String externalId, EntryContent content, Instant publishedAt) {}
}
