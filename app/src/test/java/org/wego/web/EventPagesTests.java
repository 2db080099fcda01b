package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.Contributor;
import org.wego.programs.event.Coordinates;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventHours;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;

/** The calendar as everybody reads it: pages, calls and feeds. */
@WegoTest
class EventPagesTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    MockMvc web;

    @Autowired
    EventCalendar calendar;

    @Autowired
    EventKeeping keeping;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        for (String table : List.of("event_contributor", "event_session")) {
            jdbc.sql(
                            "delete from programs." + table
                                    + " where event_id in (select id from programs.event where begins_earliest > date '2100-01-01')")
                    .update();
        }
        jdbc.sql("delete from programs.event where begins_earliest > date '2100-01-01'")
                .update();
    }

    @Test
    void listsTheEventsOf2017AsWellAsTheirDaysAreKnown() throws Exception {
        web.perform(get("/events?year=2017"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Events of 2017"),
                                containsString("27–30 Mar 2017"),
                                containsString("April 2017"),
                                containsString("December 2017"),
                                containsString("4th General Assembly"),
                                containsString("/feeds/events.ics?year=2017"))));
        web.perform(get("/api/events?year=2017"))
                .andExpect(jsonPath("$.events", hasSize(of2017())))
                .andExpect(jsonPath("$.events[0].begins").value("2017-03-27"))
                .andExpect(jsonPath("$.events[0].ends").value("2017-03-30"))
                .andExpect(jsonPath("$.events[0].kind").value("TRAINING"))
                .andExpect(jsonPath("$.events[0].state").value("HELD"))
                .andExpect(jsonPath("$.events[0].program").value("WeGO e-Government Training Program: Seoul Program"))
                .andExpect(jsonPath("$.events[1].begins").value("2017-04"))
                .andExpect(jsonPath("$.events[2].country").value("RU"))
                .andExpect(jsonPath("$.events[2].place").value("Ulyanovsk Region"))
                .andExpect(jsonPath("$.events[-1:].begins", contains("2017-12")))
                .andExpect(jsonPath("$.events[0].url", containsString("/events/")))
                .andExpect(jsonPath("$.events[0].zone").value((Object) null));
    }

    @Test
    void narrowsThemByAllTheirParameters() throws Exception {
        String program = "WeGO e-Government Training Program: Seoul Program";
        assertThatAllAre("TRAINING", "kind", "/api/events?year=2017&kind=TRAINING&program=");
        assertThatAllAre(program, "program", "/api/events?program=" + program);
        assertThatAllAre("RU", "country", "/api/events?region=EUROPE");
        web.perform(get("/api/events?from=2017-06-28&to=2017-06-28"))
                .andExpect(jsonPath("$.events[*].begins", contains("2017-06-27", "2017-06-28")));
        assertThatThereAre(0, "/api/events?region=OCEANIA");
        assertThatThereAre(of2017(), "/api/events?from=2017-01-01&to=2017-12-31");
        assertThatThereAre(0, "/api/events?year=2016");
    }

    @Test
    void readsOnWithACursor() throws Exception {
        List<String> read = new ArrayList<>();
        String next = "";
        do {
            String page = body("/api/events?year=2017&limit=5" + (next.isEmpty() ? "" : "&cursor=" + next));
            read.addAll(JsonPath.<List<String>>read(page, "$.events[*].id"));
            next = page.contains("\"next\"") ? JsonPath.read(page, "$.next") : "";
        } while (!next.isEmpty());

        assertThat(read).hasSize(of2017()).doesNotHaveDuplicates();
        web.perform(get("/api/events?cursor=abc")).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year=abc",
                "year=99999",
                "from=2017-02-30",
                "kind=PARTY",
                "region=MARS",
                "program=Volcano",
                "limit=0"
            })
    void saysWhatIsWrongWithAParameter(String question) throws Exception {
        web.perform(get("/api/events?" + question))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year=abc",
                "year=99999",
                "month=13&year=2017",
                "kind=PARTY",
                "region=MARS",
                "program=x",
                "q=%25%27",
                "year=2017&month=0",
                "year=2017&view=moon",
                "view=year",
                "view=map&q=zzzz",
                "year=-1"
            })
    void aPageForgivesWhatIsWrong(String question) throws Exception {
        web.perform(get("/events?" + question)).andExpect(status().isOk());
        web.perform(get("/feeds/events.ics?" + question)).andExpect(status().isOk());
    }

    @Test
    void showsAMonthAsAWallCalendar() throws Exception {
        web.perform(get("/events?year=2017&month=6"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Events of June 2017"),
                                containsString("<table class=\"month\""),
                                containsString("3rd Smart Sustainable City Awards Ceremony"),
                                not(containsString("BIXPO")))));
    }

    @Test
    void showsAYearAtAGlanceMonthByMonth() throws Exception {
        web.perform(get("/events?year=2017&view=year"))
                .andExpect(content()
                        .string(allOf(
                                containsString("<div class=\"glance\">"),
                                containsString("/events?year=2017&amp;month=4"),
                                containsString("day not known"),
                                not(containsString("<ul class=\"timeline events\">")))));
        assertThat(body("/events?year=2017&view=year").split("<a class=\"title\"", -1))
                .hasSize(of2017() + 1);
    }

    @Test
    void showsOnTheMapWhereEventsTakePlace() throws Exception {
        web.perform(get("/events?year=2017&view=map"))
                .andExpect(content()
                        .string(allOf(
                                containsString("class=\"world-map\""),
                                containsString("aria-label=\"Ulyanovsk Region, Russia,"),
                                containsString("are not on record."),
                                containsString("<ul class=\"timeline events\">"))));
        EventId hall = plan("Training");
        web.perform(get("/events?year=2101&view=map"))
                .andExpect(content()
                        .string(allOf(
                                containsString("aria-label=\"Hall 1, Training\""),
                                containsString("/events/" + hall),
                                containsString("The map shows one place."))));
    }

    @Test
    void tellsAllOfAnEvent() throws Exception {
        EventId event = plan("Training " + SCRIPT);

        web.perform(get("/events/" + event))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("5–6 May 2101"),
                                containsString("09:00–17:30, Asia/Seoul"),
                                containsString("Hall 1"),
                                containsString("World Bank"),
                                containsString("\"startDate\":\"2101-05-05T09:00+09:00\""),
                                containsString("https://schema.org/EventScheduled"),
                                containsString("\"latitude\":47.90000"),
                                containsString("/events/" + event + ".ics"),
                                not(containsString(SCRIPT)))));
        web.perform(get("/api/events/" + event))
                .andExpect(jsonPath("$.begins").value("2101-05-05T09:00"))
                .andExpect(jsonPath("$.ends").value("2101-05-06T17:30"))
                .andExpect(jsonPath("$.zone").value("Asia/Seoul"))
                .andExpect(jsonPath("$.partners[0].name").value("World Bank"))
                .andExpect(jsonPath("$.latitude").value(47.9))
                .andExpect(jsonPath("$.longitude").value(106.9))
                .andExpect(jsonPath("$.state").value("PLANNED"));
        web.perform(get("/events/" + event))
                .andExpect(content()
                        .string(allOf(
                                containsString("https://www.openstreetmap.org/?mlat=47.9"),
                                containsString("mlon=106.9"))));
        web.perform(get("/events/" + event + ".ics"))
                .andExpect(header().string("Content-Type", startsWith("text/calendar")))
                .andExpect(content()
                        .string(allOf(
                                containsString("DTSTART:21010505T000000Z"),
                                containsString("GEO:47.90000;106.90000"),
                                containsString("SEQUENCE:0"))));
    }

    @Test
    void aCancelledEventIsStruckThroughAndStillListed() throws Exception {
        EventId event = plan("Training");
        actor.inTheNameOf("staff@wego.example", Role.STAFF, () -> keeping.cancel(event, 0, "The hall burned down."));

        web.perform(get("/events/" + event))
                .andExpect(content()
                        .string(allOf(
                                containsString("The hall burned down."),
                                containsString("https://schema.org/EventCancelled"))));
        web.perform(get("/events?year=2101"))
                .andExpect(content()
                        .string(allOf(
                                containsString("<li class=\"cancelled\">"), containsString("The hall burned down."))));
        web.perform(get("/feeds/events.ics?year=2101"))
                .andExpect(content().string(allOf(containsString("STATUS:CANCELLED"), containsString("SEQUENCE:1"))));
        web.perform(get("/api/events?year=2101"))
                .andExpect(jsonPath("$.events[0].state").value("CANCELLED"));
    }

    @Test
    void aFeedIsTheSameBytesUntilSomethingChanges() throws Exception {
        String first = body("/feeds/events.ics?year=2017");
        String tag = web.perform(get("/feeds/events.ics?year=2017"))
                .andExpect(header().exists("ETag"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        assertThat(body("/feeds/events.ics?year=2017")).isEqualTo(first);
        assertThat(first.lines().filter("BEGIN:VEVENT"::equals)).hasSize(of2017());
        assertThat(first).contains("DTSTART;VALUE=DATE:20170401\r\nDTEND;VALUE=DATE:20170501");
        assertThat(tag).doesNotStartWith("W/");
        web.perform(get("/feeds/events.ics?year=2017").header("If-None-Match", tag))
                .andExpect(status().isNotModified());
        assertThat(body("/feeds/events.ics?year=2017&kind=WEBINAR").lines().filter("BEGIN:VEVENT"::equals))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000"})
    void whatIsNotThereIsNotFound(String id) throws Exception {
        web.perform(get("/events/" + id)).andExpect(status().isNotFound());
    }

    private EventId plan(String title) {
        PartialDate begins = PartialDate.parse("2101-05-05");
        EventDraft draft = new EventDraft(
                title,
                EventKind.TRAINING,
                begins,
                PartialDate.parse("2101-05-06"),
                new EventHours(LocalTime.of(9, 0), LocalTime.of(17, 30), ZoneId.of("Asia/Seoul")),
                null,
                new EventVenue(
                        "Hall 1",
                        false,
                        "https://example.org/a",
                        Coordinates.read("47.9, 106.9").orElseThrow()),
                null,
                List.of(new Contributor(Contributor.Role.PARTNER, "World Bank", "")),
                List.of(),
                SCRIPT,
                "");
        return actor.askInTheNameOf(
                "staff@wego.example", Role.STAFF, () -> ((EventOutcome.Saved) keeping.plan(draft)).event());
    }

    private int of2017() {
        return calendar.of(Year.of(2017)).size();
    }

    private void assertThatAllAre(String value, String field, String address) throws Exception {
        web.perform(get(address))
                .andExpect(jsonPath("$.events[*]." + field, not(empty())))
                .andExpect(jsonPath("$.events[*]." + field, everyItem(is(value))));
    }

    private void assertThatThereAre(int number, String address) throws Exception {
        web.perform(get(address)).andExpect(jsonPath("$.events", hasSize(number)));
    }

    private String body(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
