package org.wego.membership.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Members extends Repository<Member, UUID> {

    Member save(Member member);

    Optional<Member> findById(UUID id);

    List<Member> findByIdIn(Collection<UUID> ids);

    List<Member> findByNameKeyIn(Collection<String> nameKeys);

    void flush();
}
