package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.neovisionaries.i18n.CountryCode;
import java.net.URI;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.As;
import org.wego.SentStatements;
import org.wego.Undisturbed;
import org.wego.WegoTest;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.NamedMember;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome.Saved;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventSummary;
import org.wego.web.copy.DataVersion;
import org.wego.words.Formats;

/** The page of a city tells all that the house knows of it, and every mention of the city leads there. */
@WegoTest
class CityPageTests {

    /** Winners of awards, which need not be members; no document shows these as such. */
    private static final Set<String> NO_MEMBERS =
            Set.of("Belo Horizonte", "George Town", "Odense", "Surrey", "São Paulo", "Wellington");

    @Autowired
    MockMvc web;

    @Autowired
    MemberDirectory members;

    @Autowired
    DataVersion data;

    @Autowired
    MemberRegister register;

    @Autowired
    MemberContacts contacts;

    @Autowired
    EntryCatalog entries;

    @Autowired
    EventCalendar events;

    @Test
    void tellsTheOfficeTheSeatAndThePopulationOfAddisAbaba() throws Exception {
        Document page = page(address("Addis Ababa", CountryCode.ET));

        assertThat(page.select("h1").text()).isEqualTo("Addis Ababa");
        assertThat(page.select(".lead").text()).contains("Ethiopia").contains("Africa");
        assertThat(page.select("dl.facts").text())
                .contains("Member since 2010", "አዲስ አበባ", "2,757,729", "2023; GeoNames");
        assertThat(chapter(page, "Offices held"))
                .extracting(
                        fact -> fact.select(".when").text(),
                        fact -> fact.select("a").first().text())
                .containsExactly(
                        tuple("2017–2020", "Vice President City"),
                        tuple("2017–2020", "Member of the Executive Committee"));
    }

    @Test
    void tellsEverythingOfACityThatHasDoneMuch() throws Exception {
        Document page = page(address("Ulyanovsk Region", CountryCode.RU));

        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Offices held",
                        "Regional offices hosted",
                        "Meetings hosted",
                        "Events held here",
                        "What it has learnt");
        assertThat(chapter(page, "Regional offices hosted"))
                .extracting(fact -> fact.select(".when").text() + " "
                        + fact.select("a").first().text())
                .containsExactly(
                        "Since 17 Oct 2018 Eurasia Regional Office",
                        "3 Sep 2013 – October 2018 Europe Regional Office");
        assertThat(chapter(page(address("Ha Noi", CountryCode.VN)), "Feasibility studies and pilots"))
                .singleElement()
                .extracting(Element::text)
                .asString()
                .startsWith("2015 Civic Participation System Together with San Fernando (La Union)");
        assertThat(chapter(page(address("San Fernando (La Union)", CountryCode.PH)), "Feasibility studies and pilots"))
                .singleElement()
                .satisfies(pilot -> assertThat(pilot.select(".city a[href=" + address("Ha Noi", CountryCode.VN) + "]")
                                .eachText())
                        .containsExactly("Ha Noi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ulyanovsk Region, RU", "Seoul, KR", "Ha Noi, VN", "Mexico City, MX"})
    void everyLineLeadsToAPageThatNamesIt(String city) throws Exception {
        String[] named = city.split(", ");
        Document page = page(address(named[0], CountryCode.valueOf(named[1])));

        for (Element link : page.select("main section .timeline strong a")) {
            String[] target = link.attr("href").split("#", 2);
            Document there = page(target[0]);
            assertThat(there.text()).as(link.attr("href")).contains(named[0]);
            assertThat(target.length == 1 || there.getElementById(target[1]) != null)
                    .as("the place of %s", link.attr("href"))
                    .isTrue();
        }
    }

    @Test
    void everyMentionOfACityIsALinkToItsPage() throws Exception {
        Set<String> pages = new TreeSet<>(
                Set.of("/programs", "/knowledge", "/governance", "/events?year=2017", "/projects", "/awards"));
        Stream.of("2011-01-01", "2013-01-01", "2016-01-01", "2018-01-01", "2022-01-01", "2026-01-01")
                .forEach(day -> pages.add("/governance?asOf=" + day));
        entries.published(null, 0, 500).forEach(entry -> pages.add("/knowledge/" + entry.id()));
        pages.add("/knowledge/compare?"
                + entries.published(null, 0, 4).stream()
                        .map(it -> "entry=" + it.id())
                        .collect(Collectors.joining("&")));
        Set<String> names = names();
        List<String> mentions = new ArrayList<>();
        for (String address : pages) {
            Document page = page(address);
            assertThat(page.body().getAllElements())
                    .as("names on %s that lead nowhere", address)
                    .filteredOn(it -> names.contains(it.ownText()) && it.closest("a, h1, option, title") == null)
                    .isEmpty();
            for (Element city : page.select(".city")) {
                Element link = city.selectFirst("a[href^=/members/]");
                String name = city.child(0).text();
                mentions.add(name);
                assertThat(link == null)
                        .as("%s on %s has no link", name, address)
                        .isEqualTo(members.named(name, null).orNull() == null);
                if (link != null) {
                    assertThat(members.named(name, null))
                            .as("%s on %s", name, address)
                            .isEqualTo(new NamedMember.One(
                                    MemberId.parse(link.attr("href").substring("/members/".length()))));
                }
            }
        }
        assertThat(mentions)
                .hasSizeGreaterThan(100)
                .contains("Addis Ababa", "Seberang Perai")
                .containsAll(NO_MEMBERS);
    }

    @Test
    void everyPlaceOfAnEventIsAMember() {
        assertThat(events.of(Year.of(2017)).stream().map(EventSummary::city).filter(Objects::nonNull))
                .hasSize(5)
                .allSatisfy(city -> assertThat(city.member()).isNotNull());
    }

    @Test
    @As(Role.STAFF)
    void aCityThatLeftKeepsItsPageAndShowsNeitherContactsNorNotes() throws Exception {
        String mark = "T" + UUID.randomUUID().toString().replace("-", "");
        MembershipDates dates = new MembershipDates(PartialDate.parse("2010"), null, PartialDate.parse("2015"));
        MemberId city = ((Saved) register.admit(MemberProfile.of(
                                "Left " + mark, MembershipCategory.FULL, MemberKind.CITY, CountryCode.NZ, dates)
                        .draft()
                        .address(List.of("Street of " + mark))
                        .notes("Notes of " + mark)
                        .profile()))
                .member();
        contacts.add(city, new PersonDraft("Person of " + mark, "", "", ""), false, Mandate.of(ContactRole.HEAD));

        Document page = page("/members/" + city);

        assertThat(page.text())
                .contains("Left " + mark, "not a member any more")
                .doesNotContain("Street of", "Notes of", "Person of", "USD");
    }

    @Test
    void aCityOfMuchTakesNoMoreStatementsThanOneOfNothing() {
        String mark = "?c" + UUID.randomUUID();

        String much = address("Ulyanovsk Region", CountryCode.RU) + mark;
        String nothing = address("Batam", CountryCode.ID) + mark;

        List<Integer> statements = Undisturbed.measured(data, time -> {
            read("/");
            return List.of(SentStatements.of(() -> read(much + time)), SentStatements.of(() -> read(nothing + time)));
        });

        assertThat(statements.getFirst()).isEqualTo(statements.getLast());
    }

    /** What members are called, alone and with their country. */
    private Set<String> names() {
        return members.find(MemberSearch.of(""), 0, 500).stream()
                .flatMap(it -> Stream.of(
                        it.name(), it.country() == null ? it.name() : it.name() + ", " + Formats.country(it.country())))
                .collect(Collectors.toSet());
    }

    private static List<Element> chapter(Document page, String title) {
        return page.select("main section").stream()
                .filter(section -> section.select("h2").text().equals(title))
                .flatMap(section -> section.select(".timeline > li").stream())
                .toList();
    }

    private String address(String name, CountryCode country) {
        return "/members/" + Objects.requireNonNull(members.named(name, country).orNull());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(web.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private void read(String address) {
        try {
            page(address);
        } catch (Exception unread) {
            throw new IllegalStateException(address, unread);
        }
    }
}
