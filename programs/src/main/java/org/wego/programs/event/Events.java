package org.wego.programs.event;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

interface Events extends Repository<Event, UUID>, JpaSpecificationExecutor<Event>, CitiesOnRecord {

    Sort LATEST_FIRST = Sort.by(Order.desc("begins.latest"), Order.desc("begins.earliest"), Order.desc("id"));
    Sort NEXT_FIRST = Sort.by(Order.asc("begins.latest"), Order.asc("begins.earliest"), Order.asc("id"));

    Event save(Event event);

    void delete(Event event);

    void flush();

    long count();

    Optional<Event> findById(UUID id);

    /** The event to be changed: if two change it at once, the second waits for the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Event e where e.id = :id")
    Optional<Event> toEdit(UUID id);

    /** A stretch of the events that fit, in this order. */
    default List<EventSummary> found(Specification<Event> fitting, Sort order, int offset, int limit) {
        ScrollPosition before = offset == 0 ? ScrollPosition.offset() : ScrollPosition.offset(offset - 1L);
        return findBy(fitting, found -> found.sortBy(order).limit(limit).scroll(before)).stream()
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
