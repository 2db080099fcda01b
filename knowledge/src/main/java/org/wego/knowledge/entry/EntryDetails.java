package org.wego.knowledge.entry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.programs.project.ProjectId;

/**
 * A published entry.
 *
 * @param city the city it is about, or null if it is about none
 * @param project the feasibility study or pilot it reports, or null
 */
@NamedInterface
public record EntryDetails(
        EntryId id,
        CatalogKind catalog,
        String catalogName,
        MainText text,
        @Nullable CityOnRecord city,
        @Nullable ProjectId project,
        Instant publishedAt) {

    EntryDetails(
            UUID id,
            CatalogKind catalog,
            String catalogName,
            MainText text,
            @Nullable CityOnRecord city,
            @Nullable UUID project,
            Instant publishedAt) {
        this(
                new EntryId(id),
                catalog,
                catalogName,
                text,
                city,
                project == null ? null : new ProjectId(project),
                publishedAt);
    }
}
