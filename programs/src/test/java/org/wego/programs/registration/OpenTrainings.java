package org.wego.programs.registration;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.registration.RegistrationOutcome.Done;

/** Trainings for which people register, down to the database; today is the 1st of November 2017. */
abstract class OpenTrainings {

    static final LocalDate TODAY = LocalDate.of(2017, 11, 1);

    @Autowired
    EventKeeping events;

    @Autowired
    EventRegistration registration;

    @Autowired
    RegistrationKeeping keeping;

    @Autowired
    Participants participants;

    @Autowired
    JdbcClient jdbc;

    Trainings trainings = new Trainings(null, null, null);

    @BeforeEach
    void know() {
        trainings = new Trainings(events, keeping, jdbc);
    }

    @AfterEach
    void forget() {
        trainings.forget();
    }

    /** Registers a visitor of that name. */
    Done visit(EventId event, String name) {
        return (Done)
                registration.registerVisitor(event, Trainings.person(name)).outcome();
    }

    /** How far a registration is now. */
    RegistrationState state(RegistrationId id) {
        return participants.find(id).orElseThrow().state();
    }
}
