package org.wego.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.knowledge.citation.Reference;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryId;
import org.wego.operation.ApplicationAddress;

/** Cites entries under the name of the organisation and the address of their pages. */
public final class CitedEntries {

    /** The publisher named while the organisation is not on record. */
    private static final String NAMELESS = "WeGO";

    private final OrganisationIdentity identity;
    private final ApplicationAddress address;
    private final Clock clock;

    CitedEntries(OrganisationIdentity identity, ApplicationAddress address, Clock clock) {
        this.identity = identity;
        this.address = address;
        this.clock = clock;
    }

    /** What is to be said of each entry. */
    public List<Reference> of(List<EntryDetails> entries) {
        String publisher =
                identity.asOf(LocalDate.now(clock)).map(IdentityOnDay::name).orElse(NAMELESS);
        return entries.stream()
                .map(it -> Reference.of(it, publisher, page(it.id()), clock.getZone()))
                .toList();
    }

    /** The complete address of the public page of an entry. */
    public String page(EntryId entry) {
        return address.of("/knowledge/" + entry);
    }

    /** The complete address under which everybody may read a list who has its link. */
    public String list(String link) {
        return address.of("/knowledge/lists/" + link);
    }
}
