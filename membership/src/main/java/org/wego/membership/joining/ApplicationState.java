package org.wego.membership.joining;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** How far an application is, and what can become of it. */
@NamedInterface
public enum ApplicationState {
    /** The applicant fills it in. */
    STARTED,
    /** The Secretariat looks at it. */
    SUBMITTED,
    /** The applicant mends what the Secretariat asked for. */
    RETURNED,
    /** It is complete and waits for the decision. */
    ACCEPTED,
    APPROVED,
    DECLINED,
    WITHDRAWN,
    /** Nothing happened for too long. */
    LAPSED;

    private static final Map<ApplicationState, Map<Deed, ApplicationState>> TRANSITIONS = Map.of(
            STARTED, open(Map.of(Deed.SUBMIT, SUBMITTED)),
            SUBMITTED, open(Map.of(Deed.RETURN, RETURNED, Deed.ACCEPT, ACCEPTED)),
            RETURNED, open(Map.of(Deed.SUBMIT, SUBMITTED)),
            ACCEPTED, open(Map.of(Deed.APPROVE, APPROVED, Deed.DECLINE, DECLINED)));

    /** What is done with an application. */
    @NamedInterface
    public enum Deed {
        SUBMIT,
        RETURN,
        ACCEPT,
        APPROVE,
        DECLINE,
        WITHDRAW,
        LAPSE
    }

    /** The state after a deed; empty if it cannot be done. */
    public Optional<ApplicationState> after(Deed deed) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(deed));
    }

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return TRANSITIONS.containsKey(this);
    }

    /** Whether the applicant can write in it. */
    public boolean isWithApplicant() {
        return after(Deed.SUBMIT).isPresent();
    }

    /** Whoever applies can withdraw at any time, and what nobody touches lapses. */
    private static Map<Deed, ApplicationState> open(Map<Deed, ApplicationState> further) {
        Map<Deed, ApplicationState> all = new EnumMap<>(further);
        all.put(Deed.WITHDRAW, WITHDRAWN);
        all.put(Deed.LAPSE, LAPSED);
        return all;
    }
}
