package org.wego.knowledge.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;

/**
 * A published entry in a list.
 *
 * @param language of title and summary
 * @param city the city it is about, or null if it is about none
 */
@NamedInterface
public record EntrySummary(
        EntryId id,
        CatalogKind catalog,
        String language,
        String title,
        String summary,
        @Nullable Integer year,
        @Nullable CityOnRecord city) {}
