package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.CompleteIndex;
import org.wego.SentStatements;
import org.wego.Undisturbed;
import org.wego.WegoTest;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.web.copy.DataVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogs as everybody reads them, without a script. */
@WegoTest
class CatalogPagesTests {

    private static final String DECIDIM = "wego-barcelona-decidim";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    DataVersion data;

    @Autowired
    CatalogSearch search;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    @BeforeEach
    void isIndexed() {
        CompleteIndex.of(search);
    }

    @Test
    void findsAnEntryAndSaysWhy() throws Exception {
        Document page = page("/knowledge?q=street lighting");

        Element first = page.select(".hit").first();
        assertThat(first.select("h2").text()).containsIgnoringCase("street light");
        assertThat(first.select("mark").eachText()).isNotEmpty();
        assertThat(first.select(".why").text()).startsWith("Why: ").contains("Title");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("script[src]").eachAttr("src"))
                .as("nothing but the switch of the colours and the buttons of the map")
                .allMatch(it -> it.matches("/scripts/(colours|map).js"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blokchain", "bloсkchain"})
    void asksWhatWasMeant(String slip) throws Exception {
        assertThat(page("/knowledge?q=" + slip).select(".meant a").eachAttr("href"))
                .allMatch(it -> it.equals("/knowledge?q=blockchain"));
    }

    @Test
    void narrowsDownByLinksThatCanBeTakenBack() throws Exception {
        Document all = page("/knowledge");
        Element region = all.select(".facet a[href*=region=ASIA]").first();
        Document asia = page(region.attr("href"));
        int entries = Integer.parseInt(region.select(".n").text());

        assertThat(all.select("meta[name=robots]")).isEmpty();
        assertThat(region.attr("rel")).isEqualTo("nofollow");
        assertThat(asia.select(".count").text()).isEqualTo(entries + " entries");
        assertThat(asia.select(".chosen a").eachText()).first().asString().contains("Region: Asia");
        assertThat(asia.select(".chosen a").first().attr("href")).isEqualTo("/knowledge");
        assertThat(asia.select("form[role=search] input[type=hidden]").eachAttr("value"))
                .contains("ASIA");
        assertThat(asia.select(".facet a[aria-current]").eachText())
                .singleElement()
                .asString()
                .startsWith("Asia");
    }

    @Test
    void turnsItsPages() throws Exception {
        Document second = page("/knowledge?page=2&sort=title");

        assertThat(second.select("ol.hits").attr("start")).isEqualTo("21");
        assertThat(second.select("nav.chips [aria-current=page]").text()).isEqualTo("2");
        assertThat(second.select("nav.chips a").eachAttr("href"))
                .contains("/knowledge?sort=title", "/knowledge?sort=title&page=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/knowledge?q=%00&page=-1",
                "/knowledge?q=((*:*&page=9999999999",
                "/knowledge?region=MOON&cluster=None&sdg=99&year=x&status=&language=xx&sort=none",
                "/knowledge?q=%F0%9F%92%A1%22%22-&page=50",
                "/knowledge/compare",
                "/knowledge/compare?entry=none&entry=01234567-89ab-7cde-8f01-23456789abcd",
                "/feeds/catalog.atom?q=((&region=MOON",
                "/knowledge/citations.bib?q=nothing+has+this+name"
            })
    void isNotDisturbedByWhateverIsAsked(String address) throws Exception {
        int state = web.perform(get(java.net.URI.create(address)))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(state).isIn(200, 400);
    }

    @Test
    void showsAllThatIsKnownOfAnEntry() throws Exception {
        Document page = page("/knowledge/" + id(DECIDIM));

        assertThat(page.select("h1").attr("lang")).isEqualTo("en");
        assertThat(page.select("#es").attr("lang")).isEqualTo("es");
        assertThat(page.select("#es h2").text()).startsWith("Decidim: la plataforma");
        assertThat(page.select(".languages a").eachText()).containsExactly("English", "Español");
        assertThat(page.select("table.results tbody tr")
                        .first()
                        .select("th, td")
                        .eachText())
                .startsWith("Registered users of the Barcelona platform", "149,279", "users");
        assertThat(page.select("#sources a").eachText()).contains("TRIGGER project");
        assertThat(page.select("a[rel~=license]").attr("href"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(page.select(".entry-facts a").eachText())
                .contains("Smart Government", "11 Sustainable cities and communities", "Scaled up");
        assertThat(page.select(".similar li")).isNotEmpty();
        assertThat(page.select("#cite .citation").text()).contains("Decidim").contains("/knowledge/" + id(DECIDIM));
    }

    @Test
    void tellsProgramsWhatAPageIs() throws Exception {
        String id = id(DECIDIM);
        Document page = page("/knowledge/" + id);
        JsonNode said = json.readTree(
                page.select("script[type=application/ld+json]").first().data());

        assertThat(said.path("@type").asString()).isEqualTo("ScholarlyArticle");
        assertThat(said.path("headline").asString()).startsWith("Decidim");
        assertThat(said.path("url").asString()).endsWith("/knowledge/" + id);
        assertThat(said.path("spatialCoverage").path("name").asString()).isEqualTo("Barcelona");
        assertThat(said.path("license").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(said.path("workTranslation").get(0).path("inLanguage").asString())
                .isEqualTo("es");
        assertThat(page.select("meta[name=citation_title]").attr("content")).startsWith("Decidim");
        assertThat(page.select("meta[name=citation_publication_date]").attr("content"))
                .matches("\\d{4}/\\d\\d/\\d\\d");
        assertThat(page.select("meta[name=citation_language]").attr("content")).isEqualTo("en");
        assertThat(page.select("meta[property=og:title]").attr("content")).startsWith("Decidim");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void answersThatAReaderHasThePageAlready() throws Exception {
        String page = "/knowledge/" + id(DECIDIM);
        String tag = response(page).getHeader("ETag");

        web.perform(get(page).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void needsFewStatementsForAnEntryAndNoneForItsCopy() throws Exception {
        String entry = "/knowledge/" + id(DECIDIM) + "?copy=" + System.nanoTime();
        List<Integer> statements = Undisturbed.measured(data, time -> {
            response("/");
            String page = entry + time;
            return List.of(SentStatements.of(() -> response(page)), SentStatements.of(() -> response(page)));
        });

        assertThat(statements.getFirst())
                .as(
                        "one for the entry, its texts, its clusters, all clusters, the catalogs, and two for the organisation")
                .isLessThanOrEqualTo(8);
        assertThat(statements.getLast()).isZero();
        assertThat(response(entry).getContentAsByteArray().length).isLessThan(40_000);
    }

    @Test
    void saysOfAWithdrawnEntryThatItWas() throws Exception {
        String id = id("wego-barcelona-superblocks");
        change(
                "update knowledge.entry set state = 'WITHDRAWN', withdrawn_at = changed_at, reason = 'Figures <b>were</b> wrong.' where id = '"
                        + id + "'");
        try {
            web.perform(get("/knowledge/" + id))
                    .andExpect(status().isGone())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("This entry was withdrawn."),
                                    containsString("Superblocks"),
                                    containsString("Figures &lt;b&gt;were&lt;/b&gt; wrong."),
                                    containsString("content=\"noindex\""))));
            web.perform(get("/knowledge/" + id + "/citation.bib")).andExpect(status().isNotFound());
        } finally {
            change("update knowledge.entry set state = 'PUBLISHED', withdrawn_at = null, reason = '' where id = '" + id
                    + "'");
        }
        web.perform(get("/knowledge/" + id)).andExpect(status().isOk());
    }

    @Test
    void putsEntriesSideBySide() throws Exception {
        String all = String.join(
                "&",
                List.of(DECIDIM, "wego-barcelona-superblocks").stream()
                        .map(it -> "entry=" + id(it))
                        .toList());
        Document page = page("/knowledge/compare?" + all);

        assertThat(page.select(".comparison thead th a").eachAttr("href"))
                .containsExactly("/knowledge/" + id(DECIDIM), "/knowledge/" + id("wego-barcelona-superblocks"));
        assertThat(page.select(".comparison tbody th").eachText()).contains("City", "Years", "Results", "Sources");
        assertThat(page.select(".comparison").text())
                .contains("Registered users of the Barcelona platform: 149,279 users (2022)", "Not stated");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void citesAnEntryAndWhatAQuestionFinds() throws Exception {
        MockHttpServletResponse one = response("/knowledge/" + id(DECIDIM) + "/citation.bib");
        MockHttpServletResponse all = response("/knowledge/citations.json?region=EUROPE");

        assertThat(one.getContentType()).isEqualTo("application/x-bibtex;charset=UTF-8");
        assertThat(one.getHeader("Content-Disposition")).contains(DECIDIM + ".bib");
        assertThat(one.getContentAsString(StandardCharsets.UTF_8)).startsWith("@article{" + DECIDIM + ",");
        assertThat(json.readTree(all.getContentAsString(StandardCharsets.UTF_8)).size())
                .isGreaterThan(10);
        assertThat(response("/knowledge/" + id(DECIDIM) + "/citation.txt").getHeader("Content-Disposition"))
                .isNull();
        web.perform(get("/knowledge/" + id(DECIDIM) + "/citation.exe")).andExpect(status().isNotFound());
    }

    @Test
    void followsAQuestionByAFeed() throws Exception {
        Document feed = Jsoup.parse(
                response("/feeds/catalog.atom?q=decidim").getContentAsString(StandardCharsets.UTF_8),
                org.jsoup.parser.Parser.xmlParser());

        assertThat(feed.select("feed > title").text()).isEqualTo("WeGO: what cities have learnt about decidim");
        assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith("/feeds/catalog.atom?q=decidim");
        assertThat(feed.select("entry > id").eachText()).anyMatch(it -> it.endsWith(id(DECIDIM)));
        assertThat(feed.select("entry").size()).isBetween(1, 50);
        assertThat(feed.select("feed > updated").text())
                .isEqualTo(feed.select("entry > updated").eachText().stream()
                        .max(String::compareTo)
                        .orElseThrow());
    }

    @Test
    void leadsSearchEnginesToEveryEntryAndAwayFromFacets() throws Exception {
        Document index =
                Jsoup.parse(response("/sitemap.xml").getContentAsString(), org.jsoup.parser.Parser.xmlParser());
        List<String> parts = index.select("loc").eachText();
        String entries = parts.stream()
                .filter(it -> it.contains("knowledge-1"))
                .findFirst()
                .orElseThrow();
        Document part = Jsoup.parse(
                response(entries.substring(entries.indexOf("/sitemaps"))).getContentAsString(),
                org.jsoup.parser.Parser.xmlParser());

        assertThat(parts).hasSize(3).allMatch(it -> it.startsWith("http") && it.endsWith(".xml"));
        assertThat(part.select("url > loc").eachText())
                .hasSize(database.sql("select count(*) from knowledge.entry where state = 'PUBLISHED'")
                        .query(Integer.class)
                        .single())
                .anyMatch(it -> it.endsWith("/knowledge/" + id(DECIDIM)));
        web.perform(get("/sitemaps/knowledge-99.xml")).andExpect(status().isNotFound());
        web.perform(get("/robots.txt"))
                .andExpect(header().string("Content-Type", "text/plain;charset=UTF-8"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Disallow: /desk\n"),
                                containsString("Disallow: /knowledge?*cluster=\n"),
                                containsString("Sitemap: http"),
                                not(containsString("Disallow: /knowledge\n")))));
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse answer = response(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse response(String address) {
        try {
            return web.perform(get(address)).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String id(String externalId) {
        return String.valueOf(database.sql("select id from knowledge.entry where external_id = ?")
                .param(externalId)
                .query()
                .singleValue());
    }

    private void change(String sql) {
        transaction.executeWithoutResult(_ -> database.sql(sql).update());
    }
}
