package org.wego.catalog;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.membership.access.ForEverybody;
import org.wego.operation.ApplicationAddress;

/** Knows under which name and address entries are cited. */
@Service
public class Citing {

    private final OrganisationIdentity identity;
    private final ApplicationAddress address;
    private final Clock clock;

    Citing(OrganisationIdentity identity, ApplicationAddress address, Clock clock) {
        this.identity = identity;
        this.address = address;
        this.clock = clock;
    }

    /** What cites entries. */
    @ForEverybody
    public CitedEntries entries() {
        return new CitedEntries(identity, address, clock);
    }
}
