package org.wego.programs.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.access.ForStaff;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.access.SecretToken;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.RegistrationEntry.Comer;
import org.wego.programs.registration.RegistrationEntry.Entry;
import org.wego.programs.registration.RegistrationLetters.Letter;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Invalid;
import org.wego.programs.registration.RegistrationOutcome.Known;
import org.wego.programs.registration.RegistrationOutcome.NotOpen;
import org.wego.programs.registration.RegistrationOutcome.Problem;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.OpeningRows;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;

/**
 * Takes registrations for events: of members for their own people, and of anybody where an event allows it. Each e-mail
 * address registers once for an event.
 */
@Service
@NamedInterface
public class EventRegistration {

    /** Whoever registers again so soon gets no second mail with the link. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final OpeningRows openings;
    private final RegistrationRows rows;
    private final RegistrationEntry entries;
    private final RegistrationLetters letters;
    private final Actor actor;
    private final Clock clock;

    EventRegistration(
            OpeningRows openings,
            RegistrationRows rows,
            RegistrationEntry entries,
            RegistrationLetters letters,
            Actor actor,
            Clock clock) {
        this.openings = openings;
        this.rows = rows;
        this.entries = entries;
        this.letters = letters;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What came of a visitor's registration.
     *
     * @param secret of the link by which the visitor comes back to it; null if nothing was registered
     */
    @NamedInterface
    public record Visited(
            RegistrationOutcome outcome, @Nullable String secret) {}

    /** Whether and how one can register for an event; empty if there is none. */
    @ForEverybody
    public Optional<EventOpening> opening(EventId event) {
        return openings.find(event);
    }

    /** For which of these events one can register today, by their ids and without what is asked. */
    @ForEverybody
    public Map<EventId, EventOpening> open(Collection<EventId> events) {
        LocalDate today = LocalDate.now(clock);
        return openings.of(events).stream()
                .filter(it -> it.closed(today, true).isEmpty())
                .collect(Collectors.toMap(EventOpening::event, Function.identity()));
    }

    /** What is missing or cannot be of what somebody says, whether or not one can register. */
    @ForEverybody
    public Set<Problem> problems(EventId event, RegisterForEvent said) {
        return openings.find(event)
                .map(it -> said.problems(it.rules().questions()))
                .orElse(Set.of());
    }

    /** Registers a visitor; one who is registered already gets the link once more, at the address that is known. */
    @ForEverybody
    public Visited registerVisitor(EventId event, RegisterForEvent said) {
        SecretToken link = SecretToken.next();
        RegistrationOutcome outcome = decide(event, null, link, said);
        if (outcome instanceof Known(var id, var _)) {
            remind(id, event);
        }
        return new Visited(outcome, outcome instanceof Done ? link.value() : null);
    }

    private void remind(RegistrationId id, EventId event) {
        long period = clock.instant().getEpochSecond() / PATIENCE.toSeconds();
        openings.find(event)
                .ifPresent(opening -> rows.find(id)
                        .ifPresent(it -> letters.put(
                                List.of(it), Letter.of(it.state()), opening.title(), it.reason(), "again" + period)));
    }

    /** Registers somebody of a member. */
    @ForStaffOrOwn
    public RegistrationOutcome register(MemberId member, EventId event, RegisterForEvent said) {
        return decide(event, member, null, said);
    }

    /** Registers somebody who comes from no member, also where only people of members can by themselves. */
    @ForStaff
    public RegistrationOutcome registerAnybody(EventId event, RegisterForEvent said) {
        return decide(event, null, null, said);
    }

    private RegistrationOutcome decide(
            EventId event, @Nullable MemberId member, @Nullable SecretToken visitor, RegisterForEvent said) {
        // asked here: others may have it decided
        String by = actor.name();
        return entries.enter(event, new Comer(it -> refusal(it, visitor == null, said), it -> {
            RegistrationRules rules = it.rules();
            Deed deed = rules.mode() == RegistrationMode.APPROVAL ? Deed.APPLY : Deed.REGISTER;
            return new Entry(member, said, deed, null, rules.perCity(), visitor, by);
        }));
    }

    private Optional<RegistrationOutcome> refusal(EventOpening opening, boolean vouched, RegisterForEvent said) {
        Optional<RegistrationOutcome> closed =
                opening.closed(LocalDate.now(clock), vouched).map(NotOpen::new);
        return closed.or(() -> Invalid.unlessNone(said.problems(opening.rules().questions())));
    }
}
