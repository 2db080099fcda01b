package org.wego.knowledge.search;

import com.neovisionaries.i18n.CountryCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.entry.PublishedEntry;
import org.wego.membership.organisation.CityOnRecord;

/** Entries of tests: only what matters to a test is said. */
record SampleEntries(
        EntryId id,
        long version,
        CatalogKind catalog,
        @Nullable CityOnRecord city,
        @Nullable Integer year,
        @Nullable Integer endYear,
        EntryStatus status,
        Set<Integer> sdgs,
        List<EntryText> texts) {

    static SampleEntries titled(String title) {
        return said("en", title, "", "");
    }

    static SampleEntries said(String language, String title, String summary, String body, String... keywords) {
        return new SampleEntries(
                EntryId.next(),
                1,
                CatalogKind.BEST_PRACTICES_JOURNAL,
                null,
                null,
                null,
                EntryStatus.RUNNING,
                Set.of(),
                List.of(new EntryText(language, true, title, summary, body, List.of(keywords))));
    }

    SampleEntries in(String name, CountryCode country) {
        return new SampleEntries(
                id, version, catalog, new CityOnRecord(null, name, country), year, endYear, status, sdgs, texts);
    }

    SampleEntries of(CatalogKind other) {
        return new SampleEntries(id, version, other, city, year, endYear, status, sdgs, texts);
    }

    SampleEntries during(int first, int last) {
        return new SampleEntries(id, version, catalog, city, first, last, status, sdgs, texts);
    }

    SampleEntries for17(Integer... goals) {
        return new SampleEntries(id, version, catalog, city, year, endYear, status, Set.of(goals), texts);
    }

    SampleEntries and(String language, String title, String summary) {
        EntryText other = new EntryText(language, false, title, summary, "", List.of());
        return new SampleEntries(
                id, version, catalog, city, year, endYear, status, sdgs, List.of(texts.getFirst(), other));
    }

    SampleEntries again(String title) {
        EntryText other = new EntryText("en", true, title, "", "", List.of());
        return new SampleEntries(id, version + 1, catalog, city, year, endYear, status, sdgs, List.of(other));
    }

    PublishedEntry published() {
        return published("sample-" + id);
    }

    PublishedEntry published(String externalId) {
        return new PublishedEntry(
                id,
                version,
                Instant.EPOCH.plusSeconds(version),
                externalId,
                catalog,
                city,
                city == null ? null : city.country(),
                year,
                endYear,
                status,
                List.of(),
                sdgs,
                List.of(),
                texts);
    }
}
