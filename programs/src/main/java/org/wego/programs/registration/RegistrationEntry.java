package org.wego.programs.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.SecretToken;
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
    private final RegistrationLinks links;
    private final RegistrationLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RegistrationEntry(
            RegistrationRows rows,
            SeatRows seats,
            RegistrationSaving saving,
            RegistrationMoves moves,
            RegistrationLinks links,
            RegistrationLetters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.saving = saving;
        this.moves = moves;
        this.links = links;
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
     * @param link by which a visitor comes back to the registration, or null
     * @param by who enters it
     */
    record Entry(
            @Nullable MemberId member,
            RegisterForEvent said,
            Deed deed,
            @Nullable LocalDate answerBy,
            @Nullable Integer perCity,
            @Nullable SecretToken link,
            String by) {}

    RegistrationOutcome enter(EventOpening opening, Entry entry) {
        try {
            return added(opening, entry);
        } catch (DataIntegrityViolationException known) {
            ONCE.requireBrokenBy(known);
            return moves.attempt(() -> linked(entry, again(opening, entry)));
        }
    }

    private RegistrationOutcome added(EventOpening opening, Entry entry) {
        try {
            return decided(() -> added(opening, entry, seats.areFree(opening.event())));
        } catch (RegistrationSaving.Overtaken seatsChanged) {
            return decided(() -> {
                seats.hold(opening.event());
                return added(opening, entry, seats.areFree(opening.event()));
            });
        }
    }

    private RegistrationOutcome decided(Supplier<RegistrationOutcome> decision) {
        return Objects.requireNonNull(transaction.execute(_ -> decision.get()));
    }

    private RegistrationOutcome added(EventOpening opening, Entry entry, boolean seatFree) {
        Optional<RegistrationOutcome> full = cityFull(opening, entry);
        if (full.isPresent()) {
            return full.get();
        }
        RegistrationState state = switch (entry.deed()) {
            case APPLY -> RegistrationState.APPLIED;
            case INVITE -> RegistrationState.INVITED;
            default -> seatFree ? RegistrationState.CONFIRMED : RegistrationState.WAITING;
        };
        if (state == RegistrationState.INVITED && !seatFree) {
            return new NoSeat();
        }
        return linked(entry, write(opening, entry, state));
    }

    /**
     * Writes a registration. Its seat, or its place on the waiting list, comes after the mail and the trace: from then to the
     * end of the transaction all others who come to the event wait.
     */
    private Done write(EventOpening opening, Entry entry, RegistrationState state) {
        RegisterForEvent said = entry.said();
        Registration added = new Registration(
                RegistrationId.next(),
                opening.event(),
                entry.member(),
                said.name(),
                said.email(),
                state,
                0,
                "",
                entry.answerBy(),
                clock.instant(),
                null,
                0);
        saving.reportNew(added, entry.by());
        letters.put(added, Letter.of(state), opening.title(), "");
        if (state.holdsSeat() && !seats.take(opening.event())) {
            throw new RegistrationSaving.Overtaken();
        }
        Integer position = state == RegistrationState.WAITING ? seats.waitForOne(opening.event()) : null;
        rows.insert(added.at(Registration.queued(clock.instant())), said, answers(opening, said));
        return new Done(added.id(), state, position);
    }

    /** With the link by which a visitor comes back. */
    private RegistrationOutcome linked(Entry entry, RegistrationOutcome outcome) {
        if (entry.link() != null && outcome instanceof Done(RegistrationId id, var _, var _)) {
            links.add(entry.link(), id);
        }
        return outcome;
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
