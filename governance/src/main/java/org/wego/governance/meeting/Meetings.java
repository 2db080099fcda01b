package org.wego.governance.meeting;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

interface Meetings extends Repository<Meeting, UUID>, CitiesOnRecord {

    Meeting save(Meeting meeting);

    void flush();

    long count();

    Optional<Meeting> findById(UUID id);

    boolean existsByKindAndNumberAndIdNot(MeetingSummary.Kind kind, int number, UUID id);

    /** The meeting to be changed: if two change it, or a part of it, at once, the second waits for the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> toEdit(UUID id);

    /** The meeting as it stays until the transaction of the caller ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> toStay(UUID id);

    @Query("""
            select new org.wego.governance.meeting.MeetingSummary(
                m.id, m.kind, m.number, m.title, m.begins, m.ends, m.host, m.online, m.state, m.note, m.source)
            from Meeting m where m.begins.earliest <= :day
            order by m.begins.earliest desc, m.begins.latest desc
            """)
    List<MeetingSummary> begunBy(LocalDate day);

    /** The latest first, behind a place in this order. */
    @Query("""
            select new org.wego.governance.meeting.MeetingSummary(
                m.id, m.kind, m.number, m.title, m.begins, m.ends, m.host, m.online, m.state, m.note, m.source)
            from Meeting m
            where (:kind is null or m.kind = :kind)
                and (m.begins.earliest < :day or (m.begins.earliest = :day and m.id < :id))
            order by m.begins.earliest desc, m.id desc
            """)
    List<MeetingSummary> behind(MeetingSummary.@Nullable Kind kind, LocalDate day, UUID id, Limit limit);

    @Query("""
            select new org.wego.governance.meeting.MeetingSummary(
                m.id, m.kind, m.number, m.title, m.begins, m.ends, m.host, m.online, m.state, m.note, m.source)
            from Meeting m where m.host.member = :city
            order by m.begins.earliest desc, m.begins.latest desc, m.title
            """)
    List<MeetingSummary> hostedBy(MemberId city, Limit limit);

    @Override
    @Query("select distinct m.host from Meeting m where m.host.member is null and m.host.name is not null")
    List<CityOnRecord> withoutMember();

    @Override
    @Modifying
    @Query("""
            update versioned Meeting m set m.host.member = :member
            where m.host.member is null and m.host.name = :name and m.host.country is not distinct from :country
            """)
    int link(MemberId member, String name, @Nullable CountryCode country);
}
