package org.wego.membership.contact;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PersonEntries extends Repository<PersonEntry, UUID> {

    PersonEntry saveAndFlush(PersonEntry person);

    void delete(PersonEntry person);

    Optional<PersonEntry> findById(UUID id);

    Optional<PersonEntry> findByMailbox(String mailbox);

    void flush();
}
