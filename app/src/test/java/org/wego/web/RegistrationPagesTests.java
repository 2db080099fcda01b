package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wego.FormToken;
import org.wego.WegoTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;
import org.wego.programs.certificate.Certificates;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;
import org.wego.programs.registration.Attendance;
import org.wego.programs.registration.PersonalRegistration;
import org.wego.programs.registration.RegistrationId;
import org.wego.programs.registration.RegistrationKeeping;
import org.wego.programs.registration.rule.Question;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;

/** How strangers register for an event of the year 2114 and come back to what they registered. */
@WegoTest
class RegistrationPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    EventKeeping events;

    @Autowired
    RegistrationKeeping keeping;

    @Autowired
    PersonalRegistration personal;

    @Autowired
    Attendance attendance;

    @Autowired
    Certificates certificates;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    private EventId event = new EventId(new UUID(0, 0));
    private final String kim = "kim" + UUID.randomUUID() + "@city.example";
    private int network;

    @BeforeEach
    void plan() {
        event = actor.askInTheNameOf("staff@wego.example", Role.STAFF, () -> plan(1));
    }

    private EventId plan(int seats) {
        PartialDate day = PartialDate.parse("2114-05-05");
        EventId planned = ((EventOutcome.Saved) events.plan(new EventDraft(
                        "Open training",
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
                        "")))
                .event();
        keeping.revise(
                planned,
                0,
                new RegistrationRules(
                        RegistrationMode.OPEN,
                        true,
                        seats,
                        null,
                        null,
                        null,
                        List.of(new Question("Meal", Question.Kind.CHOICE, List.of("Rice", "Bread"), true))));
        return planned;
    }

    @AfterEach
    void forget() {
        String theirs = " where event_id in (select id from programs.event where title = 'Open training')";
        jdbc.sql("delete from programs.event_feedback" + theirs).update();
        jdbc.sql("delete from programs.certificate where registration_id in (select id from programs.registration"
                        + theirs + ")")
                .update();
        jdbc.sql("delete from programs.registration" + theirs).update();
        jdbc.sql("delete from programs.event where title = 'Open training'").update();
        jdbc.sql("delete from app.mail where template = 'registration'").update();
    }

    @Test
    void thePageOfTheEventLeadsToTheForm() throws Exception {
        web.perform(get("/events/" + event))
                .andExpect(content().string(allOf(containsString("/register/" + event), containsString("One seat"))));
        web.perform(get("/register/" + event))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Register for Open training"),
                                containsString("Meal"),
                                containsString("Bread"),
                                containsString("_csrf"))));
        web.perform(get("/register/nothing")).andExpect(status().isNotFound());
        web.perform(get("/register/" + new UUID(0, 0))).andExpect(status().isNotFound());
    }

    @Test
    void whoRegistersComesBackByALinkAndGivesUp() throws Exception {
        String first = registered(kim);
        web.perform(get(first))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(allOf(containsString("You have a seat"), containsString("Rice"))));
        String second = registered("lee@city.example");
        web.perform(get(second)).andExpect(content().string(containsString("number 1 on the waiting list")));

        web.perform(post(first + "/cancel").with(FormToken.sent())).andExpect(redirectedUrl(first));
        web.perform(get(second)).andExpect(content().string(containsString("You have a seat")));
        web.perform(post(first + "/cancel").with(FormToken.sent())).andExpect(status().isConflict());
        web.perform(get("/registrations/" + "A".repeat(43)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is no such registration")));
        web.perform(post("/registrations/" + "A".repeat(43) + "/cancel").with(FormToken.sent()))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsMissingIsSaidAtItsField() throws Exception {
        send("", kim, "Rice", "yes", null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write the name.")));
        send("Kim", "kim", "Rice", "yes", null).andExpect(content().string(containsString("no e-mail address")));
        send("Kim", kim, "Fish", "yes", null).andExpect(content().string(containsString("Choose one of the answers")));
        send("Kim", kim, "Rice", null, null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Please agree")));
        send("<script>alert(1)</script>", "kim", "Rice", "yes", null)
                .andExpect(content().string(not(containsString("<script>alert(1)"))));
        assertThat(registrations()).isZero();
    }

    @Test
    void whoIsRegisteredGetsTheLinkOnceMoreAndAProgramGetsNothing() throws Exception {
        registered(kim);
        send("Kim", kim.toUpperCase(Locale.ROOT), "Rice", "yes", null)
                .andExpect(redirectedUrl("/register/" + event + "?known"));
        send("Kim", "robot@city.example", "Rice", "yes", "https://spam.example")
                .andExpect(redirectedUrl("/register/" + event + "?sent"));

        assertThat(registrations()).isOne();
        assertThat(jdbc.sql("select count(*) from app.mail where template = 'registration'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select contents || reference || subject from app.mail where template = 'registration'")
                        .query(String.class)
                        .list())
                .as("no secret is kept")
                .noneMatch(it -> it.contains("/registrations/"));
    }

    @Test
    void onlyFiveAnHourComeFromOnePlace() throws Exception {
        for (int time = 0; time < 5; time++) {
            sendFrom("10.10.0.1", "Kim", "kim" + time + "@city.example", "Rice", "yes", null)
                    .andExpect(status().is3xxRedirection());
        }
        sendFrom("10.10.0.1", "Kim", "kim9@city.example", "Rice", "yes", null)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void theCertificateIsFetchedByTheLinkAndCheckedByItsCode() throws Exception {
        String link = registered(kim);
        RegistrationId id = personal.open(link.substring(link.lastIndexOf('/') + 1))
                .orElseThrow()
                .registration()
                .id();
        web.perform(get(link + "/certificate.pdf")).andExpect(status().isNotFound());
        String code = actor.askInTheNameOf("staff@wego.example", Role.STAFF, () -> {
            attendance.checkIn(id);
            certificates.issue(event);
            return certificates.find(id).orElseThrow().code();
        });

        web.perform(get(link)).andExpect(content().string(containsString("/certificates/" + code)));
        byte[] pdf = web.perform(get(link + "/certificate.pdf"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        web.perform(get("/certificates/" + code))
                .andExpect(content().string(allOf(containsString("is valid"), containsString("Open training"))));
        actor.inTheNameOf("staff@wego.example", Role.STAFF, () -> certificates.withdraw(id, "by mistake"));
        web.perform(get("/certificates/" + code)).andExpect(content().string(containsString("is withdrawn")));
        web.perform(get("/certificates/" + "0".repeat(32))).andExpect(status().isNotFound());
        web.perform(get("/certificates/nothing")).andExpect(status().isNotFound());
        web.perform(get(link + "/certificate.pdf")).andExpect(status().isNotFound());
    }

    private String registered(String email) throws Exception {
        return Objects.requireNonNull(send("Kim", email, "Rice", "yes", null)
                .andExpect(header().string("Location", startsWith("/registrations/")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private ResultActions send(
            String name, String email, String meal, @Nullable String consent, @Nullable String hidden)
            throws Exception {
        return sendFrom(
                "10." + (20 + Math.floorMod(kim.hashCode(), 200)) + "." + network++ + ".1",
                name,
                email,
                meal,
                consent,
                hidden);
    }

    private ResultActions sendFrom(
            String address, String name, String email, String meal, @Nullable String consent, @Nullable String hidden)
            throws Exception {
        return web.perform(post("/register/" + event)
                .with(FormToken.sent())
                .with(request -> {
                    request.setRemoteAddr(address);
                    if (consent != null) {
                        request.setParameter("consent", consent);
                    }
                    if (hidden != null) {
                        request.setParameter("website2", hidden);
                    }
                    return request;
                })
                .param("name", name)
                .param("email", email)
                .param("answer0", meal));
    }

    private int registrations() {
        return jdbc.sql("select count(*) from programs.registration where event_id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
    }
}
