package org.wego.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.StatementCount;
import org.wego.governance.body.BodyDirectory;
import org.wego.governance.body.BodySummary;
import org.wego.governance.body.RegionalOfficeEditing;
import org.wego.governance.body.RegionalOfficeSummary;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Office;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.partner.Partners;
import org.wego.governance.roster.OfficeHolder;
import org.wego.governance.roster.OfficeRoster;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.governance.statutes.StatutesEditing;
import org.wego.governance.term.TermSummary;
import org.wego.membership.start.StartData;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class GovernanceModuleTests {

    private static final LocalDate NOVEMBER_2017 = LocalDate.of(2017, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String OLD_NAME = "World e-Governments Organization of Cities and Local Governments";
    private static final String NEW_NAME = "World Smart Sustainable Cities Organization";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    @Autowired
    StartData identityStartData;

    @Autowired
    StartData bodyStartData;

    @Autowired
    StartData termStartData;

    @Autowired
    StartData statutesStartData;

    @Autowired
    StartData meetingStartData;

    @Autowired
    OrganisationIdentity identity;

    @Autowired
    BodyDirectory bodies;

    @Autowired
    OfficeRoster roster;

    @Autowired
    MeetingRecords meetings;

    @Autowired
    StatutesEditing statutes;

    @Autowired
    RegionalOfficeEditing offices;

    @Autowired
    Partners partners;

    /** Twice each, as a second start of the application does. */
    @BeforeEach
    void loadTheStartDataTwice() {
        for (int time = 0; time < 2; time++) {
            identityStartData.load();
            bodyStartData.load();
            statutesStartData.load();
            termStartData.load();
            meetingStartData.load();
        }
    }

    @Test
    void ownsItsSchema() {
        assertThat(jdbc.sql("select count(*) from information_schema.schemata where schema_name = 'governance'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void bearsTheNameOfTheDay() {
        assertThat(identity.nameOn(LocalDate.of(2009, 12, 31))).isEmpty();
        assertThat(identity.nameOn(LocalDate.of(2010, 1, 1))).contains(OLD_NAME);
        assertThat(identity.nameOn(LocalDate.of(2017, 6, 29))).contains(OLD_NAME);
        assertThat(identity.nameOn(LocalDate.of(2017, 6, 30))).contains(NEW_NAME);
        assertThat(identity.nameOn(LocalDate.of(2026, 1, 1))).contains(NEW_NAME);
    }

    @Test
    void statesVisionAndMissionFromTheRenamingOn() {
        IdentityOnDay before = identity.asOf(LocalDate.of(2016, 1, 1)).orElseThrow();
        assertThat(before.vision()).isNull();
        assertThat(before.mission()).isEmpty();

        IdentityOnDay after = identity.asOf(NOVEMBER_2017).orElseThrow();
        assertThat(after.vision()).isEqualTo("Smart Sustainable Cities for All");
        assertThat(after.mission()).hasSize(3);
        assertThat(after.founded()).hasToString("2010");
        assertThat(after.foundingCities()).isEqualTo(50);
        assertThat(after.secretariat().email()).isEqualTo("secretariat@we-gov.org");
    }

    @Test
    void knowsFiveBodies() {
        assertThat(bodies.bodies()).extracting(BodySummary::kind).containsExactly(BodySummary.Kind.values());
    }

    @Test
    void listsTheRegionalOfficesOfADay() {
        assertThat(bodies.officesOn(LocalDate.of(2017, 10, 26)))
                .extracting(RegionalOfficeSummary::region)
                .containsExactly("Asia", "Europe");
        assertThat(bodies.officesOn(LocalDate.of(2017, 10, 27)))
                .extracting(office -> office.host().name())
                .containsExactly("Chengdu", "Ulyanovsk Region", "Beyoğlu");
        assertThat(bodies.officesOn(LocalDate.of(2019, 1, 1)))
                .extracting(RegionalOfficeSummary::region)
                .containsExactly("Asia", "Mediterranean", "Latin America", "Eurasia");
    }

    @Test
    void knowsEveryOfficeOfTheTermOf2017() {
        OfficesOnDay offices = roster.asOf(NOVEMBER_2017).orElseThrow();

        assertThat(offices.term().name()).isEqualTo("2017–2020");
        assertThat(offices.certain()).isTrue();
        assertThat(names(offices, Office.PRESIDENT)).containsExactly("Seoul");
        assertThat(names(offices, Office.EXECUTIVE_VICE_PRESIDENT)).containsExactly("Makati");
        assertThat(names(offices, Office.VICE_PRESIDENT))
                .containsExactly(
                        "Addis Ababa", "Beyoğlu", "Ha Noi", "Jakarta", "Mexico City", "Moscow", "Ulyanovsk Region");
        assertThat(names(offices, Office.COMMITTEE_MEMBER))
                .hasSize(19)
                .contains("Bucharest", "Chengdu", "Goyang", "Hebron", "Khartoum State", "Kigali", "Nairobi")
                .contains("Pittsburgh", "Seberang Perai", "Seoul", "Ulaanbaatar", "Makati");
        assertThat(offices.vacancies(Office.COMMITTEE_MEMBER)).isEmpty();
        assertThat(offices.gaps()).isEmpty();
        assertThat(offices.holding(Office.EXECUTIVE_VICE_PRESIDENT))
                .extracting(OfficeHolder::mode)
                .containsExactly(AppointmentMode.EX_OFFICIO);
    }

    @Test
    void changesTheTermOnTheLastDayOfTheAssembly() {
        assertThat(roster.asOf(LocalDate.of(2017, 6, 29)).orElseThrow().term().name())
                .isEqualTo("2014–2017");
        assertThat(roster.asOf(LocalDate.of(2017, 6, 30)).orElseThrow().term().name())
                .isEqualTo("2017–2020");
    }

    @Test
    void saysWhereTheTermIsUncertainOrUnknown() {
        OfficesOnDay sometimeIn2020 = roster.asOf(LocalDate.of(2020, 11, 1)).orElseThrow();
        assertThat(sometimeIn2020.term().name()).isEqualTo("2017–2020");
        assertThat(sometimeIn2020.certain()).isFalse();
        assertThat(roster.asOf(LocalDate.of(2021, 3, 1))).isEmpty();
        assertThat(roster.asOf(LocalDate.of(2009, 1, 1))).isEmpty();
    }

    @Test
    void goesBackToTheLatestDayThatIsFullyDocumented() {
        assertThat(roster.latestDocumentedDay(NOVEMBER_2017)).isEqualTo(NOVEMBER_2017);
        assertThat(roster.latestDocumentedDay(TODAY)).isEqualTo(LocalDate.of(2019, 12, 31));
        assertThat(roster.latestDocumentedDay(LocalDate.of(2016, 1, 1))).isEqualTo(LocalDate.of(2016, 1, 1));
    }

    @Test
    void leavesUnknownWhatNoSourceTells() {
        OfficesOnDay offices = roster.asOf(LocalDate.of(2011, 1, 1)).orElseThrow();
        assertThat(offices.term().complete()).isFalse();
        assertThat(offices.gaps()).isEmpty();
        assertThat(offices.holding(Office.PRESIDENT)).singleElement().satisfies(president -> {
            assertThat(president.city().name()).isEqualTo("Seoul");
            assertThat(president.mode()).isNull();
            assertThat(president.evidence()).isEqualTo("In office in March 2012.");
        });
    }

    @Test
    void listsTermsAndMeetingsTheLatestFirst() {
        assertThat(roster.terms())
                .extracting(TermSummary::name)
                .containsExactly("2023–2026", "2021–2023", "2017–2020", "2014–2017", "2012–2014", "2010–2012");
        assertThat(meetings.begunBy(TODAY))
                .isSortedAccordingTo(Comparator.comparing(
                                (MeetingSummary meeting) -> meeting.begins().earliest())
                        .reversed());
        assertThat(meetings.begunBy(NOVEMBER_2017))
                .isNotEmpty()
                .isEqualTo(meetings.begunBy(TODAY).stream()
                        .filter(meeting -> !meeting.begins().earliest().isAfter(NOVEMBER_2017))
                        .toList());
        assertThat(meetings.begunBy(TODAY))
                .filteredOn(meeting -> meeting.title().equals("4th General Assembly"))
                .singleElement()
                .satisfies(meeting ->
                        assertThat(meeting.begins().writtenTo(meeting.ends())).isEqualTo("27–30 Jun 2017"));
        assertThat(meetings.begunBy(TODAY))
                .last()
                .extracting(MeetingSummary::title)
                .isEqualTo("World e-Government Mayors Forum");
    }

    @Test
    void readsListsWithAFixedNumberOfStatements() {
        assertThat(statements.of(() -> identity.asOf(NOVEMBER_2017))).isEqualTo(3);
        assertThat(statements.of(() -> roster.asOf(NOVEMBER_2017))).isEqualTo(4);
        assertThat(statements.of(() -> roster.daysOfChange())).isEqualTo(3);
        assertThat(statements.of(() -> bodies.officesOn(NOVEMBER_2017))).isOne();
        assertThat(statements.of(() -> bodies.bodies())).isOne();
        assertThat(statements.of(() -> statutes.versions())).isOne();
        assertThat(statements.of(() -> offices.offices())).isOne();
        assertThat(statements.of(() -> partners.all())).isOne();
        assertThat(statements.of(() -> partners.on(TODAY))).isOne();
        assertThat(statements.of(() -> identity.statements())).isOne();
        assertThat(statements.of(() -> meetings.begunBy(TODAY))).isOne();
    }

    private static List<String> names(OfficesOnDay offices, Office office) {
        return offices.holding(office).stream()
                .map(holder -> holder.city().name())
                .toList();
    }
}
