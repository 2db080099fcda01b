package org.wego.membership.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.organisation.MembershipCategory;

interface FeeSchedules extends Repository<FeeSchedule, UUID> {

    FeeSchedule save(FeeSchedule schedule);

    void delete(FeeSchedule schedule);

    void flush();

    Optional<FeeSchedule> findById(UUID id);

    @Query("select distinct s from FeeSchedule s left join fetch s.cells order by s.category, s.validFrom desc")
    List<FeeSchedule> all();

    @Query("""
            select distinct s from FeeSchedule s left join fetch s.cells
            where s.validFrom = (select max(t.validFrom) from FeeSchedule t
                where t.category = s.category and t.validFrom <= :day)
            """)
    List<FeeSchedule> inForce(LocalDate day);

    @Query("select min(s.validFrom) from FeeSchedule s")
    Optional<LocalDate> firstDay();

    boolean existsByCategoryAndValidFrom(MembershipCategory category, LocalDate validFrom);

    @Query("select max(s.lastFeeYear) from FeeSchedule s where s.category = :category")
    Optional<Integer> lastYearAssessed(MembershipCategory category);

    /** Those it concerns get a new version, so that nobody who edits them meanwhile succeeds. */
    @Modifying
    @Query("""
            update versioned FeeSchedule s set s.usedAt = coalesce(s.usedAt, :now), s.lastFeeYear = :feeYear
            where s.id in :ids and (s.lastFeeYear is null or s.lastFeeYear < :feeYear)
            """)
    int markUsed(Collection<UUID> ids, int feeYear, Instant now);
}
