package org.wego.knowledge.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;

/**
 * A published entry in a list.
 *
 * @param city the city it is about, or null if it is about none
 */
@NamedInterface
public record EntrySummary(
        EntryId id,
        CatalogKind catalog,
        MainText text,
        @Nullable CityOnRecord city) {

    EntrySummary(UUID id, CatalogKind catalog, MainText text, @Nullable CityOnRecord city) {
        this(new EntryId(id), catalog, text, city);
    }
}
