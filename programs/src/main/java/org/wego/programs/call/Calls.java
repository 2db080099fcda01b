package org.wego.programs.call;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Calls extends Repository<ProjectCall, UUID> {

    ProjectCall save(ProjectCall call);

    void flush();

    Optional<ProjectCall> findById(UUID id);

    boolean existsById(UUID id);

    List<ProjectCall> findByIdIn(Collection<UUID> ids);

    /** The call to be changed, or to hand letters in for: whoever wants to close it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ProjectCall c where c.id = :id")
    Optional<ProjectCall> toEdit(UUID id);

    /** Those that are open on a day, the one that closes next first. */
    @Query("""
            select c from ProjectCall c where c.opensOn <= :day and c.closesOn >= :day and c.closedAt is null
            order by c.closesOn, c.id
            """)
    List<ProjectCall> open(LocalDate day);
}
