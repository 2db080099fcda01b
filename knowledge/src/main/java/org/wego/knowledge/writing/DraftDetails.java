package org.wego.knowledge.writing;

import java.time.Instant;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryRecord;
import org.wego.knowledge.entry.EntryState;
import org.wego.membership.file.FileOwner;

/**
 * An entry as whoever writes on it reads it; to be handed in with what is written.
 *
 * @param missing what is to be done before it can be handed over
 */
@NamedInterface
public record DraftDetails(
        EntryId id,
        long version,
        EntryState state,
        EntryContent content,
        Instant changedAt,
        List<EntryProblem> missing) {

    /** What its images and files are kept with. */
    public FileOwner papers() {
        return EntryRecord.papers(id);
    }

    static DraftDetails of(Entry entry) {
        return new DraftDetails(
                entry.id(),
                entry.version(),
                entry.state(),
                entry.content(),
                entry.life().changedAt(),
                entry.content().problems());
    }
}
