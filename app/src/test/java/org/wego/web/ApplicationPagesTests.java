package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.ApplicationState;
import org.wego.membership.joining.Joining;
import org.wego.membership.joining.likeness.Resemblance;

/** An application is filled in by its link, part by part and by forms alone; it says what the fee is and why. */
@WegoTest
class ApplicationPagesTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    MockMvc web;

    @Autowired
    Joining joining;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    private Applicant applicant;

    @BeforeEach
    void arrive() {
        applicant = new Applicant(web, joining, actor);
    }

    @Test
    void showsTheFeeWithItsReasonAndIsHandedInPartByPart() throws Exception {
        String token = applicant.begun("FULL", "Pohang", "KR");
        applicant
                .send(token, "organisation", Applicant.organisation("Pohang", "3,678,555", "2017"))
                .andExpect(status().isFound());
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
        applicant
                .send(token, "organisation", Applicant.organisation("Pohang", "3,678,555", "2026"))
                .andExpect(status().isFound());
        web.perform(get("/join/" + token))
                .andExpect(content()
                        .string(allOf(
                                containsString("Membership fee of 2026"),
                                containsString("You can join without it"),
                                not(containsString("class=\"join-amount\"")))));
        applicant
                .send(token, "submit")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A paper, such as the signed letter")));
        applicant
                .send(
                        token,
                        "contact",
                        "contactName",
                        "Minji Kim",
                        "contactRole",
                        "Office",
                        "contactEmail",
                        "minji@pohang.example")
                .andExpect(status().isFound());
        applicant
                .send(token, "signatory", "signatoryName", "Lee", "signatoryOffice", "Mayor")
                .andExpect(status().isFound());
        applicant.send(token, "statement", "statement", "We want to learn.").andExpect(status().isFound());
        applicant
                .attach(token, "Letter.pdf", "%PDF-1.4 /JavaScript (app.alert(1))")
                .andExpect(status().isFound());
        applicant.send(token, "submit").andExpect(redirectedUrl("/join/" + token));
        applicant.send(token, "submit").andExpect(status().isConflict());
        applicant.send(token, "statement", "statement", "Later.").andExpect(status().isConflict());
        assertThat(applicant.details("Pohang").state()).isEqualTo(ApplicationState.SUBMITTED);
        applicant.send(token, "message", "message", "When is the next meeting?").andExpect(status().isFound());
        web.perform(get("/join/" + token))
                .andExpect(content()
                        .string(allOf(containsString("When is the next meeting?"), containsString("Handed in"))));
        applicant.send(token, "withdraw").andExpect(status().isFound());
        assertThat(applicant.details("Pohang").state()).isEqualTo(ApplicationState.WITHDRAWN);
    }

    @Test
    void tellsFriendsThatTheyPayNothing() throws Exception {
        String token = applicant.begun("FRIENDSHIP", "Friends", "KR");
        applicant
                .send(token, "organisation", Applicant.organisation("Friends", "", "2017"))
                .andExpect(status().isUnprocessableContent());
        String[] friends = Applicant.organisation("Friends", "", "2017");
        friends[15] = "";
        friends[17] = "";
        applicant.send(token, "organisation", friends).andExpect(status().isFound());

        web.perform(get("/join/" + token))
                .andExpect(content()
                        .string(allOf(
                                containsString("Members of this category pay no fee."),
                                not(containsString("class=\"join-amount\"")))));
    }

    @Test
    void givesPapersOutToBeSavedOnly() throws Exception {
        String token = applicant.begun("FRIENDSHIP", "Papers", "KR");
        String other = applicant.begun("FRIENDSHIP", "Other papers", "KR");
        applicant
                .attach(token, "Letter.pdf", "%PDF-1.4 /JavaScript (app.alert(1))")
                .andExpect(status().isFound());
        applicant
                .attach(token, "run.pdf", "MZ\u0090\0\u0003")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is no PDF, JPEG or PNG but")));
        String paper = jdbc.sql("select id from membership.stored_file where subject = 'application' and owner_id = ?")
                .param(applicant.details("Papers").id().value())
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
        applicant.send(other, "papers/" + paper);
        web.perform(get("/join/" + token)).andExpect(content().string(containsString("Letter.pdf")));
        applicant.send(token, "papers/" + paper);
        web.perform(get("/join/" + token)).andExpect(content().string(not(containsString("Letter.pdf"))));
    }

    @Test
    void takesAndLosesNoPaperOnceItIsOver() throws Exception {
        String token = applicant.begun("FRIENDSHIP", "Late papers", "KR");
        applicant.attach(token, "Letter.pdf", "%PDF-1.4 in time").andExpect(status().isFound());
        String paper = jdbc.sql("select id from membership.stored_file where subject = 'application' and owner_id = ?")
                .param(applicant.details("Late papers").id().value())
                .query(UUID.class)
                .single()
                .toString();
        applicant.send(token, "withdraw").andExpect(status().isFound());

        applicant
                .attach(token, "Late.pdf", "%PDF-1.4 too late")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("the application has gone on meanwhile")));
        applicant.send(token, "papers/" + paper).andExpect(status().isConflict());
        web.perform(get("/join/" + token)).andExpect(content().string(containsString("Letter.pdf")));
    }

    @Test
    void takesTenPapersOfTwentyMegabytesEach() throws Exception {
        String token = applicant.begun("FRIENDSHIP", "Many papers", "KR");
        applicant
                .attach(token, "large.pdf", "%PDF-1.4" + "x".repeat(21 << 20))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This file is larger than 20 MB.")));
        applicant
                .attach(token, "empty.pdf", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose a file that has something in it.")));
        for (int i = 0; i < 10; i++) {
            applicant.attach(token, "Letter.pdf", "%PDF-1.4 " + i).andExpect(status().isFound());
        }

        applicant
                .attach(token, "Eleventh.pdf", "%PDF-1.4 eleventh")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("There are 10 files."), not(containsString("Eleventh")))));
    }

    @Test
    void tellsAnApplicantNothingOfTheMemberOfItsName() throws Exception {
        String token = applicant.begun("FULL", "Ulsan", "KR");
        applicant
                .send(token, "organisation", Applicant.organisation("Seoul", "9776000", "2017"))
                .andExpect(status().isFound());

        String page =
                web.perform(get("/join/" + token)).andReturn().getResponse().getContentAsString();

        ApplicationDetails application = applicant.details("Seoul");
        assertThat(actor.askInTheNameOf("staff@wego.example", Role.STAFF, () -> joining.resembling(application)))
                .anyMatch(it -> it.label().equals("Seoul") && it.reasons().contains(Resemblance.Reason.SAME_NAME));
        assertThat(page)
                .contains("Application of Seoul")
                .doesNotContain("May be the same", "same name", "taken", "/desk/members");
    }

    @Test
    void showsWhatHasLapsedAndTakesNothingMore() throws Exception {
        String token = applicant.begun("FULL", "Lapsed", "KR");
        jdbc.sql("update membership.application set state = 'LAPSED' where id = ?")
                .param(applicant.details("Lapsed").id().value())
                .update();

        web.perform(get("/join/" + token))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("so it lapsed"),
                                containsString("fieldset disabled"),
                                not(containsString("type=\"submit\"")))));
        for (String part : List.of("statement", "message", "submit", "withdraw")) {
            applicant.send(token, part, part, "Still here?").andExpect(status().isConflict());
        }
        applicant.attach(token, "Letter.pdf", "%PDF-1.4 late").andExpect(status().isConflict());
        assertThat(applicant.details("Lapsed").statement().text()).isEmpty();
    }

    @Test
    void namesAtEachFieldWhatIsWrong() throws Exception {
        String token = applicant.begun("FULL", "Faults", "KR");

        applicant
                .send(token, "organisation", Applicant.organisation("กรุงเทพ", "0", "2017"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("its spelling in other letters goes under the other names"),
                                containsString("Give a whole number from 1"))));
        applicant
                .send(token, "organisation", Applicant.organisation("Faults", "1000000000000", "2017"))
                .andExpect(status().isUnprocessableContent());
        String[] allWrong = Applicant.organisation("", "many", "soon");
        allWrong[9] = "javascript:alert(1)";
        allWrong[17] = "x".repeat(1_000);
        applicant
                .send(token, "organisation", allWrong)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Give the name of the organisation."),
                                containsString("Give a whole number from 1"),
                                containsString("that begins with https://"),
                                containsString("This is too long."),
                                containsString("Choose a year."),
                                containsString("javascript:alert(1)"))));
        assertThat(applicant.details("Faults").organisation().website())
                .as("nothing of it is kept")
                .isEmpty();
        applicant
                .send(token, "statement", "statement", "x".repeat(10_000))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is too long. Shorten it.")));
        applicant.send(token, "message", "message", "x".repeat(10_000)).andExpect(status().isUnprocessableContent());
        web.perform(applicant
                        .form(post("/join/" + token + "/statement"))
                        .param("version", "99")
                        .param("statement", "Mine"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("changed elsewhere"), containsString("Mine"))));
        web.perform(applicant.form(post("/join/" + token + "/nothing"))).andExpect(status().isNotFound());
    }

    @Test
    void showsWhatWasTypedAsText() throws Exception {
        String token = applicant.begun("FULL", "Scripts " + SCRIPT, "KR");
        applicant.send(
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
        applicant.send(
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
        applicant.send(token, "signatory", "signatoryName", SCRIPT, "signatoryOffice", SCRIPT);
        applicant.send(token, "statement", "statement", SCRIPT);
        applicant.send(token, "message", "message", SCRIPT);

        web.perform(get("/join/" + token))
                .andExpect(
                        content().string(allOf(not(containsString(SCRIPT)), containsString("&lt;script&gt;alert(1)"))));
    }
}
