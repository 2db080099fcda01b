package org.wego.governance.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.organisation.Identities.Founding;
import org.wego.governance.organisation.Identities.Sentence;
import org.wego.membership.access.ForEverybody;

/** Tells who the organisation was on a day: anything shown as of a date carries the name of that day. */
@Service
@NamedInterface
public class OrganisationIdentity {

    private final Identities identities;

    OrganisationIdentity(Identities identities) {
        this.identities = identities;
    }

    /** The name of that day; empty before the organisation was founded. */
    @ForEverybody
    public Optional<String> nameOn(LocalDate day) {
        return nameOn(day, identities.names());
    }

    /** The whole identity of that day; empty on a system that does not know its organisation yet. */
    @ForEverybody
    @Transactional(readOnly = true)
    public Optional<IdentityOnDay> asOf(LocalDate day) {
        return identities.founding().map(founding -> onDay(founding, day));
    }

    private IdentityOnDay onDay(Founding founding, LocalDate day) {
        List<OfficialName> names = identities.names();
        List<Sentence> stated = identities.statedBy(day);
        return new IdentityOnDay(
                day,
                nameOn(day, names).orElse(null),
                names,
                founding.founded(),
                founding.cities(),
                wordings(stated, Statement.VISION).findFirst().orElse(null),
                wordings(stated, Statement.MISSION).toList(),
                founding.secretariat(),
                founding.payment(),
                founding.source());
    }

    private static Optional<String> nameOn(LocalDate day, List<OfficialName> names) {
        return names.stream()
                .filter(name -> name.borneOn(day))
                .map(OfficialName::name)
                .findFirst();
    }

    private static Stream<String> wordings(List<Sentence> stated, Statement kind) {
        return stated.stream().filter(sentence -> sentence.kind() == kind).map(Sentence::wording);
    }
}
