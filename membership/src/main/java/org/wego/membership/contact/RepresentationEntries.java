package org.wego.membership.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RepresentationEntries extends Repository<RepresentationEntry, UUID> {

    RepresentationEntry saveAndFlush(RepresentationEntry representation);

    void delete(RepresentationEntry representation);

    Optional<RepresentationEntry> findByIdAndMemberId(UUID id, UUID member);

    List<RepresentationEntry> findByMemberId(UUID member);

    List<RepresentationEntry> findByPersonId(UUID person);

    boolean existsByPersonId(UUID person);

    void flush();
}
