package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.time.PartialDate;
import org.wego.programs.certificate.Certificates;
import org.wego.programs.event.Contributor;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;
import org.wego.programs.event.Session;
import org.wego.programs.feedback.EventFeedback;
import org.wego.programs.feedback.FeedbackOutcome;
import org.wego.programs.feedback.GiveFeedback;
import org.wego.programs.registration.Attendance;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.RegisterForEvent;
import org.wego.programs.registration.RegistrationKeeping;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.rule.Question;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.programs.registration.rule.RulesOutcome;
import org.wego.programs.subscription.PersonalCalendar;

/** Writes a row into every table of the calendar. */
final class EventRows {

    private static final LocalDate TODAY = LocalDate.of(2001, 1, 1);

    private EventRows() {}

    static void write(ApplicationContext house) {
        assertThat(house.getBean(PersonalCalendar.class).renewLink()).hasSize(43);
        PartialDate day = PartialDate.parse("2199-11-01");
        EventOutcome planned = house.getBean(EventKeeping.class)
                .plan(new EventDraft(
                        "Training",
                        EventKind.TRAINING,
                        day,
                        day,
                        null,
                        null,
                        EventVenue.UNKNOWN,
                        null,
                        List.of(new Contributor(Contributor.Role.SPEAKER, "Kim", "")),
                        List.of(new Session(day.earliest(), LocalTime.NOON, null, "Opening")),
                        "",
                        ""));
        assertThat(planned).isInstanceOf(EventOutcome.Saved.class);
        register(house, ((EventOutcome.Saved) planned).event());
    }

    private static void register(ApplicationContext house, EventId event) {
        assertThat(house.getBean(RegistrationKeeping.class)
                        .revise(
                                event,
                                0,
                                new RegistrationRules(
                                        RegistrationMode.OPEN,
                                        true,
                                        9,
                                        null,
                                        null,
                                        null,
                                        List.of(new Question("Meal", Question.Kind.TEXT, List.of(), false)))))
                .isInstanceOf(RulesOutcome.Saved.class);
        EventRegistration.Visited visited = house.getBean(EventRegistration.class)
                .registerVisitor(event, new RegisterForEvent("Kim", "kim@city.example", List.of("Rice")));
        RegistrationOutcome done = visited.outcome();
        assertThat(done).isInstanceOf(RegistrationOutcome.Done.class);
        assertThat(house.getBean(Attendance.class).checkIn(((RegistrationOutcome.Done) done).registration()))
                .isInstanceOf(RegistrationOutcome.Done.class);
        house.getBean(JdbcClient.class)
                .sql(
                        "update programs.event set begins_earliest = ?, begins_latest = ?, ends_earliest = ?, ends_latest = ?"
                                + " where id = ?")
                .params(TODAY, TODAY, TODAY, TODAY, event.value())
                .update();
        assertThat(house.getBean(EventFeedback.class)
                        .give(String.valueOf(visited.secret()), new GiveFeedback(5, 4, 3, true, "Much", "")))
                .isEqualTo(FeedbackOutcome.GIVEN);
        assertThat(house.getBean(Certificates.class).issue(event))
                .hasValueSatisfying(it -> assertThat(it.issued()).isOne());
    }
}
