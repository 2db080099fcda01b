package org.wego.programs.registration;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.programs.registration.rule.EventOpening;

/** What came of an attempt to do something with a registration; only {@link Done} changed anything. */
@NamedInterface
public sealed interface RegistrationOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        NO_NAME,
        NAME_TOO_LONG,
        NAME_SPOILT,
        NO_EMAIL,
        NO_ADDRESS,
        ANSWER_MISSING,
        ANSWER_TOO_LONG,
        NO_SUCH_CHOICE,
        TOO_MANY_ANSWERS,
        NO_REASON,
        TOO_LONG,
        /** It cannot be answered by a day that is over. */
        DAY_OVER
    }

    /**
     * It is done.
     *
     * @param position on the waiting list, from 1; null if it does not wait
     */
    @NamedInterface
    record Done(
            RegistrationId registration,
            RegistrationState state,
            @Nullable Integer position) implements RegistrationOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements RegistrationOutcome {

        static Optional<RegistrationOutcome> unlessNone(Set<Problem> problems) {
            return problems.isEmpty() ? Optional.empty() : Optional.of(new Invalid(problems));
        }
    }

    /** Whoever has this e-mail is registered for the event already. */
    @NamedInterface
    record Known(RegistrationId registration, RegistrationState state) implements RegistrationOutcome {}

    /** One cannot register. */
    @NamedInterface
    record NotOpen(EventOpening.Closed reason) implements RegistrationOutcome {}

    /**
     * As many of the city are registered as can be.
     *
     * @param most how many can be
     */
    @NamedInterface
    record CityFull(int most) implements RegistrationOutcome {}

    /** There is no seat that could be kept. */
    record NoSeat() implements RegistrationOutcome {}

    /** It is in a state in which that cannot be done. */
    @NamedInterface
    record NotInState(RegistrationState state) implements RegistrationOutcome {}

    /**
     * Somebody else changed it since it was read.
     *
     * @param now how it stands now
     */
    @NamedInterface
    record Stale(Registration now) implements RegistrationOutcome {}

    /** There is no such event or registration. */
    @NamedInterface
    record Unknown() implements RegistrationOutcome {}
}
