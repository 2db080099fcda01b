package org.wego.letterhead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.organisation.Secretariat;
import org.wego.membership.letterhead.IssuingOrganisation;
import org.wego.membership.letterhead.Letterhead;

/** Invoices bear the name that governance has on record for the day of issue, the secretariat's address and where to pay. */
@Component
class GovernedLetterhead implements IssuingOrganisation {

    private final OrganisationIdentity identity;

    GovernedLetterhead(OrganisationIdentity identity) {
        this.identity = identity;
    }

    @Override
    public Optional<Letterhead> on(LocalDate day) {
        return identity.asOf(day).flatMap(GovernedLetterhead::letterhead);
    }

    private static Optional<Letterhead> letterhead(IdentityOnDay identity) {
        Secretariat secretariat = identity.secretariat();
        return Optional.ofNullable(identity.name())
                .map(name -> new Letterhead(
                        name,
                        List.of(secretariat.address(), secretariat.phone() + " · " + secretariat.email()),
                        identity.payment().lines()));
    }
}
