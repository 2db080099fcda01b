package org.wego.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;

/** Fees by script, for everybody. */
@WegoTest
class FeesApiTests {

    private static final String EDITION = "&edition=WEO April 2017";

    @Autowired
    MockMvc web;

    @Test
    void quotesSeoulIn2017WithEverythingTheFeeWasReadFrom() throws Exception {
        web.perform(get("/api/fees/quote?category=FULL&country=KR&population=9776000&year=2017" + EDITION))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.amount").value(8500.00))
                .andExpect(jsonPath("$.currency").value("USD"))
                .andExpect(jsonPath("$.scheduleId").isNotEmpty())
                .andExpect(jsonPath("$.populationBand.from").value(7_000_000))
                .andExpect(jsonPath("$.populationBand.to").value(10_000_000))
                .andExpect(jsonPath("$.gdpBand.from").value(20_000))
                .andExpect(jsonPath("$.gdpBand.to").isEmpty())
                .andExpect(jsonPath("$.gdpPerCapita").value(36_389.938))
                .andExpect(jsonPath("$.gdpYear").value(2015))
                .andExpect(jsonPath("$.edition").value("WEO April 2017"));
    }

    @Test
    void quotesBusinessesAndFriends() throws Exception {
        web.perform(get("/api/fees/quote?category=CORPORATE&employees=499&year=2017" + EDITION))
                .andExpect(jsonPath("$.amount").value(2000.00))
                .andExpect(jsonPath("$.employeesBand.to").value(500))
                .andExpect(jsonPath("$.gdpBand").doesNotExist());
        web.perform(get("/api/fees/quote?category=CORPORATE&employees=0&year=2017" + EDITION))
                .andExpect(jsonPath("$.amount").value(2000.00));
        web.perform(get("/api/fees/quote?category=friendship&year=2017" + EDITION))
                .andExpect(jsonPath("$.amount").value(0.00));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "category=GOLD&year=2017                                  | 400 | fault.CATEGORY",
                "country=ZZZ&population=1&year=2017                       | 400 | fault.COUNTRY",
                "country=KR&population=-1&year=2017                       | 400 | fault.POPULATION",
                "country=KR&population=1.5&year=2017                      | 400 | fault.POPULATION",
                "country=KR&population=99999999999&year=2017              | 400 | fault.POPULATION",
                "country=KR&population=1                                  | 400 | fault.YEAR",
                "country=KR&population=1&year=20177                       | 400 | fault.YEAR",
                "country=KR&population=1&year=2017&edition=Nowhere        | 404 | unknownEdition",
                "population=1&year=2017                                   | 422 | noCountry",
                "country=KR&year=2017                                     | 422 | noPopulation",
                "category=CORPORATE&year=2017                             | 422 | noEmployees",
                "country=CU&population=1&year=2017&edition=WEO April 2017 | 422 | countryNotInEdition",
                "country=KR&population=1&year=2060&edition=WEO April 2017 | 422 | noGdp",
                "country=KR&population=1&year=2016                        | 422 | noSchedule",
            })
    void saysWhatIsWrongAndWhatToSend(String query, int status, String code) throws Exception {
        web.perform(get("/api/fees/quote?" + query))
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void showsVisitorsTheFeeItsReasonAndTheLitCell() throws Exception {
        web.perform(get("/calculator?category=FULL&country=KR&population=9,776,000&year=2017"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("USD\u00a08,500")))
                .andExpect(content().string(containsString("7,000,000 to under 10,000,000")))
                .andExpect(content().string(containsString(">8,500</span><span class=\"unseen\">")))
                .andExpect(content().string(containsString("With a population of 10,000,000 and more")))
                .andExpect(content().string(containsString("USD\u00a010,000")));
        web.perform(get("/calculator?category=FRIENDSHIP&year=2017"))
                .andExpect(content().string(containsString("The schedule asks for no fee.")));
    }

    @ParameterizedTest
    @CsvSource({
        "country=KR&population=many,Give the population as a whole number",
        "country=<script>alert(1)</script>&population=1,Choose a country from the list",
        "country=CU&population=1,no GDP figure of Cuba",
        "country=KR&population=1&year=<b>,Choose a fee year from the list",
        "category=<i>,Choose one of the member categories",
        "country=KR&population=,Give the population",
    })
    void tellsVisitorsWhatToMend(String query, String words) throws Exception {
        String year = query.contains("year=") ? "" : "&year=2017";
        web.perform(get("/calculator?" + query + year))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("<script>alert"))));
    }
}
