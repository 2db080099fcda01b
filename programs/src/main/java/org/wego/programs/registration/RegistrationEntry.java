package org.wego.programs.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.SecretToken;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.RegistrationLetters.Letter;
import org.wego.programs.registration.RegistrationOutcome.CityFull;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Known;
import org.wego.programs.registration.RegistrationOutcome.NoSeat;
import org.wego.programs.registration.RegistrationOutcome.Unknown;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.OpeningRows;

/**
 * Has somebody register for an event: with a seat, if one can be taken, or with a place on the waiting list. Whoever gave up and
 * comes again goes on with the registration that he or she had, at the end of the list.
 */
@Component
class RegistrationEntry {

    private static final Constraint ONCE = Constraint.named("registration_once");

    private final Turnstile turnstile;
    private final OpeningRows openings;
    private final RegistrationRows rows;
    private final SeatRows seats;
    private final RegistrationSaving saving;
    private final RegistrationMoves moves;
    private final RegistrationLinks links;
    private final RegistrationLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RegistrationEntry(
            Turnstile turnstile,
            OpeningRows openings,
            RegistrationRows rows,
            SeatRows seats,
            RegistrationSaving saving,
            RegistrationMoves moves,
            RegistrationLinks links,
            RegistrationLetters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.turnstile = turnstile;
        this.openings = openings;
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

    /**
     * Lets somebody in, or says why not.
     *
     * @param refusal what stands in the way where one registers so
     * @param entry who is to be entered where one registers so
     */
    RegistrationOutcome enter(
            EventId event,
            Function<EventOpening, Optional<RegistrationOutcome>> refusal,
            Function<EventOpening, Entry> entry) {
        return turnstile.through(() -> entered(event, refusal, entry));
    }

    private RegistrationOutcome entered(
            EventId event,
            Function<EventOpening, Optional<RegistrationOutcome>> refusal,
            Function<EventOpening, Entry> entry) {
        try {
            return added(event, asking(event, refusal, entry, this::added));
        } catch (DataIntegrityViolationException known) {
            ONCE.requireBrokenBy(known);
            Supplier<RegistrationOutcome> again = asking(event, refusal, entry, this::again);
            return moves.attempt(() -> holding(event, again));
        }
    }

    /** Tries it without holding anything first, and if seats came or went meanwhile, holds them. */
    private RegistrationOutcome added(EventId event, Supplier<RegistrationOutcome> adding) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> adding.get()));
        } catch (RegistrationSaving.Overtaken seatsChanged) {
            return Objects.requireNonNull(transaction.execute(_ -> holding(event, adding)));
        }
    }

    private RegistrationOutcome holding(EventId event, Supplier<RegistrationOutcome> decision) {
        seats.hold(event);
        return decision.get();
    }

    private Supplier<RegistrationOutcome> asking(
            EventId event,
            Function<EventOpening, Optional<RegistrationOutcome>> refusal,
            Function<EventOpening, Entry> entry,
            BiFunction<EventOpening, Entry, RegistrationOutcome> decision) {
        return () -> openings.find(event)
                .map(opening -> refusal.apply(opening).orElseGet(() -> linked(opening, entry.apply(opening), decision)))
                .orElseGet(Unknown::new);
    }

    /** Decides, with the link by which a visitor comes back. */
    private RegistrationOutcome linked(
            EventOpening opening, Entry entry, BiFunction<EventOpening, Entry, RegistrationOutcome> decision) {
        RegistrationOutcome outcome = decision.apply(opening, entry);
        if (entry.link() != null && outcome instanceof Done(RegistrationId id, var _, var _)) {
            links.add(entry.link(), id);
        }
        return outcome;
    }

    private RegistrationOutcome added(EventOpening opening, Entry entry) {
        Optional<RegistrationOutcome> full = cityFull(opening, entry);
        if (full.isPresent()) {
            return full.get();
        }
        return switch (entry.deed()) {
            case APPLY -> write(opening, entry, RegistrationState.APPLIED);
            case INVITE -> opening.hasSeat() ? write(opening, entry, RegistrationState.INVITED) : new NoSeat();
            default ->
                write(opening, entry, opening.hasSeat() ? RegistrationState.CONFIRMED : RegistrationState.WAITING);
        };
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

    private RegistrationOutcome again(EventOpening opening, Entry entry) {
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
