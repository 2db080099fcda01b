package org.wego.programs.registration;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.programs.registration.RegistrationLetters.Letter;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.NoSeat;
import org.wego.programs.registration.RegistrationOutcome.NotInState;
import org.wego.programs.registration.RegistrationOutcome.Stale;
import org.wego.programs.registration.RegistrationOutcome.Unknown;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.OpeningRows;
import org.wego.programs.registration.seat.Overtaken;
import org.wego.programs.registration.seat.SeatRows;

/**
 * Takes registrations from state to state, by whoever may: with the seat that each takes or frees, with whoever moves
 * up for it, with the mail and the trace, in one transaction. Whatever touches seats locks those of the event first, so
 * that for one event one thing is decided after the other.
 */
@Component
class RegistrationMoves {

    private static final int MOST_ATTEMPTS = 20;

    private final RegistrationRows rows;
    private final OpeningRows openings;
    private final SeatRows seats;
    private final SeatPromotion promotion;
    private final RegistrationSaving saving;
    private final RegistrationLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RegistrationMoves(
            RegistrationRows rows,
            OpeningRows openings,
            SeatRows seats,
            SeatPromotion promotion,
            RegistrationSaving saving,
            RegistrationLetters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.openings = openings;
        this.seats = seats;
        this.promotion = promotion;
        this.saving = saving;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does something with a registration.
     *
     * @param by who does it
     * @param reason why; may be empty
     */
    RegistrationOutcome move(RegistrationId id, Deed deed, String by, String reason) {
        return held(id, (now, opening) -> carryOut(now, opening, deed, by, it -> it.in(it.state(), reason)));
    }

    /** Does something with a registration and its event while nobody else decides about seats of that. */
    RegistrationOutcome held(RegistrationId id, BiFunction<Registration, EventOpening, RegistrationOutcome> change) {
        Optional<Registration> read = rows.find(id);
        return read.isEmpty()
                ? new Unknown()
                : attempt(() -> {
                    seats.hold(read.get().event());
                    return rows.find(id)
                            .flatMap(now -> openings.find(now.event()).map(opening -> change.apply(now, opening)))
                            .orElseGet(Unknown::new);
                });
    }

    /** Does it in a transaction, again as long as somebody else was faster. */
    RegistrationOutcome attempt(Supplier<RegistrationOutcome> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(_ -> change.get()));
            } catch (Overtaken faster) {
                if (attempt == MOST_ATTEMPTS) {
                    throw faster;
                }
            }
        }
    }

    /** Notes who came or did not come: that changes no seat, so nobody waits for anybody. */
    RegistrationOutcome atDoor(RegistrationId id, Deed deed, String by) {
        return attempt(() -> {
            Optional<Registration> read = rows.find(id);
            if (read.isEmpty()) {
                return new Unknown();
            }
            Registration before = read.get();
            Optional<RegistrationState> after = before.state().after(deed);
            if (after.isEmpty()) {
                return new NotInState(before.state());
            }
            RegistrationState next = after.get();
            saving.write(
                    before,
                    before.in(next, before.reason())
                            .attended(next == RegistrationState.ATTENDED ? clock.instant() : null),
                    by);
            return new Done(id, next, null);
        });
    }

    /** Has somebody wait before all others. */
    RegistrationOutcome moveUp(RegistrationId id, String by, String reason) {
        return held(id, (now, _) -> {
            if (now.state() != RegistrationState.WAITING) {
                return new NotInState(now.state());
            }
            long first = rows.nextWaiting(now.event()).orElse(now).queue();
            saving.write(now, now.at(first - 1).in(now.state(), reason), by);
            return new Done(id, now.state(), 1);
        });
    }

    /** Changes the name of somebody; whoever read another version is told how it stands. */
    RegistrationOutcome rename(RegistrationId id, int read, String by, String name) {
        return held(id, (now, _) -> {
            if (now.version() != read) {
                return new Stale(now);
            }
            saving.write(now, now.of(now.member(), name, now.answerBy()), by);
            return new Done(id, now.state(), null);
        });
    }

    private long behindAll(Registration registration) {
        return Math.max(Registration.queued(clock.instant()), rows.lastPlace(registration.event()) + 1);
    }

    /**
     * Takes a registration to its next state, in a transaction that holds the seats of its event.
     *
     * @param saying what else is said of it now
     */
    RegistrationOutcome carryOut(
            Registration before, EventOpening opening, Deed deed, String by, UnaryOperator<Registration> saying) {
        Optional<RegistrationState> after = before.state().after(deed);
        if (after.isEmpty()) {
            return new NotInState(before.state());
        }
        RegistrationState next = after.get();
        if (next.holdsSeat() && !before.state().holdsSeat() && !seats.take(before.event())) {
            if (!deed.mayWait()) {
                return new NoSeat();
            }
            next = RegistrationState.WAITING;
        }
        Registration said = saying.apply(before);
        Registration now = said.in(next, said.reason())
                .at(next == RegistrationState.WAITING ? behindAll(before) : said.queue())
                .attended(next == RegistrationState.ATTENDED ? clock.instant() : null);
        Registration written = saving.write(before, now, by);
        Letter.about(deed, next).ifPresent(it -> letters.put(written, it, opening.title(), written.reason()));
        if (next == RegistrationState.WAITING) {
            seats.countWaiting(before.event(), 1);
        } else if (before.state() == RegistrationState.WAITING) {
            seats.countWaiting(before.event(), -1);
        }
        if (before.state().holdsSeat() && !next.holdsSeat()) {
            seats.release(before.event());
            promotion.fill(opening);
        }
        return new Done(written.id(), next, next == RegistrationState.WAITING ? rows.position(written) : null);
    }
}
