package org.wego.governance.statutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StatutesVersions extends Repository<Statutes, UUID> {

    Statutes save(Statutes statutes);

    void delete(Statutes statutes);

    void flush();

    long count();

    Optional<Statutes> findById(UUID id);

    Optional<Statutes> findByValidFrom(LocalDate day);

    @Query("select s from Statutes s order by s.validFrom desc")
    List<Statutes> all();

    @Query("""
            select new org.wego.governance.statutes.CompositionRule(
                s.committeeAtMost, s.vicePresidentsAtLeast, s.note, s.source)
            from Statutes s where s.validFrom <= :day
            order by s.validFrom desc
            """)
    List<CompositionRule> inForce(LocalDate day, Limit limit);

    @Query("select s from Statutes s where s.validFrom <= :day order by s.validFrom desc")
    List<Statutes> versionsBy(LocalDate day, Limit limit);
}
