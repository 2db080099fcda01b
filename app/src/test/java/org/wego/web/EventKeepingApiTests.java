package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wego.WegoTest;

/** The calendar as the scripts of staff keep it; events of the years from 2110 on. */
@WegoTest
class EventKeepingApiTests {

    private static final String TRAINING = """
            {"title": "Training of drivers", "kind": "TRAINING", "begins": "2110-05-05T09:00", "ends": "2110-05-06T17:00",
             "zone": "Asia/Seoul", "place": "Ulyanovsk Region", "country": "RU", "online": true,
             "link": "https://example.org/x", "description": "Buses.", "partners": [{"name": "World Bank"}],
             "speakers": [{"name": "Kim", "about": "on buses"}],
             "timetable": [{"day": "2110-05-05", "from": "09:00", "until": "10:30", "title": "Opening"}]}""";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        for (String table : List.of("event_contributor", "event_session")) {
            jdbc.sql(
                            "delete from programs." + table
                                    + " where event_id in (select id from programs.event where begins_earliest > date '2109-01-01')")
                    .update();
        }
        jdbc.sql("delete from programs.event where begins_earliest > date '2109-01-01'")
                .update();
    }

    @Test
    void staffPlanReviseAndCancelAnEvent() throws Exception {
        String id = plan();
        web.perform(get("/api/events/" + id))
                .andExpect(jsonPath("$.member").isNotEmpty())
                .andExpect(jsonPath("$.timetable[0].from").value("09:00"))
                .andExpect(jsonPath("$.speakers[0].about").value("on buses"))
                .andExpect(jsonPath("$.version").value(0));

        as("staff", put("/api/events/" + id), """
                {"version": 0, "title": "Training", "kind": "WORKSHOP", "begins": "2110-06"}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        as("staff", put("/api/events/" + id), TRAINING.replace("{\"title\"", "{\"version\": 0, \"title\""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.version").value(1));
        as("staff", put("/api/events/" + id), TRAINING).andExpect(status().isUnprocessableContent());
        as("staff", post("/api/events/" + id + "/cancellation"), "{\"reason\": \"Fog\"}")
                .andExpect(status().isOk());
        as("staff", post("/api/events/" + id + "/cancellation"), "{\"reason\": \"Rain\"}")
                .andExpect(status().isOk());

        web.perform(get("/api/events/" + id))
                .andExpect(jsonPath("$.state").value("CANCELLED"))
                .andExpect(jsonPath("$.begins").value("2110-06"))
                .andExpect(jsonPath("$.reason").value("Fog"))
                .andExpect(jsonPath("$.revision").value(2));
        as("staff", put("/api/events/" + id), TRAINING.replace("{\"title\"", "{\"version\": 2, \"title\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0]").value("CANCELLED"));
    }

    @Test
    void nobodyElseKeepsTheCalendar() throws Exception {
        String id = plan();

        as("member", post("/api/events"), TRAINING).andExpect(status().isForbidden());
        as("member", put("/api/events/" + id), TRAINING).andExpect(status().isForbidden());
        as("member", post("/api/events/" + id + "/cancellation"), "{\"reason\": \"Fog\"}")
                .andExpect(status().isForbidden());
        web.perform(post("/api/events").contentType(MediaType.APPLICATION_JSON).content(TRAINING))
                .andExpect(status().isUnauthorized());
        as("staff", post("/api/events/00000000-0000-0000-0000-000000000000/cancellation"), "{\"reason\": \"Fog\"}")
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2110-05-06T17:00|2110-05-04T17:00|422|ENDS_BEFORE_BEGIN",
                "Asia/Seoul|Mars/Base|422|Mars/Base",
                "Asia/Seoul||422|time zone",
                "Asia/Seoul|+25:00|422|+25:00",
                "https://example.org/x|javascript:alert(1)|422|NO_ADDRESS",
                "2110-05-06T17:00|2110-05-06|422|both",
                "2110-05-05T09:00|2110-02-30T09:00|400|2110-02-30",
                "2110-05-05T09:00|yesterday|400|yesterday",
                "TRAINING|PARTY|400|",
                "Training of drivers| |400|",
                "\"RU\"|\"Atlantis\"|422|Atlantis",
                "\"place\": \"Ulyanovsk Region\", \"country\": \"RU\"|\"country\": \"Atlantis\"|422|Atlantis",
                "2110-05-05\", \"from|2110-05-09\", \"from|422|SESSION_ON_OTHER_DAY",
                "2110-05-06T17:00|2119-05-06T17:00|422|LASTS_TOO_LONG",
                "\"09:00\"|\"25:00\"|400|",
            })
    void saysWhatCannotBe(String right, @Nullable String wrong, int answer, @Nullable String told) throws Exception {
        assertThat(TRAINING).contains(right);

        as("staff", post("/api/events"), TRAINING.replace(right, wrong == null ? "" : wrong))
                .andExpect(status().is(answer))
                .andExpect(content().string(containsString(told == null ? "code" : told)));
    }

    @Test
    void aTimeThatNoClockShowsIsNamed() throws Exception {
        String gap = TRAINING.replace("2110-05-05T09:00", "2026-03-29T02:30")
                .replace("2110-05-06T17:00", "2026-03-29T17:00")
                .replace("2110-05-05", "2026-03-29")
                .replace("Asia/Seoul", "Europe/Paris");

        as("staff", post("/api/events"), gap)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath(
                        "$.detail",
                        containsString("02:30 on 29 Mar 2026 in Europe/Paris: clocks are put forward to 03:00")));
    }

    @Test
    void nothingIsTooLong() throws Exception {
        as("staff", post("/api/events"), TRAINING.replace("Buses.", "x".repeat(9_000)))
                .andExpect(status().isUnprocessableContent());
        as("staff", post("/api/events"), TRAINING.replace("Training of", "x".repeat(201)))
                .andExpect(status().isUnprocessableContent());
        as("staff", post("/api/events/" + plan() + "/cancellation"), "{\"reason\": \" \"}")
                .andExpect(status().isBadRequest());
    }

    private String plan() throws Exception {
        return JsonPath.read(
                as("staff", post("/api/events"), TRAINING)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
    }

    private ResultActions as(String who, MockHttpServletRequestBuilder call, String body) throws Exception {
        return web.perform(call.contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(httpBasic(who + "@wego.example", "demo")));
    }
}
