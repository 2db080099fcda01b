package org.wego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wego.SentStatements;
import org.wego.WegoTest;
import org.wego.web.ListSamples.Sample;
import org.wego.web.api.page.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every list of the API, found in the code, read page by page with rows of its own. */
@WegoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsApiTests {

    private static final int FEW = 2;
    private static final int MORE = 4;

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final List<ListSamples> samples = new ArrayList<>();
    private final Map<String, Sample> lists = new TreeMap<>();

    @BeforeAll
    void makeRows() {
        ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AssignableTypeFilter(ListSamples.class));
        classes.findCandidateComponents(ListSamples.class.getPackageName())
                .forEach(found -> samples.add((ListSamples) beans.createBean(ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), getClass().getClassLoader()))));
        samples.forEach(it -> lists.putAll(it.lists()));
    }

    @AfterAll
    void leaveNoOpenRun() {
        samples.forEach(ListSamples::end);
    }

    @Test
    void knowsASampleOfEveryList() {
        Set<String> calls = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, call) -> {
            if (call.getMethod().getReturnType() == Page.class) {
                calls.addAll(mapping.getPatternValues());
            }
        });

        assertThat(lists.keySet()).isEqualTo(calls);
        assertThat(calls).hasSizeGreaterThan(6);
    }

    @Test
    void answersEachRowOnceAlsoWhenOthersComeMeanwhile() throws Exception {
        for (Map.Entry<String, Sample> list : lists.entrySet()) {
            Sample sample = list.getValue();
            List<String> whole = sample.rows(read(sample.address(), 1_000, null));
            assertThat(whole).as(list.getKey()).hasSizeGreaterThan(2 * FEW).doesNotHaveDuplicates();

            List<String> walked = new ArrayList<>();
            JsonNode page = read(sample.address(), FEW, null);
            sample.addOneBefore().run();
            while (page.has("next")) {
                assertThat(sample.rows(page)).as(list.getKey()).hasSize(FEW);
                walked.addAll(sample.rows(page));
                page = read(sample.address(), FEW, page.path("next").asString());
            }
            walked.addAll(sample.rows(page));

            assertThat(walked).as(list.getKey()).doesNotHaveDuplicates();
            // whoever came meanwhile may be there as well
            assertThat(walked.stream().filter(whole::contains))
                    .as(list.getKey())
                    .isEqualTo(whole);
        }
    }

    @Test
    void needsAsManyStatementsForALongPageAsForAShortOne() throws Exception {
        for (Sample sample : lists.values()) {
            read(sample.address(), MORE, null);
            assertThat(SentStatements.of(() -> read(sample.address(), MORE, null)))
                    .as(sample.address())
                    .isEqualTo(SentStatements.of(() -> read(sample.address(), FEW, null)))
                    .isLessThan(14);
        }
    }

    @Test
    void refusesACursorThatWasNotMadeForTheList() throws Exception {
        Map<String, String> cursors = new LinkedHashMap<>();
        for (Sample sample : lists.values()) {
            JsonNode page = read(sample.address(), FEW, null);
            assertThat(page.path("next").isString()).as("%s", page).isTrue();
            cursors.put(sample.address(), page.path("next").asString());
        }

        for (Sample sample : lists.values()) {
            String own = cursors.get(sample.address());
            List<String> wrong = cursors.values().stream()
                    .filter(cursor -> !cursor.equals(own))
                    .collect(Collectors.toCollection(ArrayList::new));
            wrong.addAll(List.of("x", "!", "LTE", "2", own.substring(4), own + "AA", again(own, "1", "2")));
            wrong.add(again(own, "\u001F[^\u001F]*$", ""));
            wrong.add(again(own, "\u001F[^\u001F]*$", "\u001F\u0000"));
            for (String cursor : wrong) {
                assertProblem(ask(sample.address()).param("cursor", cursor), "cursor");
            }
            assertProblem(ask(sample.address()).param("cursor", own).param("more", "x"), "cursor");
        }
    }

    @Test
    void refusesALimitOutOfBoundsAndAnOffset() throws Exception {
        for (Sample sample : lists.values()) {
            for (String limit : List.of("0", "-1", "1001", "x", "99999999999")) {
                assertProblem(ask(sample.address()).param("limit", limit), "limit");
            }
            assertProblem(ask(sample.address()).param("offset", "100"), "offset");
        }
    }

    @Test
    void tellsWhatAnImportChangesPageByPage() throws Exception {
        String table = "name,country\n" + "Page %1$s,KR\nPage %2$s,KR\nPage %3$s,KR\n".formatted("a", "b", "c");

        JsonNode first = importing(table, "2", null);
        JsonNode second = importing(table, "2", first.path("next").asString());

        assertThat(first.at("/rows")).hasSize(2);
        assertThat(second.at("/rows")).hasSize(1);
        assertThat(second.at("/rows/0/name").asString()).isEqualTo("Page c");
        assertThat(second.has("next") && !second.path("next").isNull()).isFalse();
    }

    private JsonNode importing(String table, String limit, String cursor) throws Exception {
        MockMultipartHttpServletRequestBuilder call = multipart("/api/members/import")
                .file(new MockMultipartFile("file", "members.csv", "text/csv", table.getBytes(UTF_8)))
                .param("dryRun", "true")
                .param("limit", limit);
        if (cursor != null) {
            call.param("cursor", cursor);
        }
        return json.readTree(web.perform(call.with(httpBasic("staff@wego.example", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8));
    }

    private void assertProblem(MockHttpServletRequestBuilder call, String code) throws Exception {
        MockHttpServletResponse answer = web.perform(call).andReturn().getResponse();
        JsonNode problem = json.readTree(answer.getContentAsString());

        assertThat(answer.getStatus()).as(problem.toString()).isEqualTo(400);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("detail").asString()).contains("\"" + code + "\"");
    }

    private JsonNode read(String address, int limit, String cursor) {
        try {
            MockHttpServletRequestBuilder call = ask(address).param("limit", String.valueOf(limit));
            if (cursor != null) {
                call.param("cursor", cursor);
            }
            return json.readTree(web.perform(call).andReturn().getResponse().getContentAsString(UTF_8));
        } catch (Exception failed) {
            throw new IllegalStateException(address, failed);
        }
    }

    private static MockHttpServletRequestBuilder ask(String address) {
        return get(address).with(httpBasic("staff@wego.example", "demo"));
    }

    /** The same cursor with something in it that nobody wrote. */
    private static String again(String cursor, String pattern, String other) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).replaceFirst(pattern, other);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
