package org.wego.governance.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.organisation.Identities.Founding;
import org.wego.governance.organisation.Identities.Sentence;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.time.PartialDate;

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

    /** When it was founded; empty on a system that does not know its organisation yet. */
    @ForEverybody
    public Optional<PartialDate> founded() {
        return identities.founding().map(Founding::founded);
    }

    private IdentityOnDay onDay(Founding founding, LocalDate day) {
        List<OfficialName> names = identities.names();
        List<StatementVersion> stated = versions(identities.statements());
        return new IdentityOnDay(
                day,
                nameOn(day, names).orElse(null),
                names,
                founding.founded(),
                founding.cities(),
                wordings(stated, Statement.VISION, day).stream().findFirst().orElse(null),
                wordings(stated, Statement.MISSION, day),
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

    /** All versions of what the organisation said it is for, the latest first. */
    @ForEverybody
    public List<StatementVersion> statements() {
        return versions(identities.statements());
    }

    private static List<StatementVersion> versions(List<Sentence> sentences) {
        List<StatementVersion> versions = new ArrayList<>();
        for (Statement kind : Statement.values()) {
            sentences.stream()
                    .filter(sentence -> sentence.kind() == kind)
                    .collect(Collectors.groupingBy(Sentence::since, LinkedHashMap::new, Collectors.toList()))
                    .forEach((since, stated) -> versions.add(new StatementVersion(
                            kind,
                            stated.stream().map(Sentence::wording).toList(),
                            since,
                            stated.getFirst().source())));
        }
        return versions;
    }

    /** What is stated from a date on takes the place of what was stated before. */
    private static List<String> wordings(List<StatementVersion> stated, Statement kind, LocalDate day) {
        return stated.stream()
                .filter(version -> version.kind() == kind)
                .filter(version -> !version.since().earliest().isAfter(day))
                .findFirst()
                .map(StatementVersion::wordings)
                .orElse(List.of());
    }
}
