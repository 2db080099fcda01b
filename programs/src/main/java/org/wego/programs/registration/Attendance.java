package org.wego.programs.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.OpeningRows;

/** Who came and who did not, noted at the door and when all is over. */
@Service
@ForStaff
@NamedInterface
public class Attendance {

    private static final int BLOCK = 500;

    private final OpeningRows openings;
    private final RegistrationRows rows;
    private final ParticipantRows lists;
    private final RegistrationMoves moves;
    private final Actor actor;
    private final Clock clock;

    Attendance(
            OpeningRows openings,
            RegistrationRows rows,
            ParticipantRows lists,
            RegistrationMoves moves,
            Actor actor,
            Clock clock) {
        this.openings = openings;
        this.rows = rows;
        this.lists = lists;
        this.moves = moves;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A stretch of those who have a seat, by name.
     *
     * @param text words of name or e-mail
     */
    public List<Participant> expected(EventId event, String text, int offset, int limit) {
        return lists.expected(event, text, offset, limit);
    }

    /** How many {@link #expected} has in all. */
    public int count(EventId event, String text) {
        return lists.countExpected(event, text);
    }

    /** Notes that somebody has come. */
    public RegistrationOutcome checkIn(RegistrationId id) {
        return moves.atDoor(id, Deed.CHECK_IN, actor.name());
    }

    /** Takes back what was noted of somebody. */
    public RegistrationOutcome undo(RegistrationId id) {
        return moves.atDoor(id, Deed.UNDO, actor.name());
    }

    /** Notes of all who had a seat and did not come that they did not; empty as long as the event has not begun. */
    public OptionalInt closeList(EventId event) {
        if (openings.find(event)
                .filter(it -> !it.begins().latest().isAfter(LocalDate.now(clock)))
                .isEmpty()) {
            return OptionalInt.empty();
        }
        int missed = 0;
        List<RegistrationId> block = rows.notCome(event, null, BLOCK);
        while (!block.isEmpty()) {
            missed += (int) block.stream()
                    .filter(it -> moves.atDoor(it, Deed.MISS, actor.name()) instanceof RegistrationOutcome.Done)
                    .count();
            block = rows.notCome(event, block.getLast(), BLOCK);
        }
        return OptionalInt.of(missed);
    }
}
