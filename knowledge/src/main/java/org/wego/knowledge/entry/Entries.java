package org.wego.knowledge.entry;

import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Entries extends Repository<Entry, UUID>, JpaSpecificationExecutor<Entry> {

    Sort LATEST_FIRST = Sort.by(Order.desc("text.year").nullsLast(), Order.asc("text.title"), Order.asc("id"));

    Entry save(Entry entry);

    long count();

    @Query("""
            select new org.wego.knowledge.entry.EntrySummary(e.id, e.catalog, e.text, e.city)
            from Entry e where e.state = PUBLISHED and e.catalog in :catalogs
            order by e.text.year desc nulls last, e.text.title, e.id
            limit :limit offset :offset
            """)
    List<EntrySummary> published(Collection<CatalogKind> catalogs, int offset, int limit);

    /** The first of the published entries that have all the words in their titles, in the order of all lists. */
    default List<EntrySummary> titled(List<Set<String>> words, int most) {
        Specification<Entry> published = (entry, _, is) -> is.equal(entry.get("state"), EntryState.PUBLISHED);
        Specification<Entry> titled = Specification.allOf(words.stream()
                .<Specification<Entry>>map(word -> (entry, _, is) -> is.or(word.stream()
                        .map(spelt -> is.like(entry.get("titleKey"), "%" + spelt + "%"))
                        .toArray(Predicate[]::new)))
                .toList());
        return findBy(
                        published.and(titled),
                        found -> found.sortBy(LATEST_FIRST).limit(most).all())
                .stream()
                .map(Entry::summary)
                .toList();
    }

    @Query("select count(e) from Entry e where e.state = PUBLISHED and e.catalog in :catalogs")
    int countPublished(Collection<CatalogKind> catalogs);

    @Query("""
            select new org.wego.knowledge.entry.EntryDetails(
                e.id, e.catalog, c.name, e.text, e.city, e.projectId, e.publishedAt)
            from Entry e join Catalog c on c.kind = e.catalog
            where e.id = :id and e.state = PUBLISHED
            """)
    Optional<EntryDetails> publishedWith(UUID id);
}
