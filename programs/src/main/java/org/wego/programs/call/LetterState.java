package org.wego.programs.call;

import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What has become of a letter of intent. */
@NamedInterface
public enum LetterState {
    HANDED_IN,
    /** The city took it back; as long as the call is open it may hand it in again. */
    WITHDRAWN,
    SELECTED,
    DECLINED;

    private static final Map<LetterState, Map<Deed, LetterState>> TRANSITIONS = Map.of(
            HANDED_IN,
                    Map.of(
                            Deed.HAND_IN, HANDED_IN,
                            Deed.WITHDRAW, WITHDRAWN,
                            Deed.SELECT, SELECTED,
                            Deed.DECLINE, DECLINED),
            WITHDRAWN, Map.of(Deed.HAND_IN, HANDED_IN));

    /** What is done with a letter. */
    @NamedInterface
    public enum Deed {
        HAND_IN,
        WITHDRAW,
        SELECT,
        DECLINE
    }

    /** The state after a deed; empty if it cannot be done. */
    public Optional<LetterState> after(Deed deed) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(deed));
    }
}
