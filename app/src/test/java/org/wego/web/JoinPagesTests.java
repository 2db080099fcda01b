package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wego.FormToken;
import org.wego.WegoTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.ApplicationState;
import org.wego.membership.joining.ApplicationSummary;
import org.wego.membership.joining.Joining;
import org.wego.membership.joining.likeness.Resemblance;

/** A stranger applies by forms alone, sees what it costs and why, and learns nothing about others. */
@WegoTest
class JoinPagesTests {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Autowired
    MockMvc web;

    @Autowired
    Joining joining;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    private final String network = "2001:db8:77:" + NETWORKS.incrementAndGet() + "::1";

    @Test
    void saysWhoMayJoinAndWhatItCosts() throws Exception {
        web.perform(get("/join"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Cities and local governments."),
                                containsString("USD\u00a0400 to USD\u00a010,000 a year"),
                                containsString("USD\u00a02,000 to USD\u00a08,000 a year"),
                                containsString("No fee"))));
        web.perform(get("/join?category=FULL&country=KR&population=3,678,555&employees=&year=2017"))
                .andExpect(content().string(containsString("USD\u00a08,000</strong>")));
        web.perform(get("/join?category=FULL&country=KR&population=many&year=2017"))
                .andExpect(status().isOk());
    }

    @Test
    void showsTheFeeWithItsReasonAndIsHandedInPartByPart() throws Exception {
        String token = begun("FULL", "Pohang", "KR");
        save(token, "organisation", organisation("Pohang", "3,678,555", "2017")).andExpect(status().isFound());
        web.perform(get("/join/" + token))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(content()
                        .string(allOf(
                                containsString("USD\u00a08,000"),
                                containsString("36,389.938"),
                                containsString("2015, WEO April 2017"),
                                containsString("noindex"),
                                not(containsString("rel=\"canonical\"")))));
        save(token, "organisation", organisation("Pohang", "3,678,555", "2026")).andExpect(status().isFound());
        web.perform(get("/join/" + token))
                .andExpect(content()
                        .string(allOf(
                                containsString("Membership fee of 2026"),
                                containsString("You can join without it"),
                                not(containsString("class=\"join-amount\"")))));
        submit(token)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A paper, such as the signed letter")));
        save(
                        token,
                        "contact",
                        "contactName",
                        "Minji Kim",
                        "contactRole",
                        "Office",
                        "contactEmail",
                        "minji@pohang.example")
                .andExpect(status().isFound());
        save(token, "signatory", "signatoryName", "Lee", "signatoryOffice", "Mayor")
                .andExpect(status().isFound());
        save(token, "statement", "statement", "We want to learn.").andExpect(status().isFound());
        attach(token, "Letter.pdf", "%PDF-1.4 /JavaScript (app.alert(1))").andExpect(status().isFound());
        submit(token).andExpect(redirectedUrl("/join/" + token));
        submit(token).andExpect(status().isConflict());
        save(token, "statement", "statement", "Later.").andExpect(status().isConflict());
        assertThat(details("Pohang").state()).isEqualTo(ApplicationState.SUBMITTED);
        send(token, "message", "message", "When is the next meeting?").andExpect(status().isFound());
        web.perform(get("/join/" + token))
                .andExpect(content()
                        .string(allOf(containsString("When is the next meeting?"), containsString("Handed in"))));
        send(token, "withdraw").andExpect(status().isFound());
        assertThat(details("Pohang").state()).isEqualTo(ApplicationState.WITHDRAWN);
    }

    @Test
    void tellsFriendsThatTheyPayNothing() throws Exception {
        String token = begun("FRIENDSHIP", "Friends", "KR");
        save(token, "organisation", organisation("Friends", "", "2017")).andExpect(status().isUnprocessableContent());
        String[] friends = organisation("Friends", "", "2017");
        friends[15] = "";
        friends[17] = "";
        save(token, "organisation", friends).andExpect(status().isFound());

        web.perform(get("/join/" + token))
                .andExpect(content()
                        .string(allOf(
                                containsString("Members of this category pay no fee."),
                                not(containsString("class=\"join-amount\"")))));
    }

    @Test
    void givesPapersOutToBeSavedOnly() throws Exception {
        String token = begun("FRIENDSHIP", "Papers", "KR");
        String other = begun("FRIENDSHIP", "Other papers", "KR");
        attach(token, "Letter.pdf", "%PDF-1.4 /JavaScript (app.alert(1))").andExpect(status().isFound());
        attach(token, "run.pdf", "MZ\u0090\0\u0003")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is no PDF, JPEG or PNG but")));
        String paper = jdbc.sql("select id from membership.stored_file where subject = 'application' and owner_id = ?")
                .param(details("Papers").id().value())
                .query(UUID.class)
                .single()
                .toString();

        web.perform(get("/join/" + token + "/papers/" + paper))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", "application/pdf"));
        web.perform(get("/join/" + other + "/papers/" + paper)).andExpect(status().isNotFound());
        web.perform(get("/join/" + token + "/papers/none")).andExpect(status().isNotFound());
        send(other, "papers/" + paper);
        web.perform(get("/join/" + token)).andExpect(content().string(containsString("Letter.pdf")));
        send(token, "papers/" + paper);
        web.perform(get("/join/" + token)).andExpect(content().string(not(containsString("Letter.pdf"))));
    }

    @Test
    void takesTenPapersOfTwentyMegabytesEach() throws Exception {
        String token = begun("FRIENDSHIP", "Many papers", "KR");
        attach(token, "large.pdf", "%PDF-1.4" + "x".repeat(21 << 20))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This file is larger than 20 MB.")));
        attach(token, "empty.pdf", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose a file that has something in it.")));
        for (int i = 0; i < 10; i++) {
            attach(token, "Letter.pdf", "%PDF-1.4 " + i).andExpect(status().isFound());
        }

        attach(token, "Eleventh.pdf", "%PDF-1.4 eleventh")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("There are 10 files."), not(containsString("Eleventh")))));
    }

    @Test
    void tellsAnApplicantNothingOfTheMemberOfItsName() throws Exception {
        String token = begun("FULL", "Ulsan", "KR");
        save(token, "organisation", organisation("Seoul", "9776000", "2017")).andExpect(status().isFound());

        String page =
                web.perform(get("/join/" + token)).andReturn().getResponse().getContentAsString();

        ApplicationDetails application = details("Seoul");
        assertThat(actor.askInTheNameOf("staff@wego.example", Role.STAFF, () -> joining.resembling(application)))
                .anyMatch(it -> it.label().equals("Seoul") && it.reasons().contains(Resemblance.Reason.SAME_NAME));
        assertThat(page)
                .contains("Application of Seoul")
                .doesNotContain("May be the same", "same name", "taken", "/desk/members");
    }

    @Test
    void showsWhatHasLapsedAndTakesNothingMore() throws Exception {
        String token = begun("FULL", "Lapsed", "KR");
        jdbc.sql("update membership.application set state = 'LAPSED' where id = ?")
                .param(details("Lapsed").id().value())
                .update();

        web.perform(get("/join/" + token))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("so it lapsed"),
                                containsString("fieldset disabled"),
                                not(containsString("type=\"submit\"")))));
        for (String part : List.of("statement", "message", "submit", "withdraw")) {
            send(token, part, part, "Still here?").andExpect(status().isConflict());
        }
        attach(token, "Letter.pdf", "%PDF-1.4 late").andExpect(status().isUnprocessableContent());
        assertThat(details("Lapsed").statement().text()).isEmpty();
    }

    @Test
    void namesAtEachFieldWhatIsWrong() throws Exception {
        String token = begun("FULL", "Faults", "KR");

        save(token, "organisation", organisation("กรุงเทพ", "0", "2017"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("its spelling in other letters goes under the other names"),
                                containsString("Give a whole number from 1"))));
        save(token, "organisation", organisation("Faults", "1000000000000", "2017"))
                .andExpect(status().isUnprocessableContent());
        String[] allWrong = organisation("", "many", "soon");
        allWrong[9] = "javascript:alert(1)";
        allWrong[17] = "x".repeat(1_000);
        save(token, "organisation", allWrong)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Give the name of the organisation."),
                                containsString("Give a whole number from 1"),
                                containsString("that begins with https://"),
                                containsString("This is too long."),
                                containsString("Choose a year."),
                                containsString("javascript:alert(1)"))));
        assertThat(details("Faults").organisation().website())
                .as("nothing of it is kept")
                .isEmpty();
        save(token, "statement", "statement", "x".repeat(10_000))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is too long. Shorten it.")));
        send(token, "message", "message", "x".repeat(10_000)).andExpect(status().isUnprocessableContent());
        web.perform(form(post("/join/" + token + "/statement"))
                        .param("version", "99")
                        .param("statement", "Mine"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("changed elsewhere"), containsString("Mine"))));
        web.perform(form(post("/join/" + token + "/nothing"))).andExpect(status().isNotFound());
    }

    @Test
    void showsWhatWasTypedAsText() throws Exception {
        String token = begun("FULL", "Scripts " + SCRIPT, "KR");
        save(
                token,
                "organisation",
                "name",
                SCRIPT + "a",
                "place",
                SCRIPT,
                "otherNames",
                SCRIPT,
                "website",
                "",
                "address",
                SCRIPT,
                "size",
                "5",
                "sizeYear",
                "2016",
                "sizeSource",
                SCRIPT,
                "firstYear",
                "2017");
        save(
                token,
                "contact",
                "contactName",
                SCRIPT,
                "contactRole",
                SCRIPT,
                "contactEmail",
                "",
                "contactPhone",
                SCRIPT);
        save(token, "signatory", "signatoryName", SCRIPT, "signatoryOffice", SCRIPT);
        save(token, "statement", "statement", SCRIPT);
        send(token, "message", "message", SCRIPT);

        web.perform(get("/join/" + token))
                .andExpect(
                        content().string(allOf(not(containsString(SCRIPT)), containsString("&lt;script&gt;alert(1)"))));
    }

    @Test
    void tellsNobodyWhetherAnAddressOrANameIsKnown() throws Exception {
        String known = start("FULL", "Seoul", "KR", "staff@wego.example").getContentAsString();
        String unknown = start("FULL", "Nowhere " + UUID.randomUUID(), "KR", UUID.randomUUID() + "@x.example")
                .getContentAsString();

        assertThat(known).isEqualTo(unknown);
        web.perform(get("/join?sent")).andExpect(content().string(containsString("Look into your mailbox.")));
    }

    @Test
    void takesFiveAnHourOfANetworkAndNothingOfAProgram() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(start("FULL", "Flood " + i, "KR", "flood" + i + "@x.example")
                            .getStatus())
                    .isEqualTo(302);
        }
        MockHttpServletResponse sixth = start("FULL", "Flood 6", "KR", "flood6@x.example");
        assertThat(sixth.getStatus()).isEqualTo(429);
        assertThat(sixth.getHeader("Retry-After")).isNotNull();
        web.perform(form(post("/join"))
                        .with(from("2001:db8:78::1"))
                        .param("category", "FULL")
                        .param("organisation", "Honey pot")
                        .param("country", "KR")
                        .param("email", "honey@x.example")
                        .param("consent", "yes")
                        .param("website2", "https://spam.example"))
                .andExpect(redirectedUrl("/join?sent#sent"));
        assertThat(asStaff("Honey pot")).isEmpty();
        web.perform(form(post("/join")).param("category", "NONE").param("email", "x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tick this")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "..%2F..",
                "00000000-0000-0000-0000-000000000000"
            })
    void knowsNoLinkThatItHasNotMade(String token) throws Exception {
        web.perform(get("/join/{token}", token)).andExpect(status().is4xxClientError());
        web.perform(form(post("/join/{token}/submit", token))).andExpect(status().is4xxClientError());
    }

    private String begun(String category, String name, String country) throws Exception {
        assertThat(start(category, name, country, UUID.randomUUID() + "@city.example")
                        .getStatus())
                .isEqualTo(302);
        return token(name);
    }

    private MockHttpServletResponse start(String category, String name, String country, String email) throws Exception {
        return web.perform(form(post("/join"))
                        .param("category", category)
                        .param("organisation", name)
                        .param("country", country)
                        .param("email", email)
                        .param("consent", "yes"))
                .andReturn()
                .getResponse();
    }

    private String token(String name) {
        return actor.askInTheNameOf(
                        "staff@wego.example",
                        Role.STAFF,
                        () -> joining.link(joining.list(new ApplicationSummary.Filter(null, name), 0, 10)
                                        .getLast()
                                        .id())
                                .orElseThrow())
                .substring("/join/".length());
    }

    private List<?> asStaff(String name) {
        return actor.askInTheNameOf(
                "staff@wego.example", Role.STAFF, () -> joining.list(new ApplicationSummary.Filter(null, name), 0, 10));
    }

    private ApplicationDetails details(String name) {
        return actor.askInTheNameOf(
                "staff@wego.example",
                Role.STAFF,
                () -> joining.find(joining.list(new ApplicationSummary.Filter(null, name), 0, 10)
                                .getLast()
                                .id())
                        .orElseThrow());
    }

    private static String[] organisation(String name, String people, String year) {
        return new String[] {
            "name",
            name,
            "place",
            "",
            "otherNames",
            "포항",
            "kind",
            "CITY",
            "website",
            "https://city.example",
            "address",
            "1 Main Street\nNam-gu",
            "size",
            people,
            "sizeYear",
            "2016",
            "sizeSource",
            "Statistics Korea",
            "firstYear",
            year
        };
    }

    private ResultActions save(String token, String part, String... fields) throws Exception {
        return send(token, part, fields);
    }

    private ResultActions submit(String token) throws Exception {
        return send(token, "submit");
    }

    private ResultActions send(String token, String part, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                form(post("/join/" + token + "/" + part)).param("version", version(token));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private ResultActions attach(String token, String name, String content) throws Exception {
        return web.perform(multipart("/join/" + token + "/papers")
                .file(new MockMultipartFile(
                        "paper", name, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)))
                .with(FormToken.sent())
                .with(from(network)));
    }

    private String version(String token) throws Exception {
        String page =
                web.perform(get("/join/" + token)).andReturn().getResponse().getContentAsString();
        Matcher found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        return found.find() ? found.group(1) : "0";
    }

    private MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request) {
        return request.with(FormToken.sent()).with(from(network));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
