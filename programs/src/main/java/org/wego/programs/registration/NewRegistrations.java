package org.wego.programs.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.RegistrationEntry.Comer;
import org.wego.programs.registration.RegistrationEntry.Entry;
import org.wego.programs.registration.RegistrationOutcome.CityFull;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.NoSeat;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.seat.Overtaken;
import org.wego.programs.registration.seat.SeatRows;

/**
 * Registers those who come to one event together, in one transaction: each with a seat as long as there are any, then with a
 * place on the waiting list, or is refused by itself.
 */
@Component
class NewRegistrations {

    private final RegistrationRows rows;
    private final SeatRows seats;
    private final RegistrationSaving saving;
    private final RegistrationLinks links;
    private final RegistrationLetters letters;
    private final Clock clock;

    NewRegistrations(
            RegistrationRows rows,
            SeatRows seats,
            RegistrationSaving saving,
            RegistrationLinks links,
            RegistrationLetters letters,
            Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.saving = saving;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What comes of each, in their order.
     *
     * @throws Overtaken if seats came or went since the rules were read
     */
    List<RegistrationOutcome> add(EventOpening opening, List<Comer> comers) {
        Decisions decisions = new Decisions(opening);
        comers.forEach(decisions::add);
        return decisions.write();
    }

    /** The refusal if as many people of a city are registered as can be; empty if one more can. */
    Optional<RegistrationOutcome> cityFull(EventId event, Entry entry, int beside) {
        MemberId member = entry.member();
        Integer most = entry.perCity();
        if (member == null || most == null) {
            return Optional.empty();
        }
        seats.hold(event);
        return rows.openOf(event, member) + beside < most ? Optional.empty() : Optional.of(new CityFull(most));
    }

    /** Somebody with the registration they get. */
    record Newcomer(Entry entry, Registration registration) {

        RegistrationState state() {
            return registration.state();
        }

        /** The same at a place of the waiting list. */
        Newcomer at(long place) {
            return new Newcomer(entry, registration.at(place));
        }
    }

    /** What is decided about several, one after the other, before anything of it is written. */
    private final class Decisions {

        private final EventOpening opening;
        private final List<RegistrationOutcome> outcomes = new ArrayList<>();
        private final List<Newcomer> added = new ArrayList<>();

        Decisions(EventOpening opening) {
            this.opening = opening;
        }

        void add(Comer comer) {
            outcomes.add(comer.refusal()
                    .apply(opening)
                    .orElseGet(() -> decide(comer.entry().apply(opening))));
        }

        private RegistrationOutcome decide(Entry entry) {
            return cityFull(opening.event(), entry, ofSameCity(entry))
                    .orElseGet(() -> entry.deed() == Deed.INVITE && !hasSeat() ? new NoSeat() : admit(entry));
        }

        private int ofSameCity(Entry entry) {
            return (int) added.stream()
                    .filter(it -> Objects.equals(it.entry().member(), entry.member()))
                    .count();
        }

        private boolean hasSeat() {
            Integer free = opening.free();
            return free == null || holders() < free;
        }

        private int holders() {
            return (int) added.stream().filter(it -> it.state().holdsSeat()).count();
        }

        private Done admit(Entry entry) {
            RegistrationState state = switch (entry.deed()) {
                case APPLY -> RegistrationState.APPLIED;
                case INVITE -> RegistrationState.INVITED;
                default -> hasSeat() ? RegistrationState.CONFIRMED : RegistrationState.WAITING;
            };
            Registration registration = new Registration(
                    RegistrationId.next(),
                    opening.event(),
                    entry.member(),
                    entry.said().name(),
                    entry.said().email(),
                    state,
                    0,
                    "",
                    entry.answerBy(),
                    clock.instant(),
                    null,
                    0);
            added.add(new Newcomer(entry, registration));
            return new Done(registration.id(), state, null);
        }

        /**
         * Writes all of it. Seats and places on the waiting list come after mails and traces: from then to the end of the
         * transaction whoever wants a seat of the event waits.
         */
        List<RegistrationOutcome> write() {
            if (!added.isEmpty()) {
                added.forEach(
                        it -> saving.reportNew(it.registration(), it.entry().by()));
                letters.welcome(added.stream().map(Newcomer::registration).toList(), opening.title());
                int holders = holders();
                if (holders > 0 && !seats.take(opening.event(), holders)) {
                    throw new Overtaken();
                }
                queue();
                insert();
            }
            return outcomes;
        }

        /** Gives each who waits a place on the list, behind all who do already. */
        private void queue() {
            int waiting = (int) added.stream()
                    .filter(it -> it.state() == RegistrationState.WAITING)
                    .count();
            if (waiting > 0) {
                OptionalInt all = seats.await(opening.event(), waiting);
                int place = all.orElseThrow(Overtaken::new) - waiting;
                for (int number = 0; number < outcomes.size(); number++) {
                    if (outcomes.get(number) instanceof Done(RegistrationId id, RegistrationState state, var _)
                            && state == RegistrationState.WAITING) {
                        place++;
                        outcomes.set(number, new Done(id, state, place));
                    }
                }
            }
        }

        private void insert() {
            long behindAll = Registration.queued(clock.instant());
            rows.insert(
                    IntStream.range(0, added.size())
                            .mapToObj(number -> added.get(number).at(behindAll + number))
                            .toList(),
                    opening.rules().questions());
            added.forEach(it -> {
                if (it.entry().link() != null) {
                    links.add(it.entry().link(), it.registration().id());
                }
            });
        }
    }
}
