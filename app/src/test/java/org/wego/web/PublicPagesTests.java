package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;

/** What everybody may read without an account. */
@WegoTest
class PublicPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    MemberDirectory directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/members",
                "/members?q=%25&category=gold&region=MOON&country=ZZ&page=-1",
                "/members?page=999999",
                "/members?q=<script>alert(1)</script>",
                "/governance",
                "/governance?asOf=2018-01-01",
                "/governance?on=2018-01-01",
                "/governance/offices/president",
                "/programs",
                "/clusters",
                "/programs?year=abc",
                "/knowledge",
                "/knowledge?catalog=none&page=x",
                "/knowledge?q=<script>alert(1)</script>&cluster=<script>alert(1)</script>",
                "/knowledge?q=seoul&region=ASIA&sort=newest&page=1",
                "/knowledge/compare",
                "/governance/resolutions",
                "/governance/resolutions?q=%25&body=none&year=abc&after=x",
                "/governance/resolutions?q=<script>alert(1)</script>",
                "/governance/resolutions?after=EC/2011/1",
                "/calculator",
                "/api"
            })
    void opensToEverybodyWhateverTheParameters(String address) throws Exception {
        web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("<h1"), not(containsString("<script>alert")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/members/none",
                "/members/00000000-0000-0000-0000-000000000000",
                "/knowledge/none",
                "/knowledge/lists/none",
                "/governance/meetings/none",
                "/governance/meetings/00000000-0000-0000-0000-000000000000",
                "/governance/meetings/none/papers/none",
                "/api/governance/meetings/00000000-0000-0000-0000-000000000000",
                "/api/governance/resolutions/00000000-0000-0000-0000-000000000000"
            })
    void saysThatNothingIsThere(String address) throws Exception {
        web.perform(get(address)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 500})
    void leadsOnFromAPageThatCannotBeShown(int reason) throws Exception {
        web.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, reason)
                        .with(request -> {
                            request.setDispatcherType(DispatcherType.ERROR);
                            return request;
                        }))
                .andExpect(status().is(reason))
                .andExpect(content().string(allOf(containsString("<h1"), containsString("href=\"/calculator\""))));
    }

    @Test
    void tellsTheStateOfTheOrganisationAtHome() throws Exception {
        String members = String.valueOf(directory.counts().all());

        web.perform(get("/"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Members in our directory"),
                                containsString("<a href=\"/members\">" + members + "</a>"),
                                containsString("Programs and activities 2017–2020"),
                                containsString("Latest event, December 2017"),
                                containsString("/events/"))));
    }

    @Test
    void saysBelowTheListWhereItIsFrom() throws Exception {
        web.perform(get("/members")).andExpect(content().string(containsString("122 full and 5 friendship members")));
    }

    @Test
    void findsMembersWithoutTheirAccents() throws Exception {
        web.perform(get("/members?q=beyoglu"))
                .andExpect(content().string(allOf(containsString("Beyoğlu"), not(containsString("Chengdu")))));
    }

    @Test
    void showsAMemberWithItsPopulationAndSource() throws Exception {
        MemberSummary seoul = directory.find(MemberSearch.of("서울"), 0, 50).stream()
                .filter(it -> it.name().equals("Seoul"))
                .findFirst()
                .orElseThrow();

        web.perform(get("/members/" + seoul.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Seoul"),
                                containsString("South Korea"),
                                containsString("10,349,312"),
                                containsString("GeoNames"))));
    }

    @Test
    void showsWhoGovernedOnADay() throws Exception {
        for (String asked : List.of("asOf", "on")) {
            web.perform(get("/governance").param(asked, "2018-01-01"))
                    .andExpect(content().string(allOf(containsString("Makati"), containsString("Khartoum State"))));
        }
    }

    @Test
    void takesTheDayAsThePageWritesIt() throws Exception {
        web.perform(get("/governance?asOf=2017-11-01"))
                .andExpect(content().string(containsString("value=\"1 Nov 2017\"")));
        web.perform(get("/governance?asOf=1 Nov 2017"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/governance?asOf=2017-11-01"));
        for (String none : List.of("November 2017", "31 Feb 2017", "1 Jan 1899")) {
            web.perform(get("/governance?asOf=" + none)).andExpect(status().isBadRequest());
        }
    }

    @Test
    void showsTheFewThatWereFoundBeforeTheMap() throws Exception {
        assertThat(map("/members?q=ulaanbaatar")).isGreaterThan(list("/members?q=ulaanbaatar"));
        assertThat(map("/members")).isLessThan(list("/members"));
    }

    private int map(String address) throws Exception {
        return page(address).indexOf("<figure");
    }

    private int list(String address) throws Exception {
        return page(address).indexOf("class=\"records\"");
    }

    private String page(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsString();
    }
}
