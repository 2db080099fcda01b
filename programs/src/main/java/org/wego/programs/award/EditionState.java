package org.wego.programs.award;

import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** How far an edition of an award is. */
@NamedInterface
public enum EditionState {
    PLANNED,
    /** Cities nominate. */
    OPEN,
    /** Jurors score, and the Secretariat chooses. */
    JURY,
    /** Everybody sees who won. */
    DECIDED;

    private static final Map<EditionState, Map<Deed, EditionState>> TRANSITIONS = Map.of(
            PLANNED, Map.of(Deed.OPEN, OPEN),
            OPEN, Map.of(Deed.CLOSE, JURY),
            JURY, Map.of(Deed.REOPEN, OPEN, Deed.DECIDE, DECIDED));

    /** What is done with an edition. */
    @NamedInterface
    public enum Deed {
        OPEN,
        CLOSE,
        REOPEN,
        DECIDE
    }

    /** The state after a deed; empty if it cannot be done. */
    public Optional<EditionState> after(Deed deed) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(deed));
    }
}
