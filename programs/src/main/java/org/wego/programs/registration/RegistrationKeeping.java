package org.wego.programs.registration;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.OpeningRows;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.programs.registration.rule.RulesOutcome;
import org.wego.programs.registration.rule.RulesOutcome.Invalid;
import org.wego.programs.registration.rule.RulesOutcome.Problem;
import org.wego.programs.registration.rule.RulesOutcome.Saved;
import org.wego.programs.registration.rule.RulesOutcome.Stale;
import org.wego.programs.registration.rule.RulesOutcome.TooFewSeats;
import org.wego.programs.registration.rule.RulesOutcome.Unknown;
import org.wego.programs.registration.seat.SeatRows;

/**
 * Says how one registers for an event. There are never fewer seats than are taken; added seats go to those who wait.
 */
@Service
@ForStaff
@NamedInterface
public class RegistrationKeeping {

    private final OpeningRows openings;
    private final SeatRows seats;
    private final SeatPromotion promotion;
    private final ChangeReporting reporting;
    private final TransactionTemplate transaction;

    RegistrationKeeping(
            OpeningRows openings,
            SeatRows seats,
            SeatPromotion promotion,
            ChangeReporting reporting,
            TransactionTemplate transaction) {
        this.openings = openings;
        this.seats = seats;
        this.promotion = promotion;
        this.reporting = reporting;
        this.transaction = transaction;
    }

    /** Says how one registers from now on, if nobody said so since this version was read. */
    public RulesOutcome revise(EventId event, int read, RegistrationRules rules) {
        Set<Problem> problems = rules.problems();
        return problems.isEmpty()
                ? Objects.requireNonNull(transaction.execute(_ -> write(event, read, rules)))
                : new Invalid(problems);
    }

    private RulesOutcome write(EventId event, int read, RegistrationRules rules) {
        seats.hold(event);
        Optional<EventOpening> found = openings.find(event);
        if (found.isEmpty()) {
            return new Unknown();
        }
        EventOpening before = found.get();
        boolean written = before.version() == read
                && (read == 0 ? openings.add(event, rules) : openings.write(event, read, rules));
        if (!written) {
            EventOpening now = openings.find(event).orElse(before);
            return now.version() == read ? new TooFewSeats(now.taken()) : new Stale(now);
        }
        reporting.report(
                EventKeeping.SUBJECT,
                event.value(),
                before.title(),
                read == 0 ? RecordState.NONE : before.rules().recordState(),
                rules.recordState());
        EventOpening now = openings.find(event).orElseThrow();
        promotion.fill(now);
        return new Saved(now.version());
    }
}
