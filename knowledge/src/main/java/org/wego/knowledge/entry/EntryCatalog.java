package org.wego.knowledge.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;

/** Lists what the catalogs have published. */
@Service
@NamedInterface
public class EntryCatalog {

    private final Catalogs catalogs;
    private final Entries entries;

    EntryCatalog(Catalogs catalogs, Entries entries) {
        this.catalogs = catalogs;
        this.entries = entries;
    }

    /** The catalogs with the number of their published entries. */
    @ForEverybody
    public List<CatalogSummary> catalogs() {
        return catalogs.summaries();
    }

    /**
     * Published entries, the latest year first, those without a year last.
     *
     * @param catalog only of this catalog, or of all if null
     */
    @ForEverybody
    public List<EntrySummary> published(@Nullable CatalogKind catalog, int offset, int limit) {
        return entries.published(kinds(catalog), offset, limit);
    }

    /** How many entries {@link #published} has. */
    @ForEverybody
    public int countPublished(@Nullable CatalogKind catalog) {
        return entries.countPublished(kinds(catalog));
    }

    /**
     * The first of the published entries whose titles have every word of the text, regardless of accents and case.
     *
     * @param most how many at most
     */
    @ForEverybody
    public List<EntrySummary> titled(String text, int most) {
        List<Set<String>> words = NameKey.words(text);
        return words.isEmpty() ? List.of() : entries.titled(words, most);
    }

    /** The latest of the published entries about a city, those without a year last. */
    @ForEverybody
    public List<EntrySummary> about(MemberId city, int most) {
        return entries.publishedAbout(city, Limit.of(most));
    }

    /** A published entry. */
    @ForEverybody
    public Optional<EntryDetails> published(EntryId id) {
        return entries.publishedWith(id.value());
    }

    private static Set<CatalogKind> kinds(@Nullable CatalogKind catalog) {
        return catalog == null ? EnumSet.allOf(CatalogKind.class) : EnumSet.of(catalog);
    }
}
