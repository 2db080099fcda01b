package org.wego.knowledge.entry;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

interface Entries extends Repository<Entry, UUID>, JpaSpecificationExecutor<Entry>, CitiesOnRecord {

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

    @Query("""
            select new org.wego.knowledge.entry.EntrySummary(e.id, e.catalog, e.text, e.city)
            from Entry e where e.state = PUBLISHED and e.city.member = :city
            order by e.text.year desc nulls last, e.text.title, e.id
            """)
    List<EntrySummary> publishedAbout(MemberId city, Limit limit);

    @Query("select count(e) from Entry e where e.state = PUBLISHED and e.catalog in :catalogs")
    int countPublished(Collection<CatalogKind> catalogs);

    @Query("""
            select new org.wego.knowledge.entry.EntryDetails(
                e.id, e.catalog, c.name, e.text, e.city, e.projectId, e.publishedAt)
            from Entry e join Catalog c on c.kind = e.catalog
            where e.id = :id and e.state = PUBLISHED
            """)
    Optional<EntryDetails> publishedWith(UUID id);

    @Override
    @Query("select distinct e.city from Entry e where e.city.member is null and e.city.name is not null")
    List<CityOnRecord> withoutMember();

    @Override
    @Modifying
    @Query("""
            update versioned Entry e set e.city.member = :member
            where e.city.member is null and e.city.name = :name and e.city.country is not distinct from :country
            """)
    int link(MemberId member, String name, @Nullable CountryCode country);
}
