package org.wego.programs.event;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.List;
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

interface Events extends Repository<Event, UUID>, JpaSpecificationExecutor<Event>, CitiesOnRecord {

    Sort LATEST_FIRST = Sort.by(Order.desc("begins.latest"), Order.desc("begins.earliest"), Order.asc("title"));

    Event save(Event event);

    long count();

    @Query("""
            select new org.wego.programs.event.EventSummary(
                e.title, e.begins, e.ends, e.city, e.source)
            from Event e
            where e.begins.earliest < :until and e.ends.latest >= :from
            order by e.begins.latest, e.begins.earliest, e.title
            """)
    List<EventSummary> between(LocalDate from, LocalDate until);

    @Query("""
            select new org.wego.programs.event.EventSummary(
                e.title, e.begins, e.ends, e.city, e.source)
            from Event e
            where e.begins.latest < :day
            order by e.begins.latest desc, e.begins.earliest desc, e.title
            """)
    List<EventSummary> before(LocalDate day, Limit limit);

    @Query("""
            select new org.wego.programs.event.EventSummary(
                e.title, e.begins, e.ends, e.city, e.source)
            from Event e
            where e.begins.latest >= :day
            order by e.begins.latest, e.begins.earliest, e.title
            """)
    List<EventSummary> from(LocalDate day, Limit limit);

    @Query("""
            select new org.wego.programs.event.EventSummary(
                e.title, e.begins, e.ends, e.city, e.source)
            from Event e where e.city.member = :city
            order by e.begins.latest desc, e.begins.earliest desc, e.title
            """)
    List<EventSummary> in(MemberId city, Limit limit);

    /** The latest of the events that have all the words in their titles. */
    default List<EventSummary> titled(List<Set<String>> words, int most) {
        Specification<Event> titled = Specification.allOf(words.stream()
                .<Specification<Event>>map(word -> (event, _, is) -> is.or(word.stream()
                        .map(spelt -> is.like(event.get("titleKey"), "%" + spelt + "%"))
                        .toArray(Predicate[]::new)))
                .toList());
        return findBy(titled, found -> found.sortBy(LATEST_FIRST).limit(most).all()).stream()
                .map(Event::summary)
                .toList();
    }

    @Query("select distinct year(e.begins.earliest) from Event e order by 1 desc")
    List<Integer> years();

    @Override
    @Query("select distinct e.city from Event e where e.city.member is null and e.city.name is not null")
    List<CityOnRecord> withoutMember();

    @Override
    @Modifying
    @Query("""
            update versioned Event e set e.city.member = :member
            where e.city.member is null and e.city.name = :name and e.city.country is not distinct from :country
            """)
    int link(MemberId member, String name, @Nullable CountryCode country);
}
