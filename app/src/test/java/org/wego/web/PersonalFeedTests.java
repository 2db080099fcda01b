package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.SentStatements;
import org.wego.WegoTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.RegisterForEvent;
import org.wego.programs.registration.RegistrationKeeping;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.programs.subscription.PersonalCalendar;

/** The calendar of one person by its secret link; Kim is a contact of a city, Lee works for the organisation. */
@WegoTest
class PersonalFeedTests {

    private static final String KIM = "kim@feed.example";
    private static final String LEE = "lee@feed.example";
    private static final MemberId CITY = new MemberId(As.CITY);

    private final List<EventId> planned = new ArrayList<>();

    @Autowired
    private MockMvc web;

    @Autowired
    private PersonalCalendar calendar;

    @Autowired
    private EventKeeping events;

    @Autowired
    private RegistrationKeeping keeping;

    @Autowired
    private EventRegistration registration;

    @Autowired
    private Participants participants;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        OwnCity.record(jdbc);
        account(KIM, Role.MEMBER, As.PERSON.value());
        account(LEE, Role.STAFF, null);
    }

    private void account(String email, Role role, @Nullable UUID person) {
        jdbc.sql(
                        "insert into app.account (id, version, email, name, role, person_id, blocked, demonstration, created_at)"
                                + " values (?, 0, ?, ?, ?, ?, false, false, current_timestamp)")
                .params(UUID.randomUUID(), email, email, role.name(), person)
                .update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from programs.calendar_link where account like '%@feed.example'")
                .update();
        jdbc.sql("delete from app.account where email like '%@feed.example'").update();
        planned.forEach(event -> {
            jdbc.sql("delete from programs.registration where event_id = ?")
                    .param(event.value())
                    .update();
            jdbc.sql("delete from programs.event where id = ?")
                    .param(event.value())
                    .update();
        });
        jdbc.sql("delete from app.mail where template = 'registration'").update();
        OwnCity.forget(jdbc);
    }

    @Test
    void hasWhatOneIsRegisteredForAndForContactsWhatIsOfTheirCity() throws Exception {
        EventId own = plan("Own training", 1, null);
        EventId ofPeople = plan("Training of a colleague", 1, null);
        EventId there = plan("Opening in the city", 1, new CityOnRecord(CITY, "T City", null));
        EventId none = plan("Training of others", 9, null);
        visit(own, LEE);
        visit(own, "KIM@feed.example");
        actor.inTheNameOf(
                KIM,
                Role.STAFF,
                () -> registration.register(
                        CITY, ofPeople, new RegisterForEvent("Park", "park@city.example", List.of())));
        visit(none, "choi@feed.example");

        String kims = body(link(KIM));
        assertThat(summaries(kims))
                .containsExactlyInAnyOrder("Own training", "Training of a colleague", "Opening in the city");
        assertThat(block(kims, own)).as("waits for a seat").contains("STATUS:TENTATIVE");
        assertThat(block(kims, ofPeople)).contains("STATUS:CONFIRMED");
        assertThat(block(kims, there)).contains("STATUS:CONFIRMED");
        String lees = body(link(LEE));
        assertThat(summaries(lees)).containsExactly("Own training");
        assertThat(block(lees, own)).contains("STATUS:CONFIRMED");
    }

    @Test
    void whatIsGivenUpLeavesItAndWhatIsCancelledSaysSo() throws Exception {
        EventId one = plan("One", 9, null);
        EventId two = plan("Two", 9, null);
        Done given = visit(one, LEE);
        visit(two, LEE);
        String link = link(LEE);
        assertThat(summaries(body(link))).containsExactly("One", "Two");
        actor.inTheNameOf("staff@wego.example", Role.STAFF, () -> {
            participants.cancel(given.registration(), "ill");
            events.cancel(two, 0, "No hall");
        });

        String now = body(link);
        assertThat(summaries(now)).containsExactly("Two");
        assertThat(now).contains("STATUS:CANCELLED", "SEQUENCE:1", "UID:" + two + "@wego");
    }

    @Test
    void isTheSameBytesForNobodyElseToKeepUntilSomethingChanges() throws Exception {
        visit(plan("One", 9, null), LEE);
        String link = link(LEE);

        MockHttpServletResponse first = answer(link);
        assertThat(first.getContentType()).startsWith("text/calendar");
        assertThat(first.getHeader("Cache-Control"))
                .contains("private", "no-cache")
                .doesNotContain("public");
        String tag = first.getHeader("ETag");
        assertThat(tag).startsWith("\"");
        assertThat(body(link)).isEqualTo(first.getContentAsString(StandardCharsets.UTF_8));
        web.perform(get(link).header("If-None-Match", tag)).andExpect(status().isNotModified());
        visit(plan("Two", 9, null), LEE);
        web.perform(get(link).header("If-None-Match", tag)).andExpect(status().isOk());
        assertThat(SentStatements.of(() -> calendar.open(token(link)))).isLessThanOrEqualTo(4);
    }

    @Test
    void aLinkEndsWhenAnotherIsMadeOrItIsTakenBackOrItsOwnerIsBlocked() throws Exception {
        String first = link(LEE);
        String second = link(LEE);
        gone(first);
        assertThat(answer(second).getStatus()).isEqualTo(200);
        assertThat(jdbc.sql("select token_hash from programs.calendar_link where account = ?")
                        .param(LEE)
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(token(second)::equals);
        jdbc.sql("update app.account set blocked = true where email = ?")
                .param(LEE)
                .update();
        gone(second);
        jdbc.sql("update app.account set blocked = false where email = ?")
                .param(LEE)
                .update();
        actor.inTheNameOf(
                LEE, Role.MEMBER, () -> assertThat(calendar.revokeLink()).isTrue());
        gone(second);
        actor.inTheNameOf(
                LEE, Role.MEMBER, () -> assertThat(calendar.revokeLink()).isFalse());
        assertThat(answer(link(LEE)).getStatus()).isEqualTo(200);
    }

    /** Where one cannot register, nothing is said of it: what scripts knew of an event stays as it was. */
    @Test
    void callsTellOfSeatsAsLongAsOneCanRegister() throws Exception {
        EventId event = plan("One", 2, null);
        visit(event, LEE);

        web.perform(get("/api/events?year=2116"))
                .andExpect(jsonPath("$.events[0].registration.mode").value("OPEN"))
                .andExpect(jsonPath("$.events[0].registration.capacity").value(2))
                .andExpect(jsonPath("$.events[0].registration.free").value(1));
        web.perform(get("/api/events/" + event))
                .andExpect(jsonPath("$.registration.anybody").value(true))
                .andExpect(jsonPath("$.registration.free").value(1));
        web.perform(get("/api/events?year=2017"))
                .andExpect(jsonPath("$.events[0].registration").doesNotHaveJsonPath());
        actor.inTheNameOf("staff@wego.example", Role.STAFF, () -> events.cancel(event, 0, "No hall"));
        web.perform(get("/api/events/" + event))
                .andExpect(jsonPath("$.registration").doesNotHaveJsonPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%27%20or%201=1", "%E2%80%AE"})
    void anUnknownLinkIsNotThere(String token) throws Exception {
        gone("/feeds/personal/" + token + ".ics");
    }

    private void gone(String link) throws Exception {
        web.perform(get(URI.create(link))).andExpect(status().isNotFound()).andExpect(header().doesNotExist("ETag"));
    }

    private String link(String owner) {
        return "/feeds/personal/" + actor.askInTheNameOf(owner, Role.MEMBER, calendar::renewLink) + ".ics";
    }

    private static String token(String link) {
        return link.substring("/feeds/personal/".length(), link.length() - ".ics".length());
    }

    private MockHttpServletResponse answer(String link) throws Exception {
        return web.perform(get(link)).andReturn().getResponse();
    }

    private String body(String link) throws Exception {
        return answer(link).getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> summaries(String calendar) {
        return calendar.lines()
                .filter(it -> it.startsWith("SUMMARY:"))
                .map(it -> it.substring("SUMMARY:".length()))
                .toList();
    }

    private static String block(String calendar, EventId event) {
        int at = calendar.indexOf("UID:" + event);
        return calendar.substring(at, calendar.indexOf("END:VEVENT", at));
    }

    private Done visit(EventId event, String email) {
        return (Done) registration
                .registerVisitor(event, new RegisterForEvent("Somebody", email, List.of()))
                .outcome();
    }

    private EventId plan(String title, int seats, @Nullable CityOnRecord city) {
        PartialDate day = PartialDate.parse("2116-05-0" + (planned.size() + 1));
        EventId event = actor.askInTheNameOf("staff@wego.example", Role.STAFF, () -> {
            EventId made = ((EventOutcome.Saved) events.plan(new EventDraft(
                            title,
                            EventKind.TRAINING,
                            day,
                            day,
                            null,
                            city,
                            EventVenue.UNKNOWN,
                            null,
                            List.of(),
                            List.of(),
                            "",
                            "")))
                    .event();
            keeping.revise(
                    made, 0, new RegistrationRules(RegistrationMode.OPEN, true, seats, null, null, null, List.of()));
            return made;
        });
        planned.add(event);
        return event;
    }
}
