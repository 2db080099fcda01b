package org.wego.knowledge.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.cluster.ClusterId;

/** Lists what the catalogs have published. */
@Service
@NamedInterface
public class EntryCatalog {

    private final EntryLists lists;
    private final EntryRows rows;

    EntryCatalog(EntryLists lists, EntryRows rows) {
        this.lists = lists;
        this.rows = rows;
    }

    /** The catalogs with the number of their published entries. */
    @ForEverybody
    public List<CatalogSummary> catalogs() {
        return lists.catalogs();
    }

    /**
     * Published entries, the latest year first, those without a year last.
     *
     * @param catalog only of this catalog, or of all if null
     */
    @ForEverybody
    public List<EntrySummary> published(@Nullable CatalogKind catalog, int offset, int limit) {
        return lists.published(kinds(catalog), offset, limit);
    }

    /**
     * The first of the published entries whose titles have every word of the text, regardless of accents and case.
     *
     * @param most how many at most
     */
    @ForEverybody
    public List<EntrySummary> titled(String text, int most) {
        List<Set<String>> words = NameKey.words(text);
        return words.isEmpty() ? List.of() : lists.titled(words, most);
    }

    /** The latest of the published entries about a city, those without a year last. */
    @ForEverybody
    public List<EntrySummary> about(MemberId city, int most) {
        return lists.about(city, most);
    }

    /** The latest of the published entries of a cluster, those without a year last. */
    @ForEverybody
    public List<EntrySummary> inCluster(ClusterId cluster, int most) {
        return lists.inCluster(cluster, most);
    }

    /** A published entry, with all that a page may tell. */
    @ForEverybody
    public Optional<EntryDetails> published(EntryId id) {
        return published(List.of(id)).stream().findFirst();
    }

    /** Those of the entries that are published, in this order, with a constant number of statements. */
    @ForEverybody
    public List<EntryDetails> published(List<EntryId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<EntryId, Entry> found =
                rows
                        .whole(
                                "e.state = 'PUBLISHED' and e.id in (:asked)",
                                ids.stream().map(EntryId::value).toList())
                        .stream()
                        .collect(Collectors.toMap(Entry::id, Function.identity()));
        Map<CatalogKind, String> names = found.isEmpty() ? Map.of() : lists.names();
        return ids.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(it -> new EntryDetails(
                        it.id(),
                        it.version(),
                        it.externalId(),
                        names.getOrDefault(it.content().catalog(), ""),
                        it.content(),
                        Objects.requireNonNull(it.life().publishedAt()),
                        it.life().changedAt()))
                .toList();
    }

    /** An entry that was published once and is not any more. */
    @ForEverybody
    public Optional<WithdrawnEntry> withdrawn(EntryId id) {
        return lists.withdrawn(id);
    }

    private static Set<CatalogKind> kinds(@Nullable CatalogKind catalog) {
        return catalog == null ? EnumSet.allOf(CatalogKind.class) : EnumSet.of(catalog);
    }
}
