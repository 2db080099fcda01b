package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;
import org.wego.membership.access.Actor;
import org.wego.membership.joining.Joining;

/** Whoever wants to join reads what it takes and begins; nobody learns anything about others. */
@WegoTest
class JoinPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Joining joining;

    @Autowired
    Actor actor;

    private Applicant applicant;

    @BeforeEach
    void arrive() {
        applicant = new Applicant(web, joining, actor);
    }

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
    void tellsNobodyWhetherAnAddressOrANameIsKnown() throws Exception {
        String known =
                applicant.start("FULL", "Seoul", "KR", "staff@wego.example").getContentAsString();
        String unknown = applicant
                .start("FULL", "Nowhere " + UUID.randomUUID(), "KR", UUID.randomUUID() + "@x.example")
                .getContentAsString();

        assertThat(known).isEqualTo(unknown);
        web.perform(get("/join?sent")).andExpect(content().string(containsString("Check your mailbox.")));
    }

    @Test
    void takesFiveAnHourOfANetworkAndNothingOfAProgram() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(applicant
                            .start("FULL", "Flood " + i, "KR", "flood" + i + "@x.example")
                            .getStatus())
                    .isEqualTo(302);
        }
        MockHttpServletResponse sixth = applicant.start("FULL", "Flood 6", "KR", "flood6@x.example");
        assertThat(sixth.getStatus()).isEqualTo(429);
        assertThat(sixth.getHeader("Retry-After")).isNotNull();
        web.perform(applicant
                        .form(post("/join"))
                        .with(Applicant.from("2001:db8:78::1"))
                        .param("category", "FULL")
                        .param("organisation", "Honey pot")
                        .param("country", "KR")
                        .param("email", "honey@x.example")
                        .param("consent", "yes")
                        .param("website2", "https://spam.example"))
                .andExpect(redirectedUrl("/join?sent#sent"));
        assertThat(applicant.known("Honey pot")).isEmpty();
        web.perform(applicant.form(post("/join")).param("category", "NONE").param("email", "x"))
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
        web.perform(applicant.form(post("/join/{token}/submit", token))).andExpect(status().is4xxClientError());
    }
}
