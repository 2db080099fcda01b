package org.wego.governance.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.time.PartialDate;

interface Identities extends Repository<Identity, UUID> {

    /** What is kept of the organisation without regard to the day. */
    record Founding(
            PartialDate founded, int cities, Secretariat secretariat, PaymentInstructions payment, String source) {}

    /** A sentence, what it is and since when. */
    record Sentence(Statement kind, String wording, PartialDate since, String source) {}

    Identity save(Identity identity);

    long count();

    Optional<Identity> findFirstBy();

    @Query("""
            select new org.wego.governance.organisation.Identities$Founding(
                i.founded, i.foundingCities, i.secretariat, i.payment, i.source)
            from Identity i
            """)
    Optional<Founding> founding();

    @Query("select n from Identity i join i.names n order by n.since.earliest")
    List<OfficialName> names();

    /** All sentences of all versions, the latest version of a kind first. */
    @Query("""
            select new org.wego.governance.organisation.Identities$Sentence(s.kind, s.wording, s.since, s.source)
            from Identity i join i.statements s
            order by s.since.earliest desc, index(s)
            """)
    List<Sentence> statements();
}
