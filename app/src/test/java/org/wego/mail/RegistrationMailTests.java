package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.PersonalRegistration;
import org.wego.programs.registration.RegisterForEvent;
import org.wego.programs.registration.RegistrationKeeping;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;

/** Whatever becomes of a registration reaches its person, with a link that is kept nowhere and a file for calendars. */
@WegoTest
@As(Role.STAFF)
class RegistrationMailTests {

    private static final Pattern TOKEN = Pattern.compile("/registrations/([\\w-]{43})");

    private final Inbox inbox = new Inbox();

    @Autowired
    private ApplicationContext house;

    @Autowired
    private EventKeeping events;

    @Autowired
    private EventCalendar calendar;

    @Autowired
    private RegistrationKeeping keeping;

    @Autowired
    private EventRegistration registration;

    @Autowired
    private Participants participants;

    @Autowired
    private PersonalRegistration personal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private EventId event = new EventId(new UUID(0, 0));

    @BeforeEach
    void openTheOffice() {
        jdbc.sql("delete from app.mail").update();
        inbox.start();
        event = ((EventOutcome.Saved) events.plan(draft("2115-05-05"))).event();
        keeping.revise(event, 0, new RegistrationRules(RegistrationMode.OPEN, true, 1, null, null, null, List.of()));
    }

    @AfterEach
    void stop() {
        inbox.stop();
        jdbc.sql("delete from app.mail").update();
        jdbc.sql("delete from programs.registration where event_id = ?")
                .param(event.value())
                .update();
        jdbc.sql("delete from programs.event where id = ?").param(event.value()).update();
    }

    private static EventDraft draft(String day) {
        return new EventDraft(
                "Training by mail",
                EventKind.TRAINING,
                PartialDate.parse(day),
                PartialDate.parse(day),
                null,
                null,
                new EventVenue("Hall 1", false, "", null),
                null,
                List.of(),
                List.of(),
                "",
                "");
    }

    @Test
    void tellsOfSeatsWaitingMovingUpAndChangesOfTheEvent() throws Exception {
        Done kim = register("Kim");
        register("Lee");
        participants.cancel(kim.registration(), "ill");
        participants.write(event, RegistrationState.CONFIRMED, "Bring a coat.");
        events.postpone(
                event, version(), PartialDate.parse("2115-06-01"), PartialDate.parse("2115-06-01"), null, "Fog");
        events.revise(event, version(), calendar.find(event).orElseThrow().said());
        events.cancel(event, version(), "No hall");

        List<MimeMessage> mails = sent();
        assertThat(mails)
                .extracting(Inbox::subject)
                .containsExactlyInAnyOrder(
                        "You have a seat: Training by mail",
                        "You are on the waiting list of Training by mail",
                        "Your registration for Training by mail is cancelled",
                        "A seat has become free for you: Training by mail",
                        "About Training by mail",
                        "Something has changed: Training by mail",
                        "Cancelled: Training by mail");
        MimeMessage promoted = of(mails, "A seat");
        MimeMultipart parts = (MimeMultipart) promoted.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("event.ics");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("BEGIN:VEVENT", "SUMMARY:Training by mail", "STATUS:CANCELLED");
        Matcher token = TOKEN.matcher(Inbox.words(promoted.getContent()));
        assertThat(token.find()).isTrue();
        assertThat(personal.open(token.group(1)))
                .hasValueSatisfying(it -> assertThat(it.registration().name()).isEqualTo("Lee"));
        assertThat(Inbox.words(of(mails, "About").getContent())).contains("Bring a coat.");
        assertThat(Inbox.words(of(mails, "Something").getContent())).contains("1 Jun 2115", "Fog");
    }

    @Test
    void remindsTheDayBeforeOnce() throws Exception {
        register("Kim");
        register("Lee");
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        jdbc.sql("update programs.event set begins_earliest = ?, begins_latest = ?, ends_earliest = ?, ends_latest = ?"
                        + " where id = ?")
                .params(tomorrow, tomorrow, tomorrow, tomorrow, event.value())
                .update();
        RecurringTask<?> job = house.getBean("remindParticipants", RecurringTask.class);
        IntStream.range(0, 2).forEach(_ -> job.execute(new TaskInstance<>(job.getName(), "once"), null));

        assertThat(sent())
                .extracting(Inbox::subject)
                .filteredOn(it -> it.startsWith("Tomorrow"))
                .containsExactly("Tomorrow: Training by mail");
    }

    private Done register(String name) {
        return (Done) registration
                .registerVisitor(event, new RegisterForEvent(name, name + "@mail.example", List.of()))
                .outcome();
    }

    private List<MimeMessage> sent() {
        new PostOffice(house).sendDue(inbox.port());
        return inbox.mails();
    }

    private int version() {
        return calendar.find(event).orElseThrow().version();
    }

    private static MimeMessage of(List<MimeMessage> mails, String beginning) {
        return mails.stream()
                .filter(it -> Inbox.subject(it).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
