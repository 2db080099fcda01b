package org.wego.programs.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.access.ForStaff;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.PersonalRegistration;
import org.wego.programs.registration.PersonalRegistration.Opened;
import org.wego.programs.registration.RegistrationState;

/** Asks who attended what it was like, once each and without names, and tells the Secretariat what was said. */
@Service
@NamedInterface
public class EventFeedback {

    private final PersonalRegistration registration;
    private final FeedbackRows rows;
    private final Clock clock;

    EventFeedback(PersonalRegistration registration, FeedbackRows rows, Clock clock) {
        this.registration = registration;
        this.rows = rows;
        this.clock = clock;
    }

    /** What would come of saying something by the link with this secret. */
    @ForEverybody
    public FeedbackOutcome state(String token) {
        return registration.open(token).map(this::state).orElse(FeedbackOutcome.UNKNOWN);
    }

    private FeedbackOutcome state(Opened opened) {
        boolean over = !opened.opening().ends().latest().isAfter(LocalDate.now(clock));
        if (!over || opened.registration().state() != RegistrationState.ATTENDED) {
            return FeedbackOutcome.NOT_YET;
        }
        return rows.isGiven(opened.registration().id()) ? FeedbackOutcome.ALREADY : FeedbackOutcome.GIVEN;
    }

    /** Says what it was like. */
    @ForEverybody
    @Transactional
    public FeedbackOutcome give(String token, GiveFeedback said) {
        Optional<Opened> opened = registration.open(token);
        FeedbackOutcome state = opened.map(this::state).orElse(FeedbackOutcome.UNKNOWN);
        if (state != FeedbackOutcome.GIVEN || opened.isEmpty()) {
            return state;
        }
        if (!said.valid()) {
            return FeedbackOutcome.INVALID;
        }
        if (!rows.note(opened.get().registration().id())) {
            return FeedbackOutcome.ALREADY;
        }
        rows.add(opened.get().registration().event(), said);
        return FeedbackOutcome.GIVEN;
    }

    /** What was said of an event. */
    @ForStaff
    public EventResults results(EventId event) {
        return rows.of(event);
    }
}
