package org.wego.programs.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Known;
import org.wego.programs.registration.RegistrationOutcome.Unknown;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.OpeningRows;
import org.wego.programs.registration.seat.Overtaken;
import org.wego.programs.registration.seat.SeatRows;
import org.wego.programs.registration.seat.Turnstile;

/**
 * Has people register for an event: with a seat, if one can be taken, or with a place on the waiting list. Whoever gave
 * up and comes again goes on with the earlier registration, at the end of the list.
 */
@Component
class RegistrationEntry {

    private static final Constraint ONCE = Constraint.named("registration_once");

    private final Turnstile<EventId, Comer, RegistrationOutcome> turnstile = new Turnstile<>(this::decide);
    private final OpeningRows openings;
    private final NewRegistrations newcomers;
    private final RegistrationRows rows;
    private final SeatRows seats;
    private final RegistrationMoves moves;
    private final RegistrationLinks links;
    private final TransactionTemplate transaction;

    RegistrationEntry(
            OpeningRows openings,
            NewRegistrations newcomers,
            RegistrationRows rows,
            SeatRows seats,
            RegistrationMoves moves,
            RegistrationLinks links,
            TransactionTemplate transaction) {
        this.openings = openings;
        this.newcomers = newcomers;
        this.rows = rows;
        this.seats = seats;
        this.moves = moves;
        this.links = links;
        this.transaction = transaction;
    }

    /**
     * Somebody who comes to an event. Both functions are called in nobody's name, perhaps more than once.
     *
     * @param refusal what stands in the way where one registers so
     * @param entry who is to be entered where one registers so
     */
    record Comer(Function<EventOpening, Optional<RegistrationOutcome>> refusal, Function<EventOpening, Entry> entry) {}

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

    /** Lets somebody in, or says why not. */
    RegistrationOutcome enter(EventId event, Comer comer) {
        return turnstile.through(event, comer);
    }

    /** Decides about several who come to an event together. */
    private List<RegistrationOutcome> decide(EventId event, List<Comer> comers) {
        try {
            return added(event, comers);
        } catch (DataIntegrityViolationException known) {
            if (comers.size() > 1) {
                throw known;
            }
            ONCE.requireBrokenBy(known);
            return List.of(moves.attempt(() -> holding(event, () -> again(event, comers.getFirst()))));
        }
    }

    /** Tries it without holding anything first, and if seats came or went meanwhile, holds them. */
    private List<RegistrationOutcome> added(EventId event, List<Comer> comers) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> adding(event, comers)));
        } catch (Overtaken seatsChanged) {
            return Objects.requireNonNull(transaction.execute(_ -> holding(event, () -> adding(event, comers))));
        }
    }

    private <T> T holding(EventId event, Supplier<T> decision) {
        seats.hold(event);
        return decision.get();
    }

    private List<RegistrationOutcome> adding(EventId event, List<Comer> comers) {
        return openings.find(event)
                .map(opening -> newcomers.add(opening, comers))
                .orElseGet(() -> comers.stream()
                        .<RegistrationOutcome>map(_ -> new Unknown())
                        .toList());
    }

    private RegistrationOutcome again(EventId event, Comer comer) {
        return openings.find(event)
                .map(opening -> comer.refusal().apply(opening).orElseGet(() -> {
                    Entry entry = comer.entry().apply(opening);
                    RegistrationOutcome outcome = again(opening, entry);
                    if (entry.link() != null && outcome instanceof Done(RegistrationId id, var _, var _)) {
                        links.add(entry.link(), id);
                    }
                    return outcome;
                }))
                .orElseGet(Unknown::new);
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
        Optional<RegistrationOutcome> full = newcomers.cityFull(opening.event(), entry, 0);
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
            rows.answerAgain(before.id(), entry.said().answered(opening.rules().questions()));
        }
        return outcome;
    }
}
