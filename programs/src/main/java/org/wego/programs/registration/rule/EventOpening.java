package org.wego.programs.registration.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventState;

/**
 * Whether and how one can register for an event, as of now.
 *
 * @param version to be handed in with a change of the rules; 0 as long as nobody made any
 * @param taken how many seats are
 */
@NamedInterface
public record EventOpening(
        EventId event,
        String title,
        EventState state,
        PartialDate begins,
        PartialDate ends,
        RegistrationRules rules,
        int version,
        int taken) {

    /** Why one cannot register. */
    @NamedInterface
    public enum Closed {
        /** The event takes no registrations. */
        NONE,
        CANCELLED,
        OVER,
        NOT_YET,
        CLOSED,
        BY_INVITATION,
        /** Only people of members can. */
        MEMBERS_ONLY
    }

    /**
     * Why one cannot register on a day; empty if one can.
     *
     * @param vouched whether a member or the Secretariat registers somebody
     */
    public Optional<Closed> closed(LocalDate today, boolean vouched) {
        LocalDate opens = rules.opensOn();
        LocalDate closes = rules.closesOn();
        return closedForAll(today)
                .or(() -> when(rules.mode() == RegistrationMode.INVITATION, Closed.BY_INVITATION))
                .or(() -> when(opens != null && today.isBefore(opens), Closed.NOT_YET))
                .or(() -> when(closes != null && today.isAfter(closes), Closed.CLOSED))
                .or(() -> when(!vouched && !rules.anybody(), Closed.MEMBERS_ONLY));
    }

    /** Why not even the Secretariat can have anybody take part. */
    public Optional<Closed> closedForAll(LocalDate today) {
        return when(rules.mode() == RegistrationMode.NONE, Closed.NONE)
                .or(() -> when(state == EventState.CANCELLED, Closed.CANCELLED))
                .or(() -> when(isOver(today), Closed.OVER));
    }

    /** The same with what whoever registers is asked. */
    EventOpening asking(List<Question> questions) {
        RegistrationRules asked = new RegistrationRules(
                rules.mode(),
                rules.anybody(),
                rules.capacity(),
                rules.perCity(),
                rules.opensOn(),
                rules.closesOn(),
                questions);
        return new EventOpening(event, title, state, begins, ends, asked, version, taken);
    }

    /** Whether its last day is over. */
    public boolean isOver(LocalDate today) {
        return ends.latest().isBefore(today);
    }

    /** How many seats are free; null if nobody counts them. */
    public @Nullable Integer free() {
        Integer all = rules.capacity();
        return all == null ? null : Math.max(0, all - taken);
    }

    /** "27–30 Jun 2017" or "April 2017". */
    public String dates() {
        return begins.writtenTo(ends);
    }

    private static Optional<Closed> when(boolean so, Closed reason) {
        return so ? Optional.of(reason) : Optional.empty();
    }
}
