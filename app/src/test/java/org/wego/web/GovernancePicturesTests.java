package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;
import org.wego.membership.directory.MemberDirectory;

/** The seats and the maps of public pages, and the time line of an office. */
@WegoTest
class GovernancePicturesTests {

    @Autowired
    MockMvc web;

    @Autowired
    MemberDirectory members;

    @Test
    void drawsEachOfTheTwentyEightSeatsAsALinkToItsCity() throws Exception {
        for (String layout : new String[] {".on-wide", ".on-narrow"}) {
            Document page = page("/governance?asOf=2018-01-01");

            assertThat(page.select(layout + " a.seat"))
                    .hasSize(28)
                    .allSatisfy(seat -> assertThat(seat.attr("href")).startsWith("/members/"));
            assertThat(page.select(layout + " a.seat").eachAttr("aria-label"))
                    .startsWith(
                            "Seoul, South Korea: President City", "Makati, Philippines: Executive Vice President City");
            assertThat(page.select(layout + " .seats .office").eachText())
                    .containsExactly(
                            "President City",
                            "Executive Vice President City",
                            "Vice President Cities",
                            "Executive Committee");
        }
    }

    @Test
    void tellsASeatThatIsNotDocumentedFromAVacantOne() throws Exception {
        Document page = page("/governance?asOf=2013-05-05");

        assertThat(page.select(".on-wide a.unknown"))
                .extracting(seat -> seat.attr("aria-label"), seat -> seat.attr("href"))
                .containsExactly(tuple("President City: Not known", "/governance/offices/president"));
        assertThat(page.select(".on-wide a.vacant")).isEmpty();
    }

    @Test
    void givesTheSeatsAsAFileThatNeedsNoPage() throws Exception {
        byte[] file = web.perform(get("/governance/chart.svg").param("asOf", "2018-01-01"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("image/svg+xml"))
                .andExpect(content().string(containsString("--accent: light-dark(")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        org.w3c.dom.Document picture =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        assertThat(picture.getDocumentElement().getNodeName()).isEqualTo("svg");
        assertThat(picture.getElementsByTagName("a").getLength()).isEqualTo(28);
    }

    @Test
    void letsThePictureBeKeptForAWhileAndTellsWhoHasIt() throws Exception {
        String tag = web.perform(get("/governance/chart.svg?asOf=2018-01-01"))
                .andExpect(header().string("Cache-Control", containsString("public")))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        web.perform(get("/governance/chart.svg?asOf=2018-01-01").header("If-None-Match", tag))
                .andExpect(status().isNotModified());
        web.perform(get("/governance/chart.svg?asOf=2017-01-01").header("If-None-Match", tag))
                .andExpect(status().isOk());
        web.perform(get("/governance/chart.svg?asOf=1950-01-01")).andExpect(header().doesNotExist("ETag"));
    }

    @ParameterizedTest
    @CsvSource({"2017-02-30, 400", "yesterday, 400", "1850-01-01, 400", "1950-01-01, 404"})
    void hasNoFileOfADayThatIsNoneOrNotOnRecord(String day, int answer) throws Exception {
        web.perform(get("/governance/chart.svg").param("asOf", day)).andExpect(status().is(answer));
    }

    @Test
    void mapsTheCitiesInOfficeWithThePresidentStandingOut() throws Exception {
        Document page = page("/governance?asOf=2018-01-01");

        assertThat(page.select(".world-map a.place")).hasSize(19);
        assertThat(page.select(".picture figcaption").eachText())
                .anyMatch(it -> it.startsWith("The map shows 19 of 19."));
        assertThat(page.select(".map-table tbody a"))
                .hasSize(19)
                .allSatisfy(it -> assertThat(it.attr("href")).startsWith("/members/"));
        assertThat(page.select(".world-map .marked").eachAttr("aria-label")).containsExactly("Seoul, South Korea");
    }

    @Test
    void asksForOneSmallScriptThatAddsToTheMapWhatItCanDoWithout() throws Exception {
        Document page = page("/governance?asOf=2018-01-01");

        assertThat(page.select("main script").eachAttr("src")).containsExactly("/scripts/map.js");
        assertThat(page.select(".world-map").attr("data-zoom").split("\\|")).hasSize(3);
        assertThat(web.perform(get("/scripts/map.js"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()
                        .length)
                .isLessThanOrEqualTo(2_048);
    }

    @Test
    void mapsTheMembersAtHomeAndThoseThatAreFound() throws Exception {
        long all = members.counts().all();

        assertThat(page("/").select(".world-map a.place").size())
                .isGreaterThan(40)
                .isLessThanOrEqualTo((int) all);
        assertThat(page("/members?country=KR").select(".world-map a.place").eachAttr("aria-label"))
                .contains("Seoul, South Korea")
                .allSatisfy(place -> assertThat(place).endsWith(", South Korea"));
        assertThat(page("/members?q=nobody-is-called-so").select(".world-map")).isEmpty();
    }

    @Test
    void mapsAMemberOnItsPage() throws Exception {
        String seoul =
                page("/governance?asOf=2018-01-01").select(".world-map .marked").attr("href");

        assertThat(page(seoul).select(".world-map .marked").attr("aria-label")).isEqualTo("Seoul, South Korea");
    }

    @Test
    void tellsWhoHeldAnOfficeOneAfterTheOther() throws Exception {
        Document page = page("/governance/offices/executive-vice-president");

        assertThat(page.select("h1").text()).isEqualTo("Executive Vice President City");
        assertThat(page.select(".timeline > li"))
                .extracting(
                        it -> it.select(".when").text(),
                        it -> it.select(".city a").text())
                .containsExactly(
                        tuple("30 Jun 2017 to 2020", "Makati"), tuple("6 Nov 2014 to 30 Jun 2017", "Ulyanovsk Region"));
        for (Element link : page.select(".when a")) {
            assertThat(page(link.attr("href")).select(".offices .city").eachText())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"president", "vice-president", "committee-member"})
    void leadsFromTheOfficesOfADayToEachTimeLine(String office) throws Exception {
        assertThat(page("/governance?asOf=2018-01-01").select(".office h3 a").eachAttr("href"))
                .contains("/governance/offices/" + office);
        assertThat(page("/governance/offices/" + office).select(".timeline > li"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"emperor", "PRESIDENT", "%3Cscript%3E"})
    void knowsNoOtherOffice(String office) throws Exception {
        web.perform(get(URI.create("/governance/offices/" + office))).andExpect(status().isNotFound());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(web.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
