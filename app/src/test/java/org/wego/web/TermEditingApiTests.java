package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wego.WegoTest;
import org.wego.governance.office.Office;
import org.wego.governance.term.TermDraft;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermOutcome;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;

/** The appointments of a term by script. */
@WegoTest
class TermEditingApiTests {

    private static final String NOTHING = "01234567-89ab-7cde-8f01-23456789abcd";

    @Autowired
    MockMvc web;

    @Autowired
    TermEditing terms;

    @Autowired
    Actor actor;

    private String term;

    @BeforeEach
    void draftATerm() {
        TermOutcome drafted = actor.askInTheNameOf(
                "admin@wego.example",
                Role.ADMIN,
                () -> terms.draft(new TermDraft(
                        "T" + UUID.randomUUID().toString().substring(0, 30),
                        PartialDate.parse("2027-01-01"),
                        PartialDate.parse("2030-01-01"),
                        true,
                        Map.of(Office.PRESIDENT, 1, Office.VICE_PRESIDENT, 7),
                        "",
                        "minutes")));
        term = "/api/governance/terms/" + ((TermOutcome.Saved) drafted).term().value();
    }

    @Test
    void appointsACityAndEndsItsAppointment() throws Exception {
        appoint(version(), "Makati", 1, "")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(version()));

        String appointment = appointment();
        end(appointment, version(), "2028-03-01").andExpect(status().isOk());

        web.perform(get(term).with(httpBasic("admin@wego.example", "demo")))
                .andExpect(jsonPath("$.appointments", hasSize(1)))
                .andExpect(jsonPath("$.appointments[0].city").value("Makati"))
                .andExpect(jsonPath("$.appointments[0].member").isNotEmpty())
                .andExpect(jsonPath("$.appointments[0].until").value("2028-03-01"))
                .andExpect(jsonPath("$.appointments[0].endCause").value("RESIGNED"));
    }

    @Test
    void refusesASeatThatIsTakenAndACityThatHasAnother() throws Exception {
        appoint(version(), "Makati", 1, "").andExpect(status().isCreated());

        appoint(version(), "Jakarta", 1, "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("seatTaken"))
                .andExpect(jsonPath("$.city").value("Makati"))
                .andExpect(jsonPath("$.since").value("2027-01-01"))
                .andExpect(jsonPath("$.until").value("2030-01-01"))
                .andExpect(jsonPath("$.detail")
                        .value("Makati holds it from 1 Jan 2027 to 1 Jan 2030. End that first, or choose other days or"
                                + " another seat. Nothing was changed."));
        appoint(version(), "Makati", 2, "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("alreadyInOffice"));
    }

    @Test
    void tellsWhoComesSecondWhichVersionTheTermHas() throws Exception {
        int read = version();
        appoint(read, "Makati", 1, "").andExpect(status().isCreated());

        appoint(read, "Jakarta", 2, "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("stale"))
                .andExpect(jsonPath("$.version").value(version()));
        appoint(version(), "Jakarta", 2, "").andExpect(status().isCreated());
    }

    @Test
    void saysWhatCannotBe() throws Exception {
        appoint(version(), "", 8, ", \"begins\": \"2026-01-01\"")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("invalid"))
                .andExpect(
                        jsonPath("$.detail")
                                .value(
                                        "The office has no seat of this number. Change the number of posts first. Choose a member,"
                                                + " or write the name of a city. Give a beginning within the term. Nothing was changed."))
                .andExpect(
                        jsonPath("$.problems", containsInAnyOrder("NO_CITY", "NO_SUCH_SEAT", "BEGINS_OUTSIDE_TERM")));
        appoint(version(), "Makati", 1, ", \"country\": \"Atlantis\"").andExpect(status().isUnprocessableContent());
        appoint(version(), "Makati", 1, ", \"member\": \"" + NOTHING + "\"")
                .andExpect(status().isUnprocessableContent());
        appoint(version(), "x".repeat(300), 1, "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0]").value("TOO_LONG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "2017-13", "tomorrow", "<script>"})
    void refusesADateThatIsNone(String date) throws Exception {
        appoint(version(), "Makati", 1, ", \"begins\": \"" + date + "\"").andExpect(status().isBadRequest());
    }

    /** The ordinal of a constant, numbers in texts, and numbers that no machine has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"office\": 2", "\"office\": \"vice_president\"", "\"seat\": \"1\"", "\"seat\": 1.5", "\"seat\": 1e99",
                "\"seat\": null", "\"version\": true", "\"version\": 99999999999", "\"city\": {}", "\"member\": \"x\"",
                "\"begins\": [2028]", "\"capacity\": 1", "\"mode\": \"BRIBED\"", "\"town\": \"Seoul\""
            })
    void refusesBodiesOfAnotherShape(String field) throws Exception {
        appoint(version(), "Makati", 1, ", " + field).andExpect(status().isBadRequest());
        assertThat((List<?>) JsonPath.read(read(), "$.appointments")).isEmpty();
    }

    @Test
    void tellsOfAnAppointmentAllThatWasSent() throws Exception {
        appoint(
                        version(),
                        "Makati",
                        1,
                        ", \"representative\": \"A. Person\", \"title\": \"Mayor\", \"decidedBy\": \"EC/2027/A1\"")
                .andExpect(status().isCreated());

        web.perform(get(term).with(httpBasic("admin@wego.example", "demo")))
                .andExpect(jsonPath("$.appointments[0].representative").value("A. Person"))
                .andExpect(jsonPath("$.appointments[0].title").value("Mayor"))
                .andExpect(jsonPath("$.appointments[0].decidedBy").value("EC/2027/A1"));
    }

    @Test
    void endsNothingByTheCauseOfAStrike() throws Exception {
        appoint(version(), "Makati", 1, "").andExpect(status().isCreated());

        call("admin@wego.example", "/appointments/" + appointment() + "/end", """
                {"version": %d, "day": "2028-03-01", "cause": "CORRECTED"}""".formatted(version()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0]").value("STRUCK_NOT_ENDED"));
    }

    @Test
    void asksForTheDayOfAnEnd() throws Exception {
        appoint(version(), "Makati", 1, "").andExpect(status().isCreated());
        String appointment = appointment();

        end(appointment, version(), "")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("noDay"));
        end(appointment, version(), "2026-12-31").andExpect(status().isUnprocessableContent());
        end(NOTHING, version(), "2028-01-01").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"staff@wego.example, 403", "member@wego.example, 403", "admin@wego.example, 404"})
    void isForAdministratorsOnly(String account, int answer) throws Exception {
        term = "/api/governance/terms/" + NOTHING;
        web.perform(get(term).with(httpBasic(account, "demo"))).andExpect(status().is(answer));
        appoint(account, 0, "Makati", 1, "").andExpect(status().is(answer));
        end(account, NOTHING, 0, "2028-01-01").andExpect(status().is(answer));
    }

    private ResultActions appoint(int version, String city, int seat, String more) throws Exception {
        return appoint("admin@wego.example", version, city, seat, more);
    }

    private ResultActions end(String appointment, int version, String day) throws Exception {
        return end("admin@wego.example", appointment, version, day);
    }

    private ResultActions appoint(String account, int version, String city, int seat, String more) throws Exception {
        return call(account, "/appointments", """
                {"version": %d, "office": "VICE_PRESIDENT", "seat": %d, "city": "%s", "source": "minutes"%s}""".formatted(version, seat, city, more));
    }

    private ResultActions end(String account, String appointment, int version, String day) throws Exception {
        return call(account, "/appointments/" + appointment + "/end", """
                {"version": %d, "day": "%s", "cause": "RESIGNED", "reason": "It said so."}""".formatted(version, day));
    }

    private ResultActions call(String account, String address, String body) throws Exception {
        return web.perform(post(term + address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(httpBasic(account, "demo")));
    }

    private int version() throws Exception {
        return JsonPath.read(read(), "$.version");
    }

    private String appointment() throws Exception {
        String id = JsonPath.read(read(), "$.appointments[0].id");
        assertThat(id).isNotEmpty();
        return id;
    }

    private String read() throws Exception {
        return web.perform(get(term).with(httpBasic("admin@wego.example", "demo")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
