package org.wego.knowledge.entry;

import com.neovisionaries.i18n.CountryCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.programs.cluster.ClusterSummary;

/**
 * What everybody may find of an entry.
 *
 * @param version grows with every change of the entry or of one of its texts
 * @param changedAt when it was changed last, whatever was changed
 * @param externalId what files and programs call it
 * @param city the city it is about, or null if it is about none
 * @param country the country it is about, which is that of the city if there is one, or null
 * @param clusters in the order of the plan
 * @param sdgs numbers of goals, from 1 to 17
 * @param texts at least one, the one to be shown first; no two of one language
 */
public record PublishedEntry(
        EntryId id,
        long version,
        Instant changedAt,
        String externalId,
        CatalogKind catalog,
        @Nullable CityOnRecord city,
        @Nullable CountryCode country,
        @Nullable Integer year,
        @Nullable Integer endYear,
        EntryStatus status,
        List<ClusterSummary> clusters,
        Set<Integer> sdgs,
        List<String> technologies,
        List<EntryText> texts) {

    static PublishedEntry of(Entry entry) {
        EntryContent content = entry.content();
        return new PublishedEntry(
                entry.id(),
                entry.version(),
                entry.life().changedAt(),
                entry.externalId(),
                content.catalog(),
                content.city(),
                content.country(),
                content.year(),
                content.endYear(),
                content.status(),
                content.clusters(),
                content.sdgs(),
                content.technologies(),
                content.texts());
    }
}
