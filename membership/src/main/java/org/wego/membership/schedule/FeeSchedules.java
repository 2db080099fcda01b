package org.wego.membership.schedule;

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
            select count(s) from FeeSchedule s
            where s.id in :ids and s.validFrom = (select max(t.validFrom) from FeeSchedule t
                where t.category = s.category and t.validFrom <= :day)
            """)
    int countInForce(Collection<UUID> ids, LocalDate day);

    @Query("""
            select distinct s from FeeSchedule s left join fetch s.cells
            where s.validFrom = (select max(t.validFrom) from FeeSchedule t
                where t.category = s.category and t.validFrom <= :day)
            """)
    List<FeeSchedule> inForce(LocalDate day);

    @Query("select min(s.validFrom) from FeeSchedule s")
    Optional<LocalDate> firstDay();

    /** Lets whoever changes versions or builds fees on them go one after the other, until the transaction ends. */
    @Query(value = "select version from membership.fee_schedule order by id for update", nativeQuery = true)
    List<Integer> lockAll();

    boolean existsByCategoryAndValidFrom(MembershipCategory category, LocalDate validFrom);

    /** The last year whose fees rest on a version from before that day. */
    @Query("select max(s.lastFeeYear) from FeeSchedule s where s.category = :category and s.validFrom < :day")
    Optional<Integer> lastYearAssessedBefore(MembershipCategory category, LocalDate day);

    @Modifying
    @Query("""
            update versioned FeeSchedule s set s.usedAt = coalesce(s.usedAt, :now), s.lastFeeYear = :feeYear
            where s.id in :ids and (s.lastFeeYear is null or s.lastFeeYear < :feeYear)
            """)
    int markUsed(Collection<UUID> ids, int feeYear, Instant now);
}
