package org.wego.programs.award;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AwardEditions extends Repository<AwardEdition, UUID> {

    AwardEdition save(AwardEdition edition);

    void flush();

    long count();

    Optional<AwardEdition> findById(UUID id);

    /** The edition to be changed, or nominated for: whoever wants to close it or to nominate waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from AwardEdition e where e.id = :id")
    Optional<AwardEdition> toEdit(UUID id);

    @Query("select e from AwardEdition e order by e.year desc, e.id desc")
    List<AwardEdition> latestFirst();
}
