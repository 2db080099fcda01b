package org.wego.programs.call;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<Letter, UUID> {

    Letter save(Letter letter);

    void flush();

    Optional<Letter> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Letter l where l.id = :id")
    Optional<Letter> toEdit(UUID id);

    List<Letter> findByProjectIdOrderById(UUID project);

    List<Letter> findByMemberIdOrderByIdDesc(UUID member);
}
