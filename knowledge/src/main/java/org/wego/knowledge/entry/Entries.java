package org.wego.knowledge.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Entries extends Repository<Entry, UUID> {

    Entry save(Entry entry);

    long count();

    @Query("""
            select new org.wego.knowledge.entry.EntrySummary(e.id, e.catalog, e.text, e.city)
            from Entry e where e.state = PUBLISHED and e.catalog in :catalogs
            order by e.text.year desc nulls last, e.text.title, e.id
            limit :limit offset :offset
            """)
    List<EntrySummary> published(Collection<CatalogKind> catalogs, int offset, int limit);

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
