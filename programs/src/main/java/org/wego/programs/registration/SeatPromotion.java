package org.wego.programs.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.programs.event.EventState;
import org.wego.programs.registration.RegistrationLetters.Letter;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.seat.SeatRows;

/**
 * Gives free seats to those who wait, in the order of the waiting list. Whatever frees a seat calls it in its own transaction,
 * while it holds the seats of the event: nobody comes between, and no seat stays free as long as somebody waits.
 */
@Component
class SeatPromotion {

    private final SeatRows seats;
    private final RegistrationRows rows;
    private final RegistrationSaving saving;
    private final RegistrationLetters letters;
    private final Clock clock;

    SeatPromotion(
            SeatRows seats,
            RegistrationRows rows,
            RegistrationSaving saving,
            RegistrationLetters letters,
            Clock clock) {
        this.seats = seats;
        this.rows = rows;
        this.saving = saving;
        this.letters = letters;
        this.clock = clock;
    }

    /** Has move up as many as there are seats; none any more once the event is over or cancelled. */
    void fill(EventOpening opening) {
        if (opening.state() == EventState.CANCELLED || opening.isOver(LocalDate.now(clock))) {
            return;
        }
        Optional<Registration> next = rows.nextWaiting(opening.event());
        while (next.isPresent() && seats.takeForWaiting(opening.event())) {
            promote(next.get(), opening.title());
            next = rows.nextWaiting(opening.event());
        }
    }

    private void promote(Registration waiting, String title) {
        RegistrationState state = waiting.state().after(Deed.PROMOTE).orElseThrow();
        letters.put(saving.write(waiting, waiting.in(state, ""), Actor.SYSTEM), Letter.PROMOTED, title, "");
    }
}
