package org.wego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.WegoTest;
import org.wego.knowledge.entry.EntriesChanged;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.search.CaughtUpIndex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Visitors' scripts search the catalogs. */
@WegoTest
class CatalogSearchApiTests {

    private static final String ENTRIES = "/api/catalog/entries";

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void catchUp() {
        CaughtUpIndex.of(context);
    }

    @Test
    void answersInTheFormThatIsPromised() throws Exception {
        JsonNode answer = read(get(ENTRIES).param("q", "street lighting").param("limit", "5"));

        assertThat(answer.propertyNames()).containsExactly("entries", "total", "facets", "didYouMean", "next");
        assertThat(answer.path("facets").propertyNames())
                .containsExactly("catalog", "cluster", "sdg", "region", "country", "status", "year", "language");
        JsonNode first = answer.path("entries").path(0);
        assertThat(first.propertyNames())
                .containsExactly(
                        "id",
                        "externalId",
                        "title",
                        "language",
                        "summary",
                        "city",
                        "country",
                        "year",
                        "catalog",
                        "clusters",
                        "highlights",
                        "url",
                        "place");
        assertThat(first.path("title").asString()).isEqualTo("Smart Street Lighting for Seberang Perai");
        assertThat(first.path("place").asInt()).isOne();
        assertThat(first.path("highlights").path(0).asString()).contains("<mark>street</mark> <mark>lighting</mark>");
        assertThat(answer.path("facets").path("country").path(0).propertyNames())
                .containsExactly("value", "count");
    }

    @ParameterizedTest
    @CsvSource({
        "가로등, Smart Street Lighting for Seberang Perai",
        "aydinlatma, Smart Street Lighting for Seberang Perai",
        "cps, Civic Participation System for Ha Noi"
    })
    void understandsOtherLanguagesAndAbbreviations(String question, String expected) throws Exception {
        assertThat(titles(read(get(ENTRIES).param("q", question)))).first().isEqualTo(expected);
    }

    @Test
    void asksWhatWasMeant() throws Exception {
        assertThat(read(get(ENTRIES).param("q", "blokchain")).path("didYouMean").asString())
                .isEqualTo("blockchain");
    }

    @Test
    void readsOnByTheCursorWithoutLosingOrRepeatingAnything() throws Exception {
        List<Integer> places = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        JsonNode page = read(get(ENTRIES).param("limit", "60"));
        int total = page.path("total").asInt();
        while (true) {
            page.path("entries").forEach(it -> {
                places.add(it.path("place").asInt());
                ids.add(it.path("id").asString());
            });
            if (!page.has("next")) {
                break;
            }
            page = read(get(ENTRIES)
                    .param("limit", "60")
                    .param("cursor", page.path("next").asString()));
        }

        assertThat(ids).hasSize(total).doesNotHaveDuplicates();
        assertThat(places).isSorted().startsWith(1, 2, 3).endsWith(total);
    }

    @Test
    void narrowsDownByAnyOfTheValuesAndByAllFacets() throws Exception {
        JsonNode two = read(get(ENTRIES).param("country", "KR", "TR").param("limit", "100"));
        JsonNode one = read(get(ENTRIES).param("country", "KR", "TR").param("cluster", "smart-mobility"));

        assertThat(two.path("entries"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.path("country").asString()).isIn("KR", "TR"));
        assertThat(one.path("total").asInt())
                .isPositive()
                .isLessThan(two.path("total").asInt());
        assertThat(one.path("entries"))
                .allSatisfy(it -> assertThat(it.path("clusters").toString()).contains("Smart Mobility"));
    }

    @Test
    void suggestsWhileSomebodyTypes() throws Exception {
        JsonNode suggested = read(get("/api/catalog/suggest").param("q", "seber"));

        assertThat(suggested.path("suggestions").path(0).path("text").asString())
                .isEqualTo("Seberang Perai");
        assertThat(read(get("/api/catalog/suggest")).path("suggestions").isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*:*", "((", "\"", "-x", "\uD800", "<script>alert(1)</script>", "year:", "%", "{}", "AND OR"})
    void takesNoQuestionForWrong(String question) throws Exception {
        MockHttpServletResponse answer =
                web.perform(get(ENTRIES).param("q", question)).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(UTF_8)).doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, x", "cursor, x", "offset, 1000000"})
    void saysWhatIsWrongWithThePart(String parameter, String value) throws Exception {
        assertThat(web.perform(get(ENTRIES).param(parameter, value))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "catalog, BOOKS",
        "cluster, smart-weather",
        "sdg, 99",
        "region, ATLANTIS",
        "country, XX",
        "status, foo",
        "year, abc",
        "language, _",
        "sort, best"
    })
    void saysWhichValueNoFilterCanHave(String parameter, String value) throws Exception {
        MockHttpServletResponse answer =
                web.perform(get(ENTRIES).param(parameter, value)).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        JsonNode problem = json.readTree(answer.getContentAsString(UTF_8));
        assertThat(problem.path("code").asString()).isEqualTo("type");
        assertThat(problem.path("detail").asString()).contains("\"" + value + "\"", "\"" + parameter + "\"");
    }

    @ParameterizedTest
    @CsvSource({"sdg, ''", "country, kr", "status, running", "sort, NEWEST", "language, KO", "year, 1066"})
    void takesFiltersInWhateverCaseAndWithoutAValue(String parameter, String value) throws Exception {
        read(get(ENTRIES).param(parameter, value));
    }

    @Test
    void learnsOfManyEntriesAtOnceWithoutARowInTheRegistryOfEvents() {
        List<EntryId> many =
                Stream.generate(EntryId::next).limit(EntriesChanged.MOST).toList();

        transaction.executeWithoutResult(_ -> context.publishEvent(new EntriesChanged(many)));

        assertThat(jdbc.sql("select count(*) from app.event_publication where event_type like '%EntriesChanged'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static List<String> titles(JsonNode answer) {
        List<String> titles = new ArrayList<>();
        answer.path("entries").forEach(it -> titles.add(it.path("title").asString()));
        return titles;
    }

    private JsonNode read(MockHttpServletRequestBuilder asked) throws Exception {
        MockHttpServletResponse answer = web.perform(asked).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString(UTF_8)).isEqualTo(200);
        return json.readTree(answer.getContentAsString(UTF_8));
    }
}
