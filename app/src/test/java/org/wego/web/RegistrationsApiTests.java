package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** Registrations as scripts take and keep them; events of the year 2112. */
@WegoTest
class RegistrationsApiTests {

    private static final String KIM = "{\"name\": \"Kim\", \"email\": \"kim@city.example\"}";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private String event = "";

    @BeforeEach
    void plan() throws Exception {
        String planned = staff(
                        post("/api/events"),
                        "{\"title\": \"Training\", \"kind\": \"TRAINING\", \"begins\": \"2112-05-05\"}")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        event = "/api/events/" + JsonPath.<String>read(planned, "$.id");
    }

    @AfterEach
    void forget() {
        String theirs = " where event_id in (select id from programs.event where begins_earliest = date '2112-05-05')";
        jdbc.sql("delete from programs.registration" + theirs).update();
        jdbc.sql("delete from programs.event where begins_earliest = date '2112-05-05'")
                .update();
        jdbc.sql("delete from app.mail where template = 'registration'").update();
    }

    @Test
    void staffRegisterListApproveAndCancel() throws Exception {
        open("{\"mode\": \"OPEN\", \"capacity\": 1}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taken").value(0))
                .andExpect(jsonPath("$.version").value(1));

        ResultActions first = register("staff", KIM)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/registrations/")))
                .andExpect(jsonPath("$.state").value("CONFIRMED"))
                .andExpect(jsonPath("$.position").doesNotExist());
        String id = id(first);
        register("staff", KIM.replace("kim@", "KIM@"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.registration").value(id))
                .andExpect(jsonPath("$.code").value("known"));
        String second = id(register("staff", KIM.replace("kim", "lee").replace("Kim", "Lee"))
                .andExpect(jsonPath("$.state").value("WAITING"))
                .andExpect(jsonPath("$.position").value(1)));

        web.perform(get(event + "/registrations?q=LEE").with(httpBasic("staff@wego.example", "demo")))
                .andExpect(jsonPath("$.registrations", hasSize(1)))
                .andExpect(jsonPath("$.registrations[0].id").value(second));
        open("{\"mode\": \"OPEN\", \"capacity\": 0}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0]").value("NUMBER_OF_SEATS"));
        staff(post("/api/registrations/" + id + "/cancellation"), "{\"reason\": \"ill\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CANCELLED"));
        staff(post("/api/registrations/" + id + "/cancellation"), "{}").andExpect(status().isConflict());
        web.perform(get("/api/registrations/" + second).with(httpBasic("staff@wego.example", "demo")))
                .andExpect(jsonPath("$.state").value("CONFIRMED"))
                .andExpect(jsonPath("$.name").value("Lee"));
        staff(post("/api/registrations/" + second + "/approval"), "{}").andExpect(status().isConflict());
        staff(post("/api/registrations/" + second + "/decline"), "{}")
                .andExpect(jsonPath("$.state").value("DECLINED"));
        staff(post("/api/registrations/" + second + "/approval"), "{}")
                .andExpect(jsonPath("$.state").value("APPROVED"));
        staff(post("/api/registrations/" + second + "/confirmation"), "{}")
                .andExpect(jsonPath("$.state").value("CONFIRMED"));
        open("{\"mode\": \"OPEN\", \"capacity\": 5, \"version\": 0}").andExpect(status().isConflict());
        assertThat(jdbc.sql("select count(*) from app.mail where template = 'registration'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void anEventWithRegistrationsIsCancelledAndNotDeleted() throws Exception {
        open("{\"mode\": \"OPEN\"}");
        String id = id(register("staff", KIM));
        web.perform(delete(event).with(httpBasic("member@wego.example", "demo")))
                .andExpect(status().isForbidden());
        web.perform(delete(event).with(httpBasic("staff@wego.example", "demo")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("needed"));
        jdbc.sql("delete from programs.registration where id = ?")
                .param(UUID.fromString(id))
                .update();

        web.perform(delete(event).with(httpBasic("staff@wego.example", "demo"))).andExpect(status().isNoContent());
        web.perform(get(event)).andExpect(status().isNotFound());
    }

    @Test
    void fewerSeatsThanAreTakenAreRefusedWithTheirNumber() throws Exception {
        open("{\"mode\": \"OPEN\", \"capacity\": 5}");
        register("staff", KIM);
        register("staff", KIM.replace("kim", "lee"));

        open("{\"mode\": \"OPEN\", \"capacity\": 1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.taken").value(2))
                .andExpect(jsonPath("$.detail", containsString("2 seats")));
    }

    @Test
    void aMemberRegistersItsOwnPeopleAndSeesNobodyElse() throws Exception {
        open("{\"mode\": \"OPEN\"}");
        String other = id(register("staff", KIM));

        String own = id(register("member", KIM.replace("kim", "lee")).andExpect(status().isCreated()));
        register("member", KIM.replace("}", ", \"member\": \"00000000-0000-0000-0000-000000000009\"}"))
                .andExpect(status().isNotFound());

        member(get("/api/registrations/" + own)).andExpect(status().isOk());
        member(get("/api/registrations/" + other)).andExpect(status().isNotFound());
        member(post("/api/registrations/" + other + "/cancellation")).andExpect(status().isNotFound());
        member(post("/api/registrations/" + own + "/cancellation"))
                .andExpect(jsonPath("$.state").value("CANCELLED"));
        member(get(event + "/registrations")).andExpect(status().isForbidden());
        member(post("/api/registrations/" + own + "/approval")).andExpect(status().isForbidden());
        web.perform(post(event + "/registrations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(KIM))
                .andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"Kim\"}|400",
                "{\"name\": \" \", \"email\": \"kim@city.example\"}|400",
                "{\"name\": \"Kim\", \"email\": \"kim\"}|422",
                "{\"name\": \"Kim\", \"email\": \"kim@city.example\\nBcc: all@city.example\"}|422",
                "{\"name\": \"Kim\", \"email\": \"kim@city.example\", \"answers\": [\"yes\"]}|422",
                "{\"name\": \"Kim\", \"email\": \"kim@city.example\", \"answers\": \"yes\"}|400",
                "{\"name\": \"Kim\", \"email\": \"kim@city.example\", \"member\": \"Seoul\"}|400",
                "{\"name\": \"Kim\", \"email\": \"kim@city.example\", \"member\": \"00000000-0000-0000-0000-000000000000\"}|404",
                "nothing|400"
            })
    void whatCannotBeIsRefusedInTheFormOfTheHouse(String body, int status) throws Exception {
        open("{\"mode\": \"OPEN\"}");

        register("staff", body)
                .andExpect(status().is(status))
                .andExpect(header().string("Content-Type", containsString("application/problem+json")))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void afterClosingNobodyRegisters() throws Exception {
        register("staff", KIM)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("NONE"));
        open("{\"mode\": \"OPEN\", \"closes\": \"2001-01-01\"}");
        register("staff", KIM)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("CLOSED"));
        staff(post("/api/events/00000000-0000-0000-0000-000000000000/registrations"), KIM)
                .andExpect(status().isNotFound());
        open("{\"mode\": \"OPEN\"}");
        staff(post(event + "/cancellation"), "{\"reason\": \"Fog\"}").andExpect(status().isOk());
        register("staff", KIM)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("CANCELLED"));
    }

    private ResultActions open(String rules) throws Exception {
        return staff(put(event + "/registration"), rules);
    }

    private ResultActions register(String who, String body) throws Exception {
        return web.perform(post(event + "/registrations")
                .with(httpBasic(who + "@wego.example", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions staff(MockHttpServletRequestBuilder call, String body) throws Exception {
        return web.perform(call.with(httpBasic("staff@wego.example", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions member(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call.with(httpBasic("member@wego.example", "demo")));
    }

    private static String id(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }
}
