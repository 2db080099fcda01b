package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wego.Stated;
import org.wego.WegoTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document against the calls it describes. */
@WegoTest
class ApiDescriptionTests {

    private static final String NOTHING = "01234567-89ab-7cde-8f01-23456789abcd";

    /** Open to everybody; all others ask for credentials. */
    private static final Set<String> OPEN = calls("EVERYBODY");

    private static final String QUOTE = "GET /api/fees/quote";

    /** Not for every account, besides all of fee runs. */
    private static final Set<String> RESTRICTED = calls("RESTRICTED");

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    private JsonNode document;
    private final List<Call> calls = new ArrayList<>();

    /** A call with its description. */
    private record Call(HttpMethod method, String path, JsonNode operation) {

        String name() {
            return method + " " + path;
        }

        JsonNode answer(int status) {
            return operation.path("responses").path(Integer.toString(status));
        }
    }

    @BeforeEach
    void readTheDocument() throws Exception {
        document = json.readTree(
                web.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString());
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(it -> calls.add(new Call(
                                HttpMethod.valueOf(it.getKey().toUpperCase(Locale.ROOT)),
                                path.getKey(),
                                it.getValue()))));
        assertThat(calls).hasSizeGreaterThan(15);
    }

    @Test
    void describesTheRefusalsOfEveryCallAsProblemDetails() {
        assertThat(calls).allSatisfy(call -> {
            assertThat(refused(call, 401)).as(call.name()).isTrue();
            assertThat(refused(call, 403))
                    .as(call.name())
                    .isEqualTo(call.path().startsWith("/api/fee-runs") || RESTRICTED.contains(call.name()));
            assertThat(refused(call, 400)).as(call.name()).isTrue();
            assertThat(refused(call, 404))
                    .as(call.name())
                    .isEqualTo(call.path().contains("{") || call.name().equals(QUOTE));
            assertThat(call.operation().has("security")).as(call.name()).isEqualTo(OPEN.contains(call.name()));
        });
        assertThat(document.at("/components/schemas/ProblemDetail/properties").propertyNames())
                .contains("type", "title", "status", "detail", "instance", "code");
    }

    @Test
    void describesWhatOnlyTheStateOrTheContentCanRefuse() {
        assertThat(statuses("POST /api/fee-runs")).contains("202", "409", "413", "415", "422");
        assertThat(statuses("POST /api/fee-runs/{id}/issue")).contains("202", "409", "415");
        assertThat(statuses("POST /api/fee-runs/{id}/cancel")).contains("202", "409");
        assertThat(statuses("POST /api/economy/editions")).contains("200", "201", "409", "413", "415", "422");
        assertThat(statuses("DELETE /api/economy/editions/{id}")).contains("204", "404", "409");
        assertThat(statuses("POST /api/catalog/import")).contains("200", "413", "415", "422");
        assertThat(statuses("GET /api/catalog/entries/{id}")).contains("200", "404", "410");
        assertThat(statuses("POST /api/members/import")).contains("200", "413", "415", "422");
        assertThat(statuses("POST /api/governance/terms/{id}/appointments")).contains("201", "404", "409", "422");
        assertThat(statuses(QUOTE)).contains("200", "422");
        assertThat(statuses("GET /api/members")).containsExactly("200", "400", "401", "429", "500", "503");
    }

    @Test
    void givesNoAnswerThatIsNotDescribed() throws Exception {
        List<String> surprises = new ArrayList<>();
        Set<Integer> given = new TreeSet<>();
        for (Call call : calls) {
            for (MockHttpServletRequestBuilder attempt : attempts(call)) {
                MockHttpServletResponse answer =
                        web.perform(attempt).andReturn().getResponse();
                given.add(answer.getStatus());
                JsonNode described = call.answer(answer.getStatus());
                String kind = String.valueOf(answer.getContentType()).replaceFirst(";.*", "");
                if (!described.path("content").has(kind)) {
                    surprises.add(call.name() + ": " + answer.getStatus() + " " + kind);
                }
            }
        }

        assertThat(surprises).isEmpty();
        assertThat(given).contains(200, 400, 401, 403, 404, 415);
    }

    @Test
    void givesEachListASchemaOfItsOwn() {
        assertThat(schema("ListedMember")).contains("category");
        assertThat(schema("ListedInvoice")).contains("number");
        assertThat(schema("ListedFeeRun")).contains("state");
        assertThat(schema("FeeRunAnswer")).contains("warnings");
        assertThat(schema("FeeRunWarning")).containsExactlyInAnyOrder("code", "detail");
        assertThat(schema("MemberPage")).containsExactly("members", "total", "next");
        assertThat(schema("FigurePage")).contains("figures", "next");
        assertThat(schema("Figure")).containsExactly("country", "year", "value", "estimate");
        assertThat(schema("InvoicePage")).contains("invoices", "next");
        assertThat(schema("EditionPage")).contains("editions", "next");
        assertThat(schema("FilePage")).contains("files", "next");
        assertThat(schema("FeeRunPage")).contains("runs", "next");
        assertThat(schema("FeePage")).contains("fees", "next");
        assertThat(schema("ExcludedPage")).contains("exclusions", "next");
    }

    private static Set<String> calls(String whose) {
        Map<String, String> stated = Stated.CALL.all();
        stated.values().removeIf(it -> !it.equals(whose));
        return stated.keySet();
    }

    /** By a visitor, a member and the staff, with values that name nothing and with values of the wrong form. */
    private static List<MockHttpServletRequestBuilder> attempts(Call call) {
        List<MockHttpServletRequestBuilder> attempts = new ArrayList<>();
        for (String value : List.of(NOTHING, "wrong form")) {
            for (MediaType type : call.method() == HttpMethod.GET
                    ? List.of(MediaType.ALL)
                    : List.of(MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA)) {
                attempts.add(attempt(call, value, type));
                for (String account : List.of("member", "staff")) {
                    attempts.add(attempt(call, value, type).with(httpBasic(account + "@wego.example", "demo")));
                }
            }
        }
        return attempts;
    }

    private static MockHttpServletRequestBuilder attempt(Call call, String value, MediaType type) {
        MockHttpServletRequestBuilder attempt =
                request(call.method(), call.path().replaceAll("\\{[^}]*}", "{value}"), values(call, value));
        call.operation().path("parameters").forEach(parameter -> {
            boolean aboutThePage =
                    Set.of("limit", "cursor").contains(parameter.path("name").asString());
            if (parameter.path("in").asString().equals("query") && !(aboutThePage && value.equals(NOTHING))) {
                attempt.param(parameter.path("name").asString(), value);
            }
        });
        return type == MediaType.ALL ? attempt : attempt.contentType(type).content("{}");
    }

    private static Object[] values(Call call, String value) {
        return call.path()
                .chars()
                .filter(letter -> letter == '{')
                .mapToObj(_ -> value)
                .toArray();
    }

    private static boolean refused(Call call, int status) {
        JsonNode content = call.answer(status).path("content");
        return content.at("/application~1problem+json/schema/$ref")
                .asString("")
                .equals("#/components/schemas/ProblemDetail");
    }

    private List<String> statuses(String call) {
        return calls.stream()
                .filter(it -> it.name().equals(call))
                .flatMap(it -> it.operation().path("responses").propertyNames().stream())
                .toList();
    }

    private Stream<String> schema(String name) {
        return document.path("components").path("schemas").path(name).path("properties").propertyNames().stream();
    }
}
