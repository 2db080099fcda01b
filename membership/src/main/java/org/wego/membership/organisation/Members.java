package org.wego.membership.organisation;

import com.neovisionaries.i18n.CountryCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Members extends Repository<Member, UUID> {

    Member save(Member member);

    Optional<Member> findById(UUID id);

    List<Member> findByIdIn(Collection<UUID> ids);

    List<Member> findByNameKeyIn(Collection<String> nameKeys);

    /** The member of that name in a country, if there is one. */
    @Query(
            "select m.id from Member m where m.nameKey = :nameKey and (m.country = :country or (m.country is null and :country is null))")
    Optional<UUID> named(String nameKey, @Nullable CountryCode country);

    void flush();
}
