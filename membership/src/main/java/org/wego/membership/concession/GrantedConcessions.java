package org.wego.membership.concession;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GrantedConcessions extends Repository<FeeConcession, UUID> {

    FeeConcession save(FeeConcession concession);

    Optional<FeeConcession> findById(UUID id);

    void flush();
}
