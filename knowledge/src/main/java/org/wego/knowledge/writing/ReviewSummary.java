package org.wego.knowledge.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.membership.organisation.CityOnRecord;

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
        @Nullable CityOnRecord city,
        Instant submittedAt,
        String draftedBy,
        String reviewer) {}
