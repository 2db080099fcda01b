package org.wego.programs.registration;

import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** How far a registration is, and what can become of it. */
@NamedInterface
public enum RegistrationState {
    /** Asked to come; a seat is kept until the day by which to answer. */
    INVITED(true),
    /** Waits for the Secretariat to choose. */
    APPLIED(false),
    /** Chosen; has a seat, and has not said yet whether it will be taken. */
    APPROVED(true),
    /** Gets the next seat that becomes free, in its turn. */
    WAITING(false),
    CONFIRMED(true),
    ATTENDED(true),
    /** Had a seat and did not come. */
    NO_SHOW(true),
    /** Was given up, or not answered in time. */
    CANCELLED(false),
    /** The Secretariat said no. */
    DECLINED(false);

    private static final Map<RegistrationState, Map<Deed, RegistrationState>> TRANSITIONS = Map.of(
            INVITED,
                    Map.of(
                            Deed.CONFIRM, CONFIRMED,
                            Deed.CHECK_IN, ATTENDED,
                            Deed.CANCEL, CANCELLED,
                            Deed.DECLINE, DECLINED,
                            Deed.EXPIRE, CANCELLED),
            APPLIED, Map.of(Deed.APPROVE, APPROVED, Deed.CANCEL, CANCELLED, Deed.DECLINE, DECLINED),
            APPROVED,
                    Map.of(
                            Deed.CONFIRM, CONFIRMED,
                            Deed.CHECK_IN, ATTENDED,
                            Deed.MISS, NO_SHOW,
                            Deed.CANCEL, CANCELLED,
                            Deed.DECLINE, DECLINED),
            WAITING, Map.of(Deed.PROMOTE, CONFIRMED, Deed.CANCEL, CANCELLED, Deed.DECLINE, DECLINED),
            CONFIRMED,
                    Map.of(
                            Deed.CHECK_IN, ATTENDED,
                            Deed.MISS, NO_SHOW,
                            Deed.CANCEL, CANCELLED,
                            Deed.DECLINE, DECLINED),
            ATTENDED, Map.of(Deed.UNDO, CONFIRMED),
            NO_SHOW, Map.of(Deed.UNDO, CONFIRMED, Deed.CHECK_IN, ATTENDED),
            CANCELLED, Map.of(Deed.REGISTER, CONFIRMED, Deed.APPLY, APPLIED, Deed.INVITE, INVITED),
            DECLINED, Map.of(Deed.APPROVE, APPROVED, Deed.INVITE, INVITED));

    private final boolean holdsSeat;

    RegistrationState(boolean holdsSeat) {
        this.holdsSeat = holdsSeat;
    }

    /** What is done with a registration. */
    @NamedInterface
    public enum Deed {
        REGISTER,
        APPLY,
        INVITE,
        APPROVE,
        CONFIRM,
        /** A seat has become free. */
        PROMOTE,
        CHECK_IN,
        /** What was noted at the door was not so. */
        UNDO,
        MISS,
        CANCEL,
        DECLINE,
        /** Nobody answered in time. */
        EXPIRE;

        /** Whether whoever finds no seat is put on the waiting list. */
        boolean mayWait() {
            return this == REGISTER || this == APPROVE;
        }
    }

    /** The state after a deed; empty if it cannot be done. What needs a seat and finds none waits instead, if it may. */
    public Optional<RegistrationState> after(Deed deed) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(deed));
    }

    /** Whether a seat is kept for it. */
    public boolean holdsSeat() {
        return holdsSeat;
    }
}
