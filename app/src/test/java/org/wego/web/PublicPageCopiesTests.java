package org.wego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wego.FormToken;
import org.wego.SentStatements;
import org.wego.Undisturbed;
import org.wego.WegoTest;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.web.copy.DataVersion;

/** How public pages are kept for a short while, here and on the way to the reader, and what never is. */
@WegoTest
class PublicPageCopiesTests {

    private static final String SHORTLY = "max-age=30, public, stale-while-revalidate=30";

    @Autowired
    MockMvc web;

    @Autowired
    MemberDirectory directory;

    @Autowired
    DataVersion data;

    /** Makes an address that nobody has asked for before. */
    private final String mark = "copy" + UUID.randomUUID().toString().replace("-", "");

    @ParameterizedTest
    @CsvSource({
        "/, 5",
        "/members, 3",
        "/members?q=seoul&category=FULL&region=ASIA&country=KR&page=1, 4",
        "/governance, 14",
        "/governance?asOf=2018-01-01, 13",
        "/governance/offices/president, 2",
        "/governance/chart.svg, 6",
        "/programs, 6",
        "/programs?year=2017, 6",
        "/knowledge, 3",
        "/knowledge?q=seoul&region=ASIA&sort=newest&page=1, 3",
        "/knowledge/compare, 1",
        "/feeds/catalog.atom, 8",
        "/sitemap.xml, 2",
        "/robots.txt, 0",
        "/calculator, 3",
        "/calculator?category=FULL&country=KR&population=9776000&year=2017, 3",
        "/api, 0"
    })
    void aPageNeedsFewStatementsAndItsCopyNone(String page, int statements) {
        Cost cost = cost(page + (page.contains("?") ? "&" : "?") + mark, "/", "/calculator");

        assertThat(cost.page()).as(page).isLessThanOrEqualTo(statements);
        assertThat(cost.copy()).as("copy of " + page).isZero();
    }

    /** How many statements a page needs when it is asked for once and once more. */
    private record Cost(int page, int copy) {}

    /** @param before what has been read shortly before */
    private Cost cost(String page, String... before) {
        return Undisturbed.measured(data, time -> {
            Stream.of(before).forEach(this::read);
            String address = page + time;
            return new Cost(SentStatements.of(() -> read(address)), SentStatements.of(() -> read(address)));
        });
    }

    @Test
    void aMemberNeedsNineStatementsHoweverMuchIsKnownOfIt() {
        String seoul = "/members/"
                + directory.find(MemberSearch.of("서울"), 0, 1).getFirst().id() + "?" + mark;
        Cost cost = cost(seoul, "/");

        assertThat(cost.page())
                .as("three of the directory, three of governance, two of programs, one of knowledge")
                .isEqualTo(9);
        assertThat(cost.copy()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/members", "/governance", "/programs", "/knowledge", "/calculator", "/api"})
    void aReaderWhoHasThePageIsToldSo(String page) throws Exception {
        MockHttpServletResponse first = read(page);

        assertThat(first.getHeader("Cache-Control")).isEqualTo(SHORTLY);
        assertThat(first.getHeader("Vary")).isEqualTo("Cookie, Accept-Encoding");
        assertThat(first.getHeader("Set-Cookie")).isNull();
        assertThat(first.getHeader("Pragma")).isNull();
        web.perform(get(page).header("If-None-Match", tag(first)))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""))
                .andExpect(header().string("ETag", tag(first)))
                .andExpect(header().string("Cache-Control", SHORTLY));
        web.perform(get(page).header("If-None-Match", "W/\"another\""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1")));
    }

    @Test
    void theCopyIsThePageWithAllItsHeaders() throws Exception {
        String address = "/members?" + mark;
        MockHttpServletResponse page = read(address);
        MockHttpServletResponse copy = read(address);

        assertThat(copy.getContentAsString()).isEqualTo(page.getContentAsString());
        assertThat(copy.getHeaderNames()).containsExactlyInAnyOrderElementsOf(page.getHeaderNames());
        for (String name : page.getHeaderNames()) {
            assertThat(copy.getHeader(name)).as(name).isEqualTo(page.getHeader(name));
        }
        assertThat(copy.getHeader("Content-Security-Policy")).contains("script-src 'self'");
    }

    @Test
    void aCopyIsSentCompressedToWhoTakesIt() throws Exception {
        String plain = read("/governance").getContentAsString();
        MockHttpServletResponse compressed = web.perform(get("/governance").header("Accept-Encoding", "br, gzip"))
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andReturn()
                .getResponse();

        assertThat(compressed.getContentLength()).isLessThan(plain.length() / 2);
        try (GZIPInputStream unpacked =
                new GZIPInputStream(new ByteArrayInputStream(compressed.getContentAsByteArray()))) {
            assertThat(new String(unpacked.readAllBytes(), UTF_8)).isEqualTo(plain);
        }
        web.perform(get("/governance").header("Accept-Encoding", "gzip;q=0"))
                .andExpect(header().doesNotExist("Content-Encoding"))
                .andExpect(content().string(plain));
    }

    @Test
    void theHeadersOfACopyAreAnsweredWithoutIt() throws Exception {
        MockHttpServletResponse page = read("/programs");

        web.perform(head("/programs")).andExpect(status().isOk()).andExpect(header().string("ETag", tag(page)));
        web.perform(head("/programs?" + mark)).andExpect(status().isOk());
    }

    @Test
    void aChangeIsSeenAtOnce() throws Exception {
        String address = "/members?q=" + mark;
        MockHttpServletResponse before = read(address);
        assertThat(before.getContentAsString()).doesNotContain("Seoul " + mark);

        String table = "name,country,joined\nSeoul " + mark + ",KR,2010\n";
        web.perform(multipart("/api/members/import")
                        .file(new MockMultipartFile("file", "members.csv", "text/csv", table.getBytes(UTF_8)))
                        .with(httpBasic("staff@wego.example", "demo")))
                .andExpect(status().isOk());

        assertThat(read(address).getContentAsString()).contains("Seoul " + mark);
        web.perform(get(address).header("If-None-Match", tag(before))).andExpect(status().isOk());
    }

    @Test
    void whoIsSignedInSeesTheOwnFrameAndNobodyKeepsIt() throws Exception {
        read("/members");
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(web.perform(post("/login")
                        .param("username", "staff@wego.example")
                        .param("password", "demo")
                        .with(FormToken.sent()))
                .andReturn()
                .getRequest()
                .getSession());

        web.perform(get("/members").session(session).cookie(new Cookie("JSESSIONID", session.getId())))
                .andExpect(content().string(containsString("href=\"/desk\"")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("ETag"));
        assertThat(read("/members").getContentAsString())
                .contains("href=\"/login\"")
                .doesNotContain("href=\"/desk\"");
    }

    @Test
    void whoBearsACookieOrCredentialsIsNotAnsweredFromACopy() throws Exception {
        String address = "/members?" + mark;
        read(address);

        assertThat(SentStatements.of(() -> perform(get(address).cookie(new Cookie("JSESSIONID", "stale")))))
                .isPositive();
        assertThat(SentStatements.of(() -> perform(get(address).header("Authorization", "Basic eDp5"))))
                .isPositive();
        int copy = Undisturbed.measured(data, _ -> {
            read(address);
            return SentStatements.of(() -> read(address));
        });
        assertThat(copy).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/setup",
                "/members/none",
                "/knowledge/none",
                "/nothing",
                "/governance?on=yesterday",
                "/desk",
                "/api/fees/quote?category=FULL&country=KR&population=9776000&year=2017",
                "/v3/api-docs"
            })
    void nothingElseIsKept(String address) throws Exception {
        for (int visit = 0; visit < 2; visit++) {
            web.perform(get(address))
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(header().doesNotExist("ETag"));
        }
    }

    @Test
    void aCopyMadeForOneNameOfTheHostIsNotShownUnderAnother() throws Exception {
        String address = "/members?" + mark;
        web.perform(get("http://one.example" + address))
                .andExpect(content().string(containsString("http://one.example")));
        web.perform(get("http://two.example" + address))
                .andExpect(content()
                        .string(allOf(containsString("http://two.example"), not(containsString("one.example")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/members", "/governance", "/programs", "/knowledge", "/calculator", "/api"})
    void aVisitorGetsNoSession(String page) throws Exception {
        assertThat(web.perform(get(page).param(mark, ""))
                        .andReturn()
                        .getRequest()
                        .getSession(false))
                .isNull();
    }

    private MockHttpServletResponse read(String address) {
        return perform(get(address));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return web.perform(request).andExpect(status().isOk()).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String tag(MockHttpServletResponse page) {
        return Objects.requireNonNull(page.getHeader("ETag"));
    }
}
