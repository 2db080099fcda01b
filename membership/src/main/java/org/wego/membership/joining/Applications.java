package org.wego.membership.joining;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Applications extends Repository<Application, UUID> {

    Application saveAndFlush(Application application);

    Optional<Application> findById(UUID id);

    /** Nobody else changes it until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select application from Application application where application.id = :id")
    Optional<Application> hold(UUID id);

    List<Application> findByMailboxAndNameKey(String mailbox, String nameKey);

    void flush();
}
