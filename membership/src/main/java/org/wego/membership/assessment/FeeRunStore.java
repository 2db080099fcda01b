package org.wego.membership.assessment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeeRunStore extends Repository<FeeRun, UUID> {

    FeeRun saveAndFlush(FeeRun run);

    Optional<FeeRun> findById(UUID id);

    /** The open run of a year. */
    Optional<FeeRun> findByOpenYear(int year);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select run from FeeRun run where run.id = :id")
    Optional<FeeRun> lock(UUID id);

    @Query("select run.id from FeeRun run where run.state in (PREVIEWING, ISSUING) order by run.startedAt")
    List<UUID> working();

    long count();

    /** The latest year that has a run which was not cancelled. */
    @Query("select max(run.year) from FeeRun run where run.state <> CANCELLED")
    Optional<Integer> latestYear();
}
