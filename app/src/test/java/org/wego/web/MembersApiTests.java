package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.neovisionaries.i18n.CountryCode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.exchange.MemberImport;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.register.TermKeeping;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.TermOutcome;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Members by script. */
@WegoTest
class MembersApiTests {

    @Autowired
    MockMvc web;

    @Autowired
    MemberRegister register;

    @Autowired
    TermKeeping terms;

    @Autowired
    MemberImport imports;

    private final String mark = "api" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @As(Role.STAFF)
    void pagesThroughTheMembersOfASearch() throws Exception {
        admit("Hà Nội", CountryCode.VN);
        admit("Seoul", CountryCode.KR);
        admit("Goyang", CountryCode.KR);

        web.perform(get("/api/members?limit=2&q=" + mark).with(staff()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.members", hasSize(2)))
                .andExpect(jsonPath("$.members[0].name").value("Goyang " + mark))
                .andExpect(jsonPath("$.members[0].joined").value("2010-05"))
                .andExpect(jsonPath("$.next").isString());
        web.perform(get("/api/members?country=VN&region=ASIA&category=FULL&standing=MEMBER&q=ha noi " + mark)
                        .with(staff()))
                .andExpect(jsonPath("$.members", hasSize(1)));
    }

    @Test
    @As(Role.STAFF)
    void answersOneMemberWithNamesAndFiguresButWithoutNotes() throws Exception {
        MemberId id = admit("Seoul", CountryCode.KR);
        register.record(id, SizeKind.POPULATION, null, new SizeFigure(2017, 9_776_000, "Seoul Open Data"));

        web.perform(get("/api/members/" + id).with(staff()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.member.name").value("Seoul " + mark))
                .andExpect(jsonPath("$.names[0].language").value("ko"))
                .andExpect(jsonPath("$.populations[0].value").value(9776000))
                .andExpect(jsonPath("$.populations[0].source").value("Seoul Open Data"))
                .andExpect(jsonPath("$.notes").doesNotExist());
    }

    @Test
    @As(Role.STAFF)
    void tellsStandingsOfTheDayThatIsAskedFor() throws Exception {
        MemberId id = admit("Seoul", CountryCode.KR);
        String notYet = "/api/members?standing=NOT_YET&q=" + mark;

        web.perform(get(notYet).with(staff())).andExpect(jsonPath("$.members", hasSize(0)));
        web.perform(get(notYet + "&asOf=2010-04-30").with(staff()))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.members[0].standing").value("NOT_YET"));
        web.perform(get("/api/members/" + id + "?asOf=2010-04-30").with(staff()))
                .andExpect(jsonPath("$.member.standing").value("NOT_YET"));
        web.perform(get("/api/members/" + id).with(staff()))
                .andExpect(jsonPath("$.member.standing").value("MEMBER"));
        for (String call : List.of("", "/" + id, "/export")) {
            web.perform(get("/api/members" + call + "?asOf=2017-02-30").with(staff()))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("day"));
        }
    }

    @Test
    @As(Role.STAFF)
    void answersWithTheNameCategoryAndStandingOfTheDay() throws Exception {
        MemberId id = admit("Seoul", CountryCode.KR);
        Grounds why = Grounds.decidedBy("EC/2017/1");
        put(id, new TermDeed.ChangeCategory(LocalDate.of(2012, 1, 1), MembershipCategory.CORPORATE, why));
        put(id, new TermDeed.Rename(LocalDate.of(2013, 1, 1), "Seoul Metropolitan " + mark, why));
        put(id, new TermDeed.Suspend(LocalDate.of(2014, 1, 1), why));

        web.perform(get("/api/members/" + id + "?asOf=2011-12-31").with(staff()))
                .andExpect(jsonPath("$.member.name").value("Seoul " + mark))
                .andExpect(jsonPath("$.member.category").value("FULL"))
                .andExpect(jsonPath("$.member.standing").value("MEMBER"));
        web.perform(get("/api/members?category=CORPORATE&standing=MEMBER&asOf=2013-06-30&q=" + mark)
                        .with(staff()))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.members[0].name").value("Seoul Metropolitan " + mark));
        web.perform(get("/api/members?standing=SUSPENDED&q=" + mark).with(staff()))
                .andExpect(jsonPath("$.members[0].standing").value("SUSPENDED"))
                .andExpect(jsonPath("$.members[0].joined").value("2010-05"));
        web.perform(get("/members/" + id + "?asOf=2011-12-31"))
                .andExpect(content().string(containsString("As it was on 31 Dec 2011.")))
                .andExpect(content().string(containsString("<h1>Seoul " + mark)));
        web.perform(get("/members?asOf=2013-06-30&q=" + mark))
                .andExpect(content().string(containsString("Seoul Metropolitan " + mark)));
    }

    private void put(MemberId member, TermDeed deed) {
        int version = terms.timeline(member).orElseThrow().version();
        assertThat(terms.carryOut(member, version, deed)).isEqualTo(new TermOutcome.Saved(member));
    }

    @Test
    void saysWhatIsWrongWithACall() throws Exception {
        web.perform(get("/api/members?region=ATLANTIS").with(staff())).andExpect(status().isBadRequest());
        web.perform(get("/api/members?country=Korea").with(staff()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("\"Korea\" cannot be used for \"country\"")));
        web.perform(get("/api/members/" + MemberId.next()).with(staff())).andExpect(status().isNotFound());
        web.perform(get("/api/members")).andExpect(status().isUnauthorized());
    }

    @Test
    void looksFirstAndImportsThen() throws Exception {
        String table = "name,country,population,population_year,population_source\nSeoul " + mark
                + ",KR,9776000,2017,Seoul Open Data\n";

        web.perform(upload(table, "staff").param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(jsonPath("$.added").value(1));
        web.perform(get("/api/members?q=" + mark).with(staff()))
                .andExpect(jsonPath("$.total").value(0));
        web.perform(upload(table, "staff"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(1));
        web.perform(upload(table, "staff"))
                .andExpect(jsonPath("$.added").value(0))
                .andExpect(jsonPath("$.unchanged").value(1));
        web.perform(get("/api/members?q=" + mark).with(staff()))
                .andExpect(jsonPath("$.members[0].population.value").value(9776000));
    }

    @Test
    void asksByLineWhomALineMeansAndTakesTheAnswersAsParameters() throws Exception {
        String header = "name,country,population,population_year,population_source\n";
        web.perform(upload(header + "Münster " + mark + ",DE,322904,2020,Destatis\n", "staff"))
                .andExpect(jsonPath("$.rows[0].added").value(true))
                .andExpect(jsonPath("$.rows[0].changes[0].field").value("NAME"))
                .andExpect(jsonPath("$.rows[0].changes[0].after").value("Münster " + mark));
        String munster = header + "Munster " + mark + ",DE,15000,2020,Town hall\n";

        web.perform(upload(munster, "staff"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.questions", hasSize(1)))
                .andExpect(jsonPath("$.questions[0].kind").value("OTHER_SPELLING"))
                .andExpect(jsonPath("$.questions[0].line").value(2))
                .andExpect(jsonPath("$.questions[0].question").value(containsString("the same member as “Münster")))
                .andExpect(jsonPath("$.questions[0].changes[0].field").value("POPULATION"))
                .andExpect(jsonPath("$.questions[0].changes[0].before").value("2020: 322904 (Destatis)"));
        web.perform(upload(munster, "staff").param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.questions", hasSize(1)));
        web.perform(upload(munster, "staff").param("same", "2").param("dryRun", "true"))
                .andExpect(jsonPath("$.questions", hasSize(0)))
                .andExpect(jsonPath("$.changed").value(1));
        web.perform(upload(munster, "staff").param("another", "2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(1));
        web.perform(get("/api/members?q=munster " + mark).with(staff()))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.members[0].place").value(""));
        web.perform(upload("name,country,joined\nLate " + mark + ",KR,2108\n", "staff"))
                .andExpect(jsonPath("$.questions[0].kind").value("LATE_DATE"));
        web.perform(upload("name,country,joined\nLate " + mark + ",KR,2108\n", "staff")
                        .param("right", "2"))
                .andExpect(jsonPath("$.added").value(1));
        web.perform(upload(munster, "staff").param("same", "second")).andExpect(status().isBadRequest());
    }

    @Test
    void findsMembersThatAreInNoRegion() throws Exception {
        web.perform(upload(
                        "name,country\nTaipei %1$s,TW\nPristina %1$s,XK\nMcMurdo %1$s,AQ\nSeoul %1$s,KR\n"
                                .formatted(mark),
                        "staff"))
                .andExpect(jsonPath("$.added").value(4));

        web.perform(get("/api/members?region=NONE&q=" + mark).with(staff()))
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.members[0].region").value("NONE"));
    }

    @Test
    @As(Role.STAFF)
    void exportsTheChosenColumnsAndAllThatAnImportReadsWithoutChoice() throws Exception {
        admit("Seoul", CountryCode.KR);
        admit("Hanoi", CountryCode.VN);

        web.perform(get("/api/members/export?columns=country,name&country=KR&q=" + mark)
                        .with(staff()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"members.csv\""))
                .andExpect(content().string("\uFEFFcountry,name\r\nKR,Seoul " + mark + "\r\n"));
        String all = web.perform(get("/api/members/export?q=" + mark).with(staff()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        web.perform(upload(all, "staff"))
                .andExpect(jsonPath("$.lines").value(2))
                .andExpect(jsonPath("$.unchanged").value(2));
        byte[] workbook = web.perform(
                        get("/api/members/export?format=XLSX&q=" + mark).with(staff()))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"members.xlsx\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(workbook).startsWith('P', 'K');
    }

    @Test
    void namesTheColumnsOfAnExportWhereOneIsUnknown() throws Exception {
        web.perform(get("/api/members/export?columns=name,mayor").with(staff()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("no column \"mayor\". Send some of id, name,")));
        web.perform(get("/api/members/export?columns=name").with(httpBasic("member@wego.example", "demo")))
                .andExpect(status().isForbidden())
                .andExpect(header().doesNotExist("Content-Disposition"));
    }

    @Test
    void namesLineAndColumnOfEveryErrorAndImportsNothing() throws Exception {
        String table = "name,country\nSeoul " + mark + ",KR\nBusan " + mark + ",Korea\n";

        web.perform(upload(table, "staff"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].line").value(3))
                .andExpect(jsonPath("$.errors[0].column").value("country"))
                .andExpect(jsonPath("$.errors[0].problem").value(containsString("Korea")));
        web.perform(get("/api/members?q=" + mark).with(staff()))
                .andExpect(jsonPath("$.total").value(0));
        web.perform(upload("Seoul " + mark + ",KR\n" + table, "staff"))
                .andExpect(jsonPath("$.errors[0].line").value(1))
                .andExpect(jsonPath("$.errors[0].problem").value(containsString("above the header, which is line 2")));
        web.perform(upload(table, "nobody")).andExpect(status().isUnauthorized());
    }

    @Test
    @As(Role.MEMBER)
    void keepsTheImportFromMembers() throws Exception {
        try (ReceivedFile file =
                ReceivedFile.receive("members.csv", InputStream.nullInputStream(), MemberImport.LARGEST_FILE)) {
            assertThatThrownBy(() -> imports.commit(file)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.preview(file)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static MockMultipartHttpServletRequestBuilder upload(String table, String account) {
        MockMultipartHttpServletRequestBuilder call = multipart("/api/members/import")
                .file(new MockMultipartFile("file", "members.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        call.with(httpBasic(account + "@wego.example", "demo"));
        return call;
    }

    private MemberId admit(String name, CountryCode country) {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                                name + " " + mark,
                                MembershipCategory.FULL,
                                MemberKind.CITY,
                                country,
                                MembershipDates.since(PartialDate.parse("2010-05")))
                        .draft()
                        .names(List.of(new MemberName("서울" + mark, MemberName.Kind.TRANSLATED, "ko")))
                        .notes("for staff only")
                        .profile()))
                .member();
    }

    private static RequestPostProcessor staff() {
        return httpBasic("staff@wego.example", "demo");
    }
}
