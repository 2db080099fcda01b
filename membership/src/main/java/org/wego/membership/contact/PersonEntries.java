package org.wego.membership.contact;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonEntries extends Repository<PersonEntry, UUID> {

    PersonEntry saveAndFlush(PersonEntry person);

    void delete(PersonEntry person);

    Optional<PersonEntry> findById(UUID id);

    /** The person as it is now; until the end of the transaction nobody else changes it or what it does for members. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select person from PersonEntry person where person.id = :id")
    Optional<PersonEntry> hold(UUID id);

    Optional<PersonEntry> findByMailbox(String mailbox);

    void flush();
}
