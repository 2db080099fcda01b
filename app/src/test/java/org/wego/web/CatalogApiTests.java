package org.wego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wego.CompleteIndex;
import org.wego.SentStatements;
import org.wego.WegoTest;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryVersion;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.search.CatalogSearch;

/** The catalogs by script. */
@WegoTest
class CatalogApiTests {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PublishedEntries published;

    @Autowired
    EntryCatalog catalog;

    @Autowired
    CatalogSearch search;

    private final String mark = "api-" + UUID.randomUUID();

    private long before;

    @BeforeEach
    void count() {
        before = published.count();
    }

    @AfterEach
    void takeAwayWhatWasImported() {
        jdbc.sql("delete from knowledge.entry where external_id like ?")
                .param(mark + "%")
                .update();
    }

    @Test
    void looksFirstAndImportsThen() throws Exception {
        web.perform(upload(line("a", "Lamps") + line("b", "Bins"), "staff").param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(jsonPath("$.added").value(2));
        assertThat(published.count()).isEqualTo(before);

        web.perform(upload(line("a", "Lamps") + line("b", "Bins"), "staff"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(false))
                .andExpect(jsonPath("$.entries").value(2))
                .andExpect(jsonPath("$.added").value(2))
                .andExpect(jsonPath("$.ignored", hasSize(0)));
        assertThat(published.count()).isEqualTo(before + 2);
    }

    @Test
    void whatWasImportedIsOnThePagesThatWereKeptBefore() throws Exception {
        CompleteIndex.of(search);
        String page = "/knowledge?q=" + mark + "a";
        web.perform(get(page)).andExpect(status().isOk());

        web.perform(upload(line("a", "Lamps"), "staff")).andExpect(status().isOk());

        web.perform(get(page)).andExpect(content().string(containsString("/knowledge/" + id("a"))));
    }

    @Test
    void tellsAllThatIsWrongByLineAndField() throws Exception {
        web.perform(upload(line("a", "Lamps") + line("a", "") + "nothing\n", "staff"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("faulty"))
                .andExpect(jsonPath("$.errors[*].kind", hasItem("ENTRY_TWICE")))
                .andExpect(jsonPath("$.errors[?(@.kind == 'MISSING')].line").value(2))
                .andExpect(jsonPath("$.errors[?(@.kind == 'MISSING')].field").value("texts[1].title"))
                .andExpect(jsonPath("$.errors[?(@.kind == 'NO_JSON')].line").value(3))
                .andExpect(jsonPath("$.errors[*].problem", hasItem("This is missing.")));
        assertThat(published.count()).isEqualTo(before);
    }

    @Test
    void takesFilesOfStaffOnly() throws Exception {
        web.perform(upload(line("a", "Lamps"), "member")).andExpect(status().isForbidden());
        web.perform(multipart("/api/catalog/import").file(file(line("a", "Lamps"))))
                .andExpect(status().isUnauthorized());
        web.perform(get("/api/catalog/export.jsonl").with(account("member"))).andExpect(status().isForbidden());
    }

    @Test
    void everybodyReadsAnEntryAsItWasImported() throws Exception {
        web.perform(upload(line("a", "<b>Lamps</b>"), "staff")).andExpect(status().isOk());

        web.perform(get("/api/catalog/entries/" + id("a")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.externalId").value(mark + "a"))
                .andExpect(jsonPath("$.city").value("Seoul"))
                .andExpect(jsonPath("$.member").isString())
                .andExpect(jsonPath("$.country").value("KR"))
                .andExpect(jsonPath("$.clusters[0]").value("Smart Mobility"))
                .andExpect(jsonPath("$.texts[0].language").value("en"))
                .andExpect(jsonPath("$.texts[0].title").value("<b>Lamps</b>"))
                .andExpect(jsonPath("$.texts[1].title").value("가로등"))
                .andExpect(jsonPath("$.sections.lessons").value("Ask first"))
                .andExpect(jsonPath("$.results[0].value").value(12.5))
                .andExpect(jsonPath("$.sources[0].url").value("https://city.example/report"))
                .andExpect(jsonPath("$.url").value(containsString("/knowledge/" + id("a"))));
    }

    @Test
    void aWithdrawnEntryIsGoneAndSaysWhy() throws Exception {
        web.perform(upload(line("a", "Lamps"), "staff")).andExpect(status().isOk());
        UUID id = id("a");
        jdbc.sql("update knowledge.entry set state = 'WITHDRAWN', withdrawn_at = current_timestamp, reason = 'Copied'"
                        + " where id = ?")
                .param(id)
                .update();

        web.perform(get("/api/catalog/entries/" + id))
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.detail").value("“Lamps” was published and has been withdrawn. Reason: Copied"));
        web.perform(get("/knowledge/" + id)).andExpect(status().isGone());
        web.perform(get("/api/catalog/entries/" + UUID.randomUUID())).andExpect(status().isNotFound());
        web.perform(get("/api/catalog/entries/none")).andExpect(status().isBadRequest());
    }

    @Test
    void whatIsExportedIsTakenBackUnchanged() throws Exception {
        web.perform(upload(line("a", "Lamps"), "staff")).andExpect(status().isOk());

        String exported = web.perform(get("/api/catalog/export.jsonl").with(account("staff")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);

        web.perform(upload(exported, "staff"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unchanged").value(before + 1))
                .andExpect(jsonPath("$.added").value(0))
                .andExpect(jsonPath("$.changed").value(0));
    }

    @Test
    void manyAreReadWithAsManyStatementsAsFew() throws Exception {
        String many =
                IntStream.range(0, 60).mapToObj(it -> line("m" + it, "Many")).collect(Collectors.joining());
        web.perform(upload(many, "staff")).andExpect(status().isOk());
        List<EntryId> ids =
                published.after(null, 1_000).stream().map(EntryVersion::id).toList();

        int few = SentStatements.of(() -> published.find(ids.subList(ids.size() - 2, ids.size())));
        assertThat(SentStatements.of(() -> published.find(ids))).isEqualTo(few).isLessThan(5);
        assertThat(SentStatements.of(() -> published.after(null, 50))).isOne();
        assertThat(SentStatements.of(() -> published.count())).isOne();
        assertThat(SentStatements.of(() -> catalog.titled("many", 50))).isOne();
        assertThat(SentStatements.of(catalog::catalogs)).isOne();
        assertThat(SentStatements.of(() -> catalog.published(null, 0, 50))).isOne();
        assertThat(SentStatements.of(() -> catalog.published(ids.getLast()))).isLessThan(6);
    }

    private UUID id(String name) {
        return jdbc.sql("select id from knowledge.entry where external_id = ?")
                .param(mark + name)
                .query(UUID.class)
                .single();
    }

    private String line(String name, String title) {
        return """
                {"externalId":"%s%s","catalog":"PROJECTS_CATALOG","city":"Seoul","country":"KR","clusters":["Smart Mobility"],\
                "texts":[{"language":"en","title":"%s","summary":"Bright"},\
                {"language":"ko","original":true,"title":"가로등","summary":"밝다"}],"lessons":"Ask first",\
                "results":[{"indicator":"Power","value":12.50,"unit":"kWh"}],\
                "sources":[{"url":"https://city.example/report","publisher":"The city"}]}
                """.formatted(mark, name, title);
    }

    private static MockMultipartHttpServletRequestBuilder upload(String text, String account) {
        return multipart("/api/catalog/import").file(file(text)).with(account(account));
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("file", "entries.jsonl", "application/x-ndjson", text.getBytes(UTF_8));
    }

    private static RequestPostProcessor account(String name) {
        return httpBasic(name + "@wego.example", "demo");
    }
}
