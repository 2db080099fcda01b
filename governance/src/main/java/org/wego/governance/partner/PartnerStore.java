package org.wego.governance.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerStore extends Repository<Partner, UUID> {

    Partner save(Partner partner);

    void delete(Partner partner);

    Optional<Partner> findById(UUID id);

    @Query("select p from Partner p order by p.name, p.id")
    List<Partner> all();

    /** Those that were or may have been one on the day: a date that is not known does not end anything. */
    @Query("""
            select p from Partner p
            where (p.since.earliest is null or p.since.earliest <= :day)
                and (p.until.latest is null or p.until.latest > :day)
            order by p.name, p.id
            """)
    List<Partner> on(LocalDate day);
}
