package org.wego.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wego.WegoTest;

/** Who governed on a day, for everybody's scripts. */
@WegoTest
class GovernanceApiTests {

    @Autowired
    MockMvc web;

    @Test
    void tellsWhoGovernedAtTheBeginningOf2018() throws Exception {
        on("2018-01-01")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asOf").value("2018-01-01"))
                .andExpect(jsonPath("$.organisation").value("World Smart Sustainable Cities Organization"))
                .andExpect(jsonPath("$.term").value("2017–2020"))
                .andExpect(jsonPath("$.certain").value(true))
                .andExpect(jsonPath("$.complete").value(true))
                .andExpect(jsonPath("$.offices[*].office")
                        .value(contains("PRESIDENT", "EXECUTIVE_VICE_PRESIDENT", "VICE_PRESIDENT", "COMMITTEE_MEMBER")))
                .andExpect(jsonPath("$.offices[0].seats[0].city").value("Seoul"))
                .andExpect(jsonPath("$.offices[0].seats[0].country").value("KR"))
                .andExpect(jsonPath("$.offices[0].seats[0].since").value("2017-06-30"))
                .andExpect(jsonPath("$.offices[0].seats[0].until").value("2020"))
                .andExpect(jsonPath("$.offices[0].seats[0].capacity").value("SUBSTANTIVE"))
                .andExpect(jsonPath("$.offices[0].seats[0].mode").value("ELECTED"))
                .andExpect(jsonPath("$.offices[0].seats[0].representative").value(nullValue()))
                .andExpect(jsonPath("$.offices[0].seats[0].decidedBy").value(nullValue()))
                .andExpect(jsonPath("$.offices[1].seats[0].city").value("Makati"))
                .andExpect(jsonPath("$.offices[2].seats", hasSize(7)))
                .andExpect(jsonPath("$.offices[3].seats", hasSize(19)))
                .andExpect(jsonPath("$.offices[*].seats[?(@.member == null)]", empty()))
                .andExpect(jsonPath("$.vacancies", empty()))
                .andExpect(jsonPath("$.gaps", empty()));
    }

    @Test
    void tellsWhatIsKnownOf2017AndNothingOfTheRest() throws Exception {
        on("2017-01-01")
                .andExpect(jsonPath("$.organisation")
                        .value("World e-Governments Organization of Cities and Local Governments"))
                .andExpect(jsonPath("$.complete").value(false))
                .andExpect(jsonPath("$.offices", hasSize(2)))
                .andExpect(jsonPath("$.offices[0].seats[0].city").value("Seoul"))
                .andExpect(jsonPath("$.offices[1].seats[0].city").value("Ulyanovsk Region"))
                .andExpect(jsonPath("$.vacancies", empty()));
    }

    @Test
    void tellsNobodyWhereNoTermIsOnRecord() throws Exception {
        on("2010-01-01")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.term").value(nullValue()))
                .andExpect(jsonPath("$.offices", empty()))
                .andExpect(jsonPath("$.regionalOffices", empty()));
        on("2009-12-31").andExpect(jsonPath("$.organisation").value(nullValue()));
        for (String list : new String[] {"organizations", "posts", "persons", "memberships", "areas"}) {
            web.perform(get("/api/governance/popolo").param("asOf", "2009-12-31"))
                    .andExpect(jsonPath("$." + list, empty()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "2017-13", "2017-13-01", "yesterday", "0001-01-01", "<script>"})
    void refusesADayThatIsNone(String day) throws Exception {
        for (String call : new String[] {"/api/governance", "/api/governance/popolo"}) {
            web.perform(get(call).param("asOf", day))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("day"));
        }
    }

    @Test
    void letsACityWithoutAKnownRepresentativeBeTheMemberItself() throws Exception {
        web.perform(get("/api/governance/popolo").param("asOf", "2018-01-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.memberships", hasSize(28)))
                .andExpect(jsonPath("$.posts", hasSize(28)))
                .andExpect(jsonPath("$.memberships[0].member.name").value("Seoul"))
                .andExpect(jsonPath("$.memberships[0].person_id").doesNotExist())
                .andExpect(jsonPath("$.memberships[0].start_date").value("2017-06-30"))
                .andExpect(jsonPath("$.memberships[0].end_date").value("2020"))
                .andExpect(jsonPath("$.organizations[0].name").value("World Smart Sustainable Cities Organization"));
    }

    private ResultActions on(String day) throws Exception {
        return web.perform(get("/api/governance").param("asOf", day));
    }
}
