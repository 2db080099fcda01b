package org.wego.knowledge.entry;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.FileOwner;

/**
 * A published entry, with all that a page may tell of it.
 *
 * @param version grows with every change
 * @param externalId what files and programs call it
 * @param catalogName what its catalog is called
 * @param changedAt when readers last saw something new in it
 */
@NamedInterface
public record EntryDetails(
        EntryId id,
        long version,
        String externalId,
        String catalogName,
        EntryContent content,
        Instant publishedAt,
        Instant changedAt) {

    /** What its images and files are kept with. */
    public FileOwner papers() {
        return EntryRecord.papers(id);
    }

    /** The text to be shown first. */
    public EntryText text() {
        return content.texts().getFirst();
    }
}
