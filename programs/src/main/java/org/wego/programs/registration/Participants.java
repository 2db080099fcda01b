package org.wego.programs.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.Participant.Filter;
import org.wego.programs.registration.Participant.Place;
import org.wego.programs.registration.RegistrationEntry.Comer;
import org.wego.programs.registration.RegistrationEntry.Entry;
import org.wego.programs.registration.RegistrationLetters.Letter;
import org.wego.programs.registration.RegistrationOutcome.Invalid;
import org.wego.programs.registration.RegistrationOutcome.NotOpen;
import org.wego.programs.registration.RegistrationOutcome.Problem;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.Answer;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.OpeningRows;

/** The people of an event as the Secretariat sees them, and what it does with them. */
@Service
@ForStaff
@NamedInterface
public class Participants {

    /** The longest message to participants, in characters. */
    public static final int LONGEST_MESSAGE = 4_000;

    private static final int BLOCK = 500;

    private final OpeningRows openings;
    private final RegistrationRows rows;
    private final ParticipantRows lists;
    private final RegistrationEntry entries;
    private final RegistrationMoves moves;
    private final RegistrationLetters letters;
    private final Actor actor;
    private final Clock clock;

    Participants(
            OpeningRows openings,
            RegistrationRows rows,
            ParticipantRows lists,
            RegistrationEntry entries,
            RegistrationMoves moves,
            RegistrationLetters letters,
            Actor actor,
            Clock clock) {
        this.openings = openings;
        this.rows = rows;
        this.lists = lists;
        this.entries = entries;
        this.moves = moves;
        this.letters = letters;
        this.actor = actor;
        this.clock = clock;
    }

    /** A stretch of the list by name; of those who wait in the order in which they move up. */
    public List<Participant> list(EventId event, Filter filter, int offset, int limit) {
        return lists.list(event, filter, offset, limit);
    }

    /** The next part of the list by name. Each part costs the same however far in it is. */
    public List<Participant> after(EventId event, Filter filter, @Nullable Place last, int limit) {
        return lists.after(event, filter, last, limit);
    }

    /** How many {@link #list} has in all. */
    public int count(EventId event, Filter filter) {
        return lists.count(event, filter);
    }

    /** How many there are in each state that somebody is in. */
    public Map<RegistrationState, Integer> counts(EventId event) {
        return lists.counts(event);
    }

    /** How many came from each member, the most first; those of no member have no name and come last. */
    public Map<CityOnRecord, Integer> attendedByMember(EventId event) {
        return lists.attendedByMember(event);
    }

    /** A registration as it is now. */
    public Optional<Registration> find(RegistrationId id) {
        return rows.find(id);
    }

    /** What somebody answered to the questions of the event. */
    public List<Answer> answers(RegistrationId id) {
        return rows.answers(id);
    }

    /** The same of many, with one statement. */
    public Map<RegistrationId, List<Answer>> answers(List<RegistrationId> ids) {
        return rows.answers(ids);
    }

    /** Adds somebody by hand, even before and after others can register; whoever gets no seat waits. */
    public RegistrationOutcome add(EventId event, @Nullable MemberId member, RegisterForEvent said) {
        return enter(event, new Entry(member, said, Deed.REGISTER, null, null, null, actor.name()));
    }

    /**
     * Asks somebody to come, and keeps a seat.
     *
     * @param answerBy the last day on which that can be answered; null if the seat is kept until the event
     */
    public RegistrationOutcome invite(
            EventId event, @Nullable MemberId member, RegisterForEvent said, @Nullable LocalDate answerBy) {
        return answerBy != null && answerBy.isBefore(LocalDate.now(clock))
                ? new Invalid(EnumSet.of(Problem.DAY_OVER))
                : enter(event, new Entry(member, said, Deed.INVITE, answerBy, null, null, actor.name()));
    }

    private RegistrationOutcome enter(EventId event, Entry entry) {
        return entries.enter(event, new Comer(it -> refusal(it, entry.said()), _ -> entry));
    }

    private Optional<RegistrationOutcome> refusal(EventOpening opening, RegisterForEvent said) {
        Optional<RegistrationOutcome> closed =
                opening.closedForAll(LocalDate.now(clock)).map(NotOpen::new);
        // what only the person itself can answer stays open
        return closed.or(() -> Invalid.unlessNone(said.problems(List.of())));
    }

    /** Chooses somebody who applied; whoever gets no seat waits. */
    public RegistrationOutcome approve(RegistrationId id) {
        return moves.move(id, Deed.APPROVE, actor.name(), "");
    }

    /**
     * Says no to somebody.
     *
     * @param reason what that person is told; may be empty
     */
    public RegistrationOutcome decline(RegistrationId id, String reason) {
        return withReason(reason, said -> moves.move(id, Deed.DECLINE, actor.name(), said));
    }

    /** Gives up a registration for somebody who asked for that. */
    public RegistrationOutcome cancel(RegistrationId id, String reason) {
        return withReason(reason, said -> moves.move(id, Deed.CANCEL, actor.name(), said));
    }

    /** Notes that somebody who was asked or chosen said yes. */
    public RegistrationOutcome confirm(RegistrationId id) {
        return moves.move(id, Deed.CONFIRM, actor.name(), "");
    }

    /**
     * Has somebody wait before all others.
     *
     * @param reason why, as the others have waited longer
     */
    public RegistrationOutcome moveUp(RegistrationId id, String reason) {
        return CleanText.line(reason).isEmpty()
                ? new Invalid(EnumSet.of(Problem.NO_REASON))
                : withReason(reason, said -> moves.moveUp(id, actor.name(), said));
    }

    /**
     * Writes to all who are in a state.
     *
     * @param words at most {@link #LONGEST_MESSAGE} characters
     * @return to how many; empty if nothing is said, or too much
     */
    public OptionalInt write(EventId event, RegistrationState state, String words) {
        String said = CleanText.lines(words);
        Optional<EventOpening> opening = openings.find(event);
        if (said.isEmpty() || said.length() > LONGEST_MESSAGE || opening.isEmpty()) {
            return OptionalInt.empty();
        }
        String key = UUID.randomUUID().toString();
        int written = 0;
        List<Registration> block = rows.in(event, state, null, BLOCK);
        while (!block.isEmpty()) {
            letters.put(block, Letter.MESSAGE, opening.get().title(), said, key);
            written += block.size();
            block = rows.in(event, state, block.getLast().id(), BLOCK);
        }
        return OptionalInt.of(written);
    }

    /** Corrects the name of somebody, if nobody changed the registration since this version was read. */
    public RegistrationOutcome rename(RegistrationId id, int read, String name) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        RegisterForEvent.addProblemsOf(problems, CleanText.line(name));
        return problems.isEmpty() ? moves.rename(id, read, actor.name(), CleanText.line(name)) : new Invalid(problems);
    }

    private static RegistrationOutcome withReason(String reason, Function<String, RegistrationOutcome> deed) {
        String said = CleanText.line(reason);
        return said.length() > Registration.LONGEST_REASON
                ? new Invalid(EnumSet.of(Problem.TOO_LONG))
                : deed.apply(said);
    }
}
