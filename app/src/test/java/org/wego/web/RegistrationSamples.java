package org.wego.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.RegisterForEvent;
import org.wego.programs.registration.RegistrationKeeping;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;

/** Events, one of the year 2059 with participants, for lists of the API. */
class RegistrationSamples implements ListSamples {

    private static final int SOME = 6;

    private final Actor actor;
    private final EventKeeping events;
    private final RegistrationKeeping keeping;
    private final EventRegistration registration;

    RegistrationSamples(Actor actor, EventKeeping events, RegistrationKeeping keeping, EventRegistration registration) {
        this.actor = actor;
        this.events = events;
        this.keeping = keeping;
        this.registration = registration;
    }

    @Override
    public Map<String, Sample> lists() {
        EventId event = actor.askInTheNameOf("staff@wego.example", Role.STAFF, this::plan);
        IntStream.range(0, SOME).forEach(it -> register(event, "Kim " + it));
        return Map.of(
                "/api/events",
                new Sample("/api/events?year=2017", "events", List.of("id"), () -> {}),
                "/api/events/{id}/registrations",
                new Sample(
                        "/api/events/" + event + "/registrations",
                        "registrations",
                        List.of("id"),
                        () -> register(event, "Ahn")));
    }

    private EventId plan() {
        PartialDate day = PartialDate.parse("2059-05-05");
        EventOutcome.Saved planned = (EventOutcome.Saved) events.plan(new EventDraft(
                "Training with participants",
                EventKind.TRAINING,
                day,
                day,
                null,
                null,
                EventVenue.UNKNOWN,
                null,
                List.of(),
                List.of(),
                "",
                ""));
        keeping.revise(
                planned.event(),
                0,
                new RegistrationRules(RegistrationMode.OPEN, true, null, null, null, null, List.of()));
        return planned.event();
    }

    private void register(EventId event, String name) {
        registration.registerVisitor(
                event, new RegisterForEvent(name, name.replace(' ', '.') + "@city.example", List.of()));
    }
}
