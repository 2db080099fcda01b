package org.wego.programs.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.registration.RegistrationLetters.Letter;
import org.wego.programs.registration.RegistrationOutcome.CityFull;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Known;
import org.wego.programs.registration.RegistrationOutcome.NoSeat;
import org.wego.programs.registration.RegistrationOutcome.Unknown;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.EventOpening;

/**
 * Has somebody register for an event: with a seat, if one can be taken, or with a place on the waiting list. Whoever gave up and
 * comes again goes on with the registration that he or she had, at the end of the list.
 */
@Component
class RegistrationEntry {

    private static final Constraint ONCE = Constraint.named("registration_once");

    private final RegistrationRows rows;
    private final SeatRows seats;
    private final RegistrationSaving saving;
    private final RegistrationMoves moves;
    private final RegistrationLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RegistrationEntry(
            RegistrationRows rows,
            SeatRows seats,
            RegistrationSaving saving,
            RegistrationMoves moves,
            RegistrationLetters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.saving = saving;
        this.moves = moves;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Somebody to be entered.
     *
     * @param deed by which: to register, to apply or to be invited
     * @param answerBy the last day on which an invitation can be answered, or null
     * @param perCity how many of the member can be registered; null where that does not count
     * @param by who enters it
     */
    record Entry(
            @Nullable MemberId member,
            RegisterForEvent said,
            Deed deed,
            @Nullable LocalDate answerBy,
            @Nullable Integer perCity,
            String by) {}

    RegistrationOutcome enter(EventOpening opening, Entry entry) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> added(opening, entry)));
        } catch (DataIntegrityViolationException known) {
            ONCE.requireBrokenBy(known);
            return moves.attempt(() -> again(opening, entry));
        }
    }

    private RegistrationOutcome added(EventOpening opening, Entry entry) {
        Optional<RegistrationOutcome> full = cityFull(opening, entry);
        if (full.isPresent()) {
            return full.get();
        }
        return switch (entry.deed()) {
            case APPLY -> write(opening, entry, RegistrationState.APPLIED, null);
            case INVITE ->
                waitingBefore(opening).isPresent()
                        ? new NoSeat()
                        : write(opening, entry, RegistrationState.INVITED, null);
            default -> registered(opening, entry);
        };
    }

    private RegistrationOutcome registered(EventOpening opening, Entry entry) {
        OptionalInt waiting = waitingBefore(opening);
        if (waiting.isEmpty()) {
            return write(opening, entry, RegistrationState.CONFIRMED, null);
        }
        seats.countWaiting(opening.event(), 1);
        return write(opening, entry, RegistrationState.WAITING, waiting.getAsInt() + 1);
    }

    /**
     * How many wait for a seat; empty if one was free, which is taken then. Where none is free the seats are held and it is
     * tried once more: whoever gives one back in between did not see that somebody waits.
     */
    private OptionalInt waitingBefore(EventOpening opening) {
        if (seats.take(opening.event())) {
            return OptionalInt.empty();
        }
        int waiting = seats.hold(opening.event());
        return seats.take(opening.event()) ? OptionalInt.empty() : OptionalInt.of(waiting);
    }

    private Done write(EventOpening opening, Entry entry, RegistrationState state, @Nullable Integer position) {
        RegisterForEvent said = entry.said();
        Registration added = new Registration(
                RegistrationId.next(),
                opening.event(),
                entry.member(),
                said.name(),
                said.email(),
                state,
                Registration.queued(clock.instant()),
                "",
                entry.answerBy(),
                clock.instant(),
                null,
                0);
        saving.add(added, said, answers(opening, said), entry.by());
        letters.put(added, Letter.of(state), opening.title(), "");
        return new Done(added.id(), state, position);
    }

    private RegistrationOutcome again(EventOpening opening, Entry entry) {
        seats.hold(opening.event());
        Optional<Registration> found = rows.of(opening.event(), entry.said().mailbox());
        if (found.isEmpty()) {
            return new Unknown();
        }
        Registration before = found.get();
        if (before.state().after(entry.deed()).isEmpty()) {
            return new Known(before.id(), before.state());
        }
        Optional<RegistrationOutcome> full = cityFull(opening, entry);
        if (full.isPresent()) {
            return full.get();
        }
        RegistrationOutcome outcome = moves.carryOut(
                before,
                opening,
                entry.deed(),
                entry.by(),
                it -> it.of(entry.member(), entry.said().name(), entry.answerBy())
                        .in(it.state(), ""));
        if (outcome instanceof Done) {
            rows.answerAgain(before.id(), answers(opening, entry.said()));
        }
        return outcome;
    }

    private Optional<RegistrationOutcome> cityFull(EventOpening opening, Entry entry) {
        MemberId member = entry.member();
        Integer most = entry.perCity();
        if (member == null || most == null) {
            return Optional.empty();
        }
        seats.hold(opening.event());
        return rows.openOf(opening.event(), member) < most ? Optional.empty() : Optional.of(new CityFull(most));
    }

    private static List<Answer> answers(EventOpening opening, RegisterForEvent said) {
        return said.answered(opening.rules().questions());
    }
}
