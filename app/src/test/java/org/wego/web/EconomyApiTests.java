package org.wego.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.wego.WegoTest;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.UsedEditions;

/** Editions by script. */
@WegoTest
class EconomyApiTests {

    private static final String HEADER = "ISO\tWEO Subject Code\t2015\t2016\tEstimates Start After\n";

    @Autowired
    MockMvc web;

    @Autowired
    UsedEditions usedEditions;

    private static AbstractMockHttpServletRequestBuilder<?> post(
            String content, String name, String publishedOn, String account) {
        return multipart("/api/economy/editions")
                .file(new MockMultipartFile("file", "weo.xls", "text/plain", content.getBytes(StandardCharsets.UTF_8)))
                .param("name", name)
                .param("publishedOn", publishedOn)
                .with(httpBasic(account + "@wego.example", "demo"));
    }

    @Test
    void importsAnEditionOnce() throws Exception {
        String file = HEADER + "KOR\tPPPPC\t36,389.938\t37,740.396\t2016\nQQQ\tPPPPC\t1,000.500\tn/a\t2016\n";

        web.perform(post(file, "Api 1", "2017-04-18", "staff"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/economy/editions/")))
                .andExpect(jsonPath("$.edition.name").value("Api 1"))
                .andExpect(jsonPath("$.edition.figures").value(2))
                .andExpect(jsonPath("$.unmatched[0]").value("QQQ"));
        web.perform(post(file, "Api 2", "2017-04-18", "staff"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("Api 1")));
        web.perform(post(file.replace("36,389", "36,390"), "api 1", "2017-04-18", "staff"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("The name is taken"));
        web.perform(get("/api/economy/editions?limit=1000").with(httpBasic("staff@wego.example", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.editions[*].name", hasItem("Api 1")));
    }

    @Test
    void namesFiguresThatJump() throws Exception {
        web.perform(post(HEADER + "DEU\tPPPPC\t9,789.300\t48,943.100\t2016\n", "Api 5", "2017-04-19", "staff"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.jumping[?(@.of == 2015)].country").value("DE"))
                .andExpect(jsonPath("$.jumping[?(@.of == 2015)].value").value(48943.1))
                .andExpect(jsonPath("$.jumping[?(@.of == 2015)].other").value(9789.3))
                .andExpect(jsonPath("$.warnings[0].kind").value("COUNTRIES_GONE"))
                .andExpect(jsonPath("$.warnings[0].line").value(2))
                .andExpect(jsonPath("$.warnings[0].problem").value(containsString("The last row is that of DEU")));
    }

    @Test
    void namesLineAndColumnOfAnError() throws Exception {
        web.perform(post(HEADER + "KOR\tPPPPC\t36389,938\t37,740.396\t2016\n", "Api 3", "2017-04-18", "staff"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].line").value(2))
                .andExpect(jsonPath("$.errors[0].column").value(3))
                .andExpect(jsonPath("$.errors[0].problem").value(containsString("decimal comma")));
    }

    @Test
    void namesTheLastLineOfTheWorldBanksFileCutOffAfterIt() throws Exception {
        String file = "Country Name,Country Code,Indicator Code,2015\nAruba,ABW,NY.GDP.PCAP.PP.CD,35973.78\n";

        web.perform(post(file, "Api 6", "2018-06-28", "staff"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].line").value(2))
                .andExpect(jsonPath("$.errors[0].problem").value(containsString("ends with ABW")));
    }

    @Test
    void readsTheSheetThatIsAskedFor() throws Exception {
        byte[] workbook = workbook();

        web.perform(post(workbook, "Api 7").param("publishedOn", "2017-04-18"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].kind").value("WHICH_TABLE"))
                .andExpect(jsonPath("$.errors[0].problem").value(containsString("April, October")))
                .andExpect(jsonPath("$.sheets[0]").value("April"))
                .andExpect(jsonPath("$.sheets[1]").value("October"));
        web.perform(post(workbook, "Api 8").param("publishedOn", "2017-04-18").param("sheet", "Draft"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].sheet").value("Draft"))
                .andExpect(jsonPath("$.errors[0].line").value(2))
                .andExpect(jsonPath("$.errors[0].column").value(3));
        web.perform(post(workbook, "Api 7").param("publishedOn", "2017-04-18").param("sheet", "October"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.sheet").value("October"))
                .andExpect(jsonPath("$.edition.figures").value(2));
    }

    private static AbstractMockHttpServletRequestBuilder<?> post(byte[] workbook, String name) {
        return multipart("/api/economy/editions")
                .file(new MockMultipartFile("file", "weo.xlsx", "application/octet-stream", workbook))
                .param("name", name)
                .with(httpBasic("staff@wego.example", "demo"));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            for (String name : List.of("April", "October", "Draft")) {
                Worksheet sheet = book.newWorksheet(name);
                List<String> row = List.of("ISO", "WEO Subject Code", "2015", "2016");
                for (int i = 0; i < row.size(); i++) {
                    sheet.value(0, i, row.get(i));
                }
                sheet.value(1, 0, "KOR");
                sheet.value(1, 1, "PPPPC");
                if (name.equals("Draft")) {
                    sheet.value(1, 2, "to come");
                } else {
                    sheet.value(1, 2, 36389.938);
                }
                sheet.value(1, 3, 37740.396 + name.length());
            }
        }
        return out.toByteArray();
    }

    @Test
    void listsTheDownloadsThatAreReadIfTheFormIsUnknown() throws Exception {
        web.perform(post("some,other,table\n1,2,3\n", "Api 8", "2017-04-18", "staff"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].problem").value(containsString("\nIMF Data: data.imf.org")))
                .andExpect(jsonPath("$.errors[0].problem").value(containsString("\nIMF DataMapper: ")))
                .andExpect(jsonPath("$.errors[0].problem").value(containsString("\nWorld Bank: ")))
                .andExpect(jsonPath("$.detail").value(not(containsString("again"))));
    }

    @Test
    void refusesALabelOfTwoHundredAndFiftyCharacters() throws Exception {
        web.perform(post(
                        HEADER + "x".repeat(250) + "\tPPPPC\t36,389.938\t37,740.396\t2016\n",
                        "Api 9",
                        "2017-04-18",
                        "staff"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].kind").value("LABEL_TOO_LONG"))
                .andExpect(jsonPath("$.errors[0].line").value(2));
    }

    @Test
    void refusesBadParametersAndStrangers() throws Exception {
        web.perform(post(HEADER, " ", "2017-04-18", "staff")).andExpect(status().isBadRequest());
        web.perform(post(HEADER, "Api 4", "2999-01-01", "staff")).andExpect(status().isBadRequest());
        web.perform(post(HEADER, "Api 4", "0000-01-01", "staff"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("from 1980-01-01 to today")));
        web.perform(post(HEADER, "Api 4", "18 April", "staff")).andExpect(status().isBadRequest());
        web.perform(post(HEADER, "Api 4", "2017-04-18", "nobody")).andExpect(status().isUnauthorized());
        web.perform(get("/api/economy/editions/019a0000-0000-7000-8000-000000000009")
                        .with(httpBasic("staff@wego.example", "demo")))
                .andExpect(status().isNotFound());
    }

    private static AbstractMockHttpServletRequestBuilder<?> post(String content, String name, String publishedOn) {
        return post(content, name, publishedOn, "staff");
    }

    private ResultActions call(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call.with(httpBasic("staff@wego.example", "demo")));
    }

    private static MockHttpServletRequestBuilder release(String id) {
        return MockMvcRequestBuilders.post("/api/economy/editions/" + id + "/default");
    }

    private String imported(String content, String name) throws Exception {
        return JsonPath.read(
                web.perform(post(content, name, "2017-04-18"))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.edition.id");
    }

    @Test
    void onlySaysWhatADryRunWouldDo() throws Exception {
        String file = HEADER + "KOR\tPPPPC\t36,389.001\t37,740.396\t2016\nQQQ\tPPPPC\t1,000.500\tn/a\t2016\n";

        web.perform(post(file, "Dry WEO 2012", "2017-04-18").param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(jsonPath("$.edition").doesNotExist())
                .andExpect(jsonPath("$.figures").value(2))
                .andExpect(jsonPath("$.countries").value(1))
                .andExpect(jsonPath("$.unmatched[0]").value("QQQ"))
                .andExpect(jsonPath("$.questions[0].kind").value("NAME_OF_OTHER_YEAR"))
                .andExpect(jsonPath("$.warnings[*].kind", hasItem("MEMBERS_LEFT_OUT")))
                .andExpect(jsonPath("$.warnings[*].problem", hasItem(containsString("WEO April 2017"))));
        web.perform(post(file.replace("36,389", "36.389"), "Dry", "2017-04-18").param("dryRun", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("faulty"))
                .andExpect(jsonPath("$.errors[0].column").value(3))
                .andExpect(jsonPath("$.unmatched[0]").value("QQQ"))
                .andExpect(jsonPath("$.warnings").isArray());
        web.perform(post(file, "WEO April 2017", "2017-04-18").param("dryRun", "true"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("nameTaken"));
        call(get("/api/economy/editions?limit=1000"))
                .andExpect(jsonPath("$.editions[*].name", not(hasItem(startsWith("Dry")))));
    }

    @Test
    void takesDecisionsAboutCountriesWithTheFile() throws Exception {
        String label = "L".repeat(200);
        String file = HEADER + "KOR\tPPPPC\t36,389.002\t37,740.396\t2016\nQQQ\tPPPPC\t41,000.500\tn/a\t2016\n" + label
                + "\tPPPPC\t21,000.500\tn/a\t2016\nBDI\tPPPPC\t831085\t831.1\t2016\n";

        web.perform(post(file, "Decided", "2017-04-18"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].kind").value("IMPLAUSIBLE"))
                .andExpect(jsonPath("$.errors[0].problem").value(containsString("Burundi")));
        web.perform(post(file, "Decided", "2017-04-18")
                        .param("decisions", "{\"qqq\": \"GGY\", \"" + label + "\": \"JE\", \"BDI\": null}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.edition.countries").value(3))
                .andExpect(jsonPath("$.unmatched").isEmpty())
                .andExpect(jsonPath("$.ignored[0]").value("BDI"));
        for (String wrong : List.of(
                "QQQ",
                "[1]",
                "{\"QQQ\": \"Atlantis\"}",
                "{\"QQQ\": {}}",
                "{\"QQQ\": 1}",
                "{",
                "null",
                "{\"KOR\": \"JP\"}",
                "{\"QQQ\": \"JP\", \"QQQ\": null}")) {
            web.perform(post(file, "Decided 2", "2017-04-18").param("decisions", wrong))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("decisions"));
        }
    }

    @Test
    void onlyTriesWhereDryRunStandsWithoutAValueAndRefusesWhatIsNeitherTrueNorFalse() throws Exception {
        String file = HEADER + "KOR\tPPPPC\t36,389.021\t37,740.396\t2016\n";

        web.perform(post(file, "Tried", "2017-04-18").param("dryRun", ""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(true));
        web.perform(post(file, "Tried", "2017-04-18").param("dryRun", "perhaps"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("type"));
        web.perform(post(file, "Tried", "2017-04-18").param("dryRun", "TRUE")).andExpect(status().isOk());
    }

    @Test
    void asksAboutAContradictionAndTakesTheAnswer() throws Exception {
        String file = HEADER + "KOR\tPPPPC\t36,389.003\t37,740.396\t2016\n";

        web.perform(post(file, "Asked April 2012", "2017-04-18"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("unconfirmed"))
                .andExpect(jsonPath("$.questions[0].kind").value("NAME_OF_OTHER_YEAR"))
                .andExpect(jsonPath("$.questions[0].problem").value(containsString("2017-04-18")));
        web.perform(post(file, "Asked April 2012", "2017-04-18").param("confirmed", "DAY_OF_OTHER_YEAR"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(file, "Asked April 2012", "2017-04-18").param("confirmed", "yes"))
                .andExpect(status().isBadRequest());
        web.perform(post(file, "Asked April 2012", "2017-04-18")
                        .param("confirmed", "DAY_OF_OTHER_YEAR,NAME_OF_OTHER_YEAR"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.questions[0].kind").value("NAME_OF_OTHER_YEAR"));
    }

    @Test
    void listsTheFiguresOfACountry() throws Exception {
        String id = imported(
                HEADER + "KOR\tPPPPC\t36,389.004\t37,740.396\t2015\nDEU\tPPPPC\t46,974.1\t48,111.5\t2016\n", "Listed");
        String figures = "/api/economy/editions/" + id + "/figures";

        call(get(figures).param("country", "KR"))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"figures": [
                          {"country": "KR", "year": 2015, "value": 36389.004, "estimate": false},
                          {"country": "KR", "year": 2016, "value": 37740.396, "estimate": true}]}
                        """))
                .andExpect(jsonPath("$.next").doesNotExist());
        call(get(figures).param("country", "deu").param("year", "2016"))
                .andExpect(jsonPath("$.figures[*].value").value(48111.5));
        call(get(figures).param("country", "FR"))
                .andExpect(jsonPath("$.figures").isEmpty());
        for (String wrong : List.of("country=Korea", "year=x")) {
            call(get(figures + "?" + wrong)).andExpect(status().isBadRequest());
        }
        call(get("/api/economy/editions/019a0000-0000-7000-8000-000000000009/figures"))
                .andExpect(status().isNotFound());
    }

    @Test
    void deletesAnEditionThatNoFeesRestOn() throws Exception {
        String id = imported(HEADER + "KOR\tPPPPC\t36,389.005\t37,740.396\t2016\n", "Deleted");
        String used = imported(HEADER + "KOR\tPPPPC\t36,389.006\t37,740.396\t2016\n", "Kept");
        usedEditions.mark(EditionId.parse(used));

        web.perform(delete("/api/economy/editions/" + id).with(httpBasic("member@wego.example", "demo")))
                .andExpect(status().isForbidden());
        call(delete("/api/economy/editions/" + id)).andExpect(status().isNoContent());
        call(delete("/api/economy/editions/" + id)).andExpect(status().isNotFound());
        call(delete("/api/economy/editions/" + used))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("used"))
                .andExpect(jsonPath("$.detail").value(containsString("Kept")));
    }

    @Test
    void quotesGoOnWithTheEditionBeforeUntilASmallOneIsReleased() throws Exception {
        String quote = "/api/fees/quote?country=VN&population=1200000&year=2017";
        String before = web.perform(get(quote))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = imported(HEADER + "KOR\tPPPPC\t36,389.007\t37,740.396\t2016\n", "Small");

        call(get("/api/economy/editions/" + id))
                .andExpect(jsonPath("$.heldBack").value(true))
                .andExpect(jsonPath("$.lacking", hasItem("VN")));
        web.perform(get(quote)).andExpect(content().json(before));
        web.perform(release(id).with(httpBasic("member@wego.example", "demo"))).andExpect(status().isForbidden());
        call(release(id))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.heldBack").value(false))
                .andExpect(jsonPath("$.lacking", hasItem("VN")));
        web.perform(get(quote))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("countryNotInEdition"));
        call(delete("/api/economy/editions/" + id)).andExpect(status().isNoContent());
        web.perform(get(quote)).andExpect(content().json(before));
    }

    @Test
    void refusesANameThatCannotBeSeen() throws Exception {
        for (String name : List.of("WEO\n2017", "WEO\u0007", "WEO\u0085\u001B", "x".repeat(101))) {
            web.perform(post(HEADER + "KOR\tPPPPC\t36,389.008\t37,740.396\t2016\n", name, "2017-04-18"))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("name"));
        }
        web.perform(post(HEADER + "KOR\tPPPPC\t36,389.008\t37,740.396\t2016\n", "WEO\u0000", "2017-04-18"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("nullCharacter"));
    }
}
