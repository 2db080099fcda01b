package org.wego.knowledge.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;

/**
 * An entry that waits for its review.
 *
 * @param reviewer whose it is; empty if it is nobody's
 */
@NamedInterface
public record ReviewSummary(
        EntryId id,
        String title,
        CatalogKind catalog,
        @Nullable String city,
        Instant submittedAt,
        String draftedBy,
        String reviewer) {}
