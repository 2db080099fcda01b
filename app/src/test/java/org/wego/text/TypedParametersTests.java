package org.wego.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wego.FormToken;
import org.wego.Stated;
import org.wego.WegoTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every parameter of every page and call: the answer is the same in whatever pieces and with whatever blanks it came. */
@WegoTest
class TypedParametersTests {

    private static final long SEED = 20261125;

    private static final String NOTHING = "01234567-89ab-7cde-8f01-23456789abcd";

    /** What the parameters of the calls are asked with, by their names. */
    private static final Map<String, String> SAMPLES = Stated.PARAMETER.all();

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcTemplate jdbc;

    private final Random random = new Random(SEED);

    @Test
    void answersEveryCallTheSame() throws Exception {
        List<String> asked = new ArrayList<>();
        JsonNode document = json.readTree(content(get("/v3/api-docs")));
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode call = path.getValue().path("get");
            Map<String, String> parameters = parameters(call);
            if (!parameters.isEmpty()) {
                String address = path.getKey().replaceAll("\\{\\w+}", NOTHING);
                assertThatItAnswersTheSame(address, parameters);
                asked.add(path.getKey());
            }
        }
        assertThat(asked).contains("/api/members", "/api/fees/quote", "/api/invoices");
    }

    private Map<String, String> parameters(JsonNode call) {
        Map<String, String> parameters = new LinkedHashMap<>();
        call.path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("query")
                    && !parameter.path("schema").path("type").asString().equals("boolean")) {
                assertThat(name)
                        .as("parameters that this test has a sample for")
                        .satisfiesAnyOf(
                                it -> assertThat(SAMPLES).containsKey(it),
                                it -> assertThat(it).isIn("edition", "cursor", "format"));
                if (SAMPLES.containsKey(name)) {
                    parameters.put(name, SAMPLES.get(name));
                }
            }
        });
        return parameters;
    }

    @ParameterizedTest
    @CsvSource({
        "/members, q, Hà Nội",
        "/members, country, KR",
        "/members, region, ASIA",
        "/members, category, FULL",
        "/members, page, 1",
        "/knowledge, q, Hà Nội",
        "/knowledge, cluster, Smart Mobility",
        "/feeds/catalog.atom, q, Hà Nội",
        "/governance, asOf, 2015-01-01",
        "/governance, on, 2015-01-01",
        "/governance/chart.svg, asOf, 2015-01-01",
        "/governance/resolutions, year, 2017",
        "/governance/resolutions, q, Hà Nội",
        "/programs, year, 2017",
        "/events, year, 2017",
        "/events, q, Öffnung",
        "/events, kind, TRAINING",
        "/events, region, ASIA",
        "/events, view, map",
        "/feeds/events.ics, year, 2017",
        "/projects, year, 2016",
        "/projects, state, UNKNOWN",
        "/calculator, country, KR",
        "/calculator, population, '9,776,000'",
        "/calculator, year, 2017",
        "/knowledge, page, 1"
    })
    void answersEveryPageTheSame(String page, String parameter, String value) throws Exception {
        assertThatItAnswersTheSame(page, Map.of(parameter, value));
    }

    private void assertThatItAnswersTheSame(String address, Map<String, String> parameters) throws Exception {
        MockHttpServletResponse plain = answer(asked(address, parameters, it -> it));
        assertThat(plain.getStatus()).as(address).isLessThan(500);
        for (int i = 0; i < 5; i++) {
            MockHttpServletResponse typed = answer(asked(address, parameters, it -> Typed.in(random, it)));
            assertThat(typed.getStatus()).as("%s, seed %d", address, SEED).isEqualTo(plain.getStatus());
            assertThat(withoutOnce(typed)).as("%s, seed %d", address, SEED).isEqualTo(withoutOnce(plain));
        }
    }

    private MockHttpServletRequestBuilder asked(
            String address, Map<String, String> parameters, UnaryOperator<String> typing) {
        MockHttpServletRequestBuilder request = get(address);
        parameters.forEach((name, value) -> request.param(name, typing.apply(value)));
        return address.startsWith("/api") ? request.with(httpBasic("staff@wego.example", "demo")) : request;
    }

    /** Without what is made anew for each answer. */
    private static String withoutOnce(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("name=\"_csrf\"[^>]*>", "")
                .replaceAll("nonce=\"[^\"]*\"", "");
    }

    @Test
    void findsAnEditionAndKeepsItsNameClean() throws Exception {
        String name = "Fjármál " + UUID.randomUUID();
        web.perform(multipart("/api/economy/editions")
                        .file(new MockMultipartFile(
                                "file",
                                "weo.xls",
                                "text/plain",
                                ("ISO\tWEO Subject Code\t2015\t2016\tEstimates Start After\nKOR\tPPPPC\t36,389.938\t37,7"
                                                + (10 + random.nextInt(89)) + ".1" + random.nextInt(1_000_000)
                                                + "\t2016\n")
                                        .getBytes(StandardCharsets.UTF_8)))
                        .param("name", Typed.in(random, name))
                        .param("publishedOn", Typed.in(random, "2017-04-18"))
                        .with(httpBasic("staff@wego.example", "demo")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.edition.name").value(name));

        web.perform(get("/api/fees/quote")
                        .param("country", Typed.in(random, "kr"))
                        .param("population", Typed.in(random, "9776000"))
                        .param("year", Typed.in(random, "2017"))
                        .param("edition", Typed.in(random, name))
                        .with(httpBasic("staff@wego.example", "demo")))
                .andExpect(status().isOk());
        assertThat(started(1999, name)).isEqualTo(started(1999, Typed.in(random, name)));
        assertThat(started(1999, name)).isNotEqualTo(started(1999, "no edition"));
    }

    private String started(int year, String edition) throws Exception {
        return content(post("/api/fee-runs")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("year", year, "edition", edition)))
                .with(httpBasic("staff@wego.example", "demo")));
    }

    @Test
    void namesTheSignOfAnEditionThatInvoicesCannotPrint() throws Exception {
        for (Map.Entry<String, String> fault : Map.of(
                        "เมษายน 2017", "เ (U+0E40)", "أبريل 2017", "أ (U+0623)", "April 🎉", "🎉 (U+1F389)")
                .entrySet()) {
            web.perform(multipart("/api/economy/editions")
                            .file(new MockMultipartFile("file", "weo.xls", "text/plain", new byte[] {'x'}))
                            .param("name", fault.getKey())
                            .param("publishedOn", "2009-04-18")
                            .with(httpBasic("staff@wego.example", "demo")))
                    .andExpect(status().isBadRequest())
                    .andExpect(
                            jsonPath("$.detail")
                                    .value(
                                            "Invoices bear the name and cannot print " + fault.getValue()
                                                    + ". Send a \"name\" in Latin, Greek, Cyrillic, Chinese, Japanese or Korean letters."));
        }
    }

    @Test
    void importsAMemberWhateverPiecesItsCellsAreIn() throws Exception {
        String name = "수원시 " + UUID.randomUUID();
        List<String> cells =
                List.of(name, "KR", "full", "Cần Thơ 1", "2017-04", "1240000", "2017", "Düren office", "a note");
        String row = String.join(
                ",", cells.stream().map(cell -> Typed.in(random, cell)).toList());
        String header = String.join(
                ",",
                List.of(
                                "name",
                                "country",
                                "category",
                                "address",
                                "joined",
                                "population",
                                "population_year",
                                "population_source",
                                "notes")
                        .stream()
                        .map(column -> "\u00A0" + column + "\u00A0")
                        .toList());

        imported(header + "\n" + row + "\n", false)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(1));

        assertThat(jdbc.queryForMap("""
                        select country, address, notes, population, population_year, population_source,
                            joined_earliest from membership.member where name = ?""", name))
                .containsEntry("country", "KR")
                .containsEntry("address", "Cần Thơ 1")
                .containsEntry("notes", "a note")
                .containsEntry("population", 1_240_000L)
                .containsEntry("population_year", 2017)
                .containsEntry("population_source", "Düren office")
                .containsEntry("joined_earliest", Date.valueOf("2017-04-01"));
        imported(header + "\n" + row + "\n", true)
                .andExpect(jsonPath("$.unchanged").value(1));
    }

    @Test
    void importsNothingThatInvoicesCannotPrint() throws Exception {
        String table = "name,country,address,population,population_year,population_source\n"
                + UUID.randomUUID() + ",TH,〒 ㈱ ☎,1,2017,สำนักงาน\n"
                + UUID.randomUUID() + ",TH,ถนน,1,2017,Office\n"
                + UUID.randomUUID() + " 🎉,TH,Street,1,2017,Office\n";

        imported(table, true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].kind", contains("UNPRINTABLE", "UNPRINTABLE", "UNPRINTABLE")))
                .andExpect(jsonPath("$.errors[*].line", contains(2, 3, 4)))
                .andExpect(jsonPath("$.errors[*].column", contains("population_source", "address", "name")));
    }

    private ResultActions imported(String table, boolean dryRun) throws Exception {
        return web.perform(multipart("/api/members/import")
                .file(new MockMultipartFile("file", "members.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .param("dryRun", String.valueOf(dryRun))
                .with(httpBasic("staff@wego.example", "demo")));
    }

    @Test
    void lessensNoSecret() throws Exception {
        web.perform(post("/login")
                        .param("username", "\u00A0staff@wego.example\u00A0")
                        .param("password", "demo")
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/desk"));
        for (String other : List.of("demo\u00A0", "\u200Bdemo", Normalizer.normalize("demö", Normalizer.Form.NFD))) {
            web.perform(post("/login")
                            .param("username", "staff@wego.example")
                            .param("password", other)
                            .with(FormToken.sent()))
                    .andExpect(redirectedUrl("/login?error"));
        }
    }

    private String content(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
