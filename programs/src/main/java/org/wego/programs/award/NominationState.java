package org.wego.programs.award;

import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** How far something that is nominated has come. */
@NamedInterface
public enum NominationState {
    NOMINATED,
    /** Its city took it back. */
    WITHDRAWN,
    SHORTLISTED,
    WINNER;

    private static final Map<NominationState, Map<Deed, NominationState>> TRANSITIONS = Map.of(
            NOMINATED,
                    Map.of(
                            Deed.NOMINATE, NOMINATED,
                            Deed.WITHDRAW, WITHDRAWN,
                            Deed.SHORTLIST, SHORTLISTED),
            WITHDRAWN, Map.of(Deed.NOMINATE, NOMINATED),
            SHORTLISTED, Map.of(Deed.WIN, WINNER, Deed.DROP, NOMINATED),
            WINNER, Map.of(Deed.DROP, SHORTLISTED));

    /** What is done with it. */
    @NamedInterface
    public enum Deed {
        NOMINATE,
        WITHDRAW,
        SHORTLIST,
        WIN,
        /** Takes the last step back. */
        DROP
    }

    /** The state after a deed; empty if it cannot be done. */
    public Optional<NominationState> after(Deed deed) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(deed));
    }
}
