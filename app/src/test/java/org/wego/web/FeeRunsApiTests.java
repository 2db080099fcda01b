package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wego.WegoTest;
import org.wego.membership.assessment.FeeRunId;

/** The yearly run by script, on the members of the demonstration data. */
@WegoTest
class FeeRunsApiTests {

    private static final String EDITION = "WEO April 2017";
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    @Autowired
    MockMvc http;

    @Test
    void leadsFromTheStartToTheInvoices() throws Exception {
        String location = start(2019, EDITION)
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", startsWith("/api/fee-runs/")))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        await(location, "PREVIEWED");

        String previewed = ask(location)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("PREVIEWED"))
                .andExpect(jsonPath("$.editionName").value(EDITION))
                .andExpect(jsonPath("$.counts.invoiced").value(0))
                .andExpect(jsonPath("$.warnings[0].code").value("NO_PAYMENT_INSTRUCTIONS"))
                .andExpect(jsonPath("$.currency").value("USD"))
                .andExpect(jsonPath("$.byRegion[*].name", hasItem("ASIA")))
                .andExpect(jsonPath("$.exclusions[?(@.name == 'Hebron')].reason", hasItem("COUNTRY_NOT_IN_EDITION")))
                .andExpect(jsonPath("$.exclusions[?(@.name == 'Hebron')].country", hasItem("PS")))
                .andExpect(jsonPath("$.exclusions[?(@.name == 'Beyoğlu')].reason", hasItem("NO_POPULATION")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int members = JsonPath.read(previewed, "$.counts.members");
        int toInvoice = JsonPath.read(previewed, "$.counts.toInvoice");
        int excluded = JsonPath.read(previewed, "$.counts.excluded");
        assertThat(toInvoice).isPositive();
        assertThat(toInvoice + excluded).isEqualTo(members);

        order(location + "/issue")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("fingerprint"))
                .andExpect(jsonPath("$.detail", containsString("GET " + location)));
        confirm(location, " ").andExpect(jsonPath("$.code").value("fingerprint"));
        ask(location).andExpect(jsonPath("$.state").value("PREVIEWED"));
        confirm(location, JsonPath.read(previewed, "$.fingerprint"))
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", location))
                .andExpect(jsonPath("$.warnings.length()").value(1))
                .andExpect(jsonPath("$.warnings[0].code").value("NO_PAYMENT_INSTRUCTIONS"))
                .andExpect(jsonPath("$.warnings[0].detail")
                        .value("Nothing is on record about how to pay, so these invoices would tell nobody."
                                + " An administrator records them under Administration, Organisation."));
        await(location, "ISSUED");

        ask(location)
                .andExpect(jsonPath("$.state").value("ISSUED"))
                .andExpect(jsonPath("$.warnings").isEmpty())
                .andExpect(jsonPath("$.counts.invoiced").value(toInvoice))
                .andExpect(jsonPath("$.confirmedBy").value("staff@wego.example"));
        ask(location + "/fees?limit=1")
                .andExpect(jsonPath("$.fees[0].invoice", startsWith("2019-")))
                .andExpect(jsonPath("$.fees[0].amount").isNumber());
        order(location + "/cancel")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.state").value("ISSUED"))
                .andExpect(jsonPath("$.detail", containsString("issued")));
    }

    @Test
    void joinsTheOpenRunOfAYearButNotOnAnotherEdition() throws Exception {
        String first = started(2020);
        String second = started(2020);
        assertThat(second).isEqualTo(first);
        await(first, "PREVIEWED");

        importEdition("Another edition for fee runs");
        start(2020, "Another edition for fee runs")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.run").value(id(first).toString()))
                .andExpect(jsonPath("$.detail", containsString(EDITION)));
        order(first + "/cancel").andExpect(status().isAccepted());
        ask(first).andExpect(jsonPath("$.state").value("CANCELLED"));
        assertThat(started(2020)).isNotEqualTo(first);
        order(started(2020) + "/cancel").andExpect(status().isAccepted());
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() throws Exception {
        start(2019, "WEO April 1917")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail", containsString("GET /api/economy/editions")));
        start(1999, EDITION)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail", containsString("from 2010 to")));
        body("{\"edition\":\"" + EDITION + "\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("year"));
        body("no json").andExpect(status().isBadRequest());
        body("{\"year\":2017.9,\"edition\":\"" + EDITION + "\"}").andExpect(status().isBadRequest());
        body("{\"year\":2017,\"edition\":\"" + EDITION + "\",\"editoin\":\"\"}").andExpect(status().isBadRequest());
        body("{\"year\":\"2017\",\"edition\":\"" + EDITION + "\"}").andExpect(status().isBadRequest());
        ask("/api/fee-runs/nonsense").andExpect(status().isNotFound());
        ask("/api/fee-runs/" + FeeRunId.next()).andExpect(status().isNotFound());
    }

    @Test
    void issuesOnlyTheFiguresThatWereSeen() throws Exception {
        String location = started(2021);
        await(location, "PREVIEWED");

        confirm(location, "0")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("changed")));
        ask(location).andExpect(jsonPath("$.state").value("PREVIEWED"));
        order(location + "/resume").andExpect(status().isConflict());
        order(location + "/cancel").andExpect(status().isAccepted());
        confirm(location, "0")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("cancelled")));
    }

    @Test
    void isForStaffOnly() throws Exception {
        http.perform(get("/api/fee-runs")).andExpect(status().isUnauthorized());
        http.perform(get("/api/fee-runs").with(httpBasic("member@wego.example", "demo")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value(not("")));
        http.perform(get("/api/fee-runs").with(httpBasic("admin@wego.example", "demo")))
                .andExpect(status().isOk());
        http.perform(post("/api/fee-runs")
                        .with(httpBasic("member@wego.example", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"year\":2017,\"edition\":\"none of these\"}"))
                .andExpect(status().isForbidden());
    }

    private void await(String location, String state) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        String now = state(location);
        while (!now.equals(state)) {
            assertThat(System.nanoTime())
                    .as("patience with a run that is %s", now)
                    .isLessThan(end);
            LockSupport.parkNanos(PAUSE);
            now = state(location);
        }
    }

    private String state(String location) throws Exception {
        return JsonPath.read(ask(location).andReturn().getResponse().getContentAsString(), "$.state");
    }

    private String started(int year) throws Exception {
        return start(year, EDITION)
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getHeader("Location");
    }

    private ResultActions start(int year, String edition) throws Exception {
        return body("{\"year\":" + year + ",\"edition\":\"" + edition + "\"}");
    }

    private ResultActions body(String json) throws Exception {
        return http.perform(post("/api/fee-runs")
                .with(httpBasic("staff@wego.example", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private ResultActions ask(String path) throws Exception {
        return http.perform(get(path).with(httpBasic("staff@wego.example", "demo")));
    }

    private ResultActions confirm(String location, String fingerprint) throws Exception {
        return http.perform(post(location + "/issue")
                .with(httpBasic("staff@wego.example", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"fingerprint\":\"" + fingerprint + "\"}"));
    }

    private ResultActions order(String path) throws Exception {
        return http.perform(post(path).with(httpBasic("staff@wego.example", "demo")));
    }

    private static FeeRunId id(String location) {
        return FeeRunId.parse(location.substring(location.lastIndexOf('/') + 1));
    }

    private void importEdition(String name) throws Exception {
        String file = "ISO\tWEO Subject Code\t2015\t2016\nKOR\tPPPPC\t36,389.938\t37,741.397\n";
        http.perform(multipart("/api/economy/editions")
                        .file(new MockMultipartFile(
                                "file", "weo.xls", "text/plain", file.getBytes(StandardCharsets.UTF_8)))
                        .param("name", name)
                        .param("publishedOn", "2017-04-19")
                        .with(httpBasic("staff@wego.example", "demo")))
                .andExpect(status().isCreated());
    }
}
