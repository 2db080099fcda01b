package org.wego.governance.statutes;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tells which rules hold on a day. */
@Component
public class StatutesInForce {

    private final StatutesVersions versions;

    StatutesInForce(StatutesVersions versions) {
        this.versions = versions;
    }

    /** What the statutes ask of the offices on a day; empty if that is not documented. */
    public Optional<CompositionRule> on(LocalDate day) {
        return versions.inForce(day, Limit.of(1)).stream().findFirst();
    }

    /** The quorum that holds on a day; empty until somebody states it. */
    public Optional<Quorum> quorumOn(LocalDate day) {
        return versions.versionsBy(day, Limit.of(1)).stream().findFirst().flatMap(Statutes::quorum);
    }
}
