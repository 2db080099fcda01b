package org.wego.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.StatementCount;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.start.StartData;
import org.wego.programs.catalogue.PlanYears;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramNode;
import org.wego.programs.catalogue.ProgramSummary;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventSummary;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectSummary;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ProgramsModuleTests {

    private static final PlanYears PLAN = new PlanYears(2017, 2020);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    @Autowired
    StartData catalogueStartData;

    @Autowired
    StartData clusterStartData;

    @Autowired
    StartData projectStartData;

    @Autowired
    StartData eventStartData;

    @Autowired
    ProgramCatalogue catalogue;

    @Autowired
    ClusterDirectory clusters;

    @Autowired
    ProjectRegister projects;

    @Autowired
    EventCalendar calendar;

    /** Twice each, as a second start of the application does. */
    @BeforeEach
    void loadTheStartDataTwice() {
        for (int time = 0; time < 2; time++) {
            catalogueStartData.load();
            clusterStartData.load();
            projectStartData.load();
            eventStartData.load();
        }
    }

    @Test
    void ownsItsSchema() {
        assertThat(jdbc.sql("select count(*) from information_schema.schemata where schema_name = 'programs'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void growsThePlanOf2017FromThreeGoals() {
        assertThat(catalogue.plans()).containsExactly(PLAN);
        List<ProgramNode> goals = catalogue.tree(PLAN);

        assertThat(goals)
                .extracting(ProgramNode::name)
                .containsExactly(
                        "Strengthen capacity building",
                        "Platform for action-oriented cooperation",
                        "Knowledge building and research");
        assertThat(goals).allSatisfy(goal -> assertThat(goal.children()).isNotEmpty());
        assertThat(goals.stream().flatMap(goal -> goal.withDescendants().stream()))
                .filteredOn(node -> node.kind() == ProgramNode.Kind.ACTIVITY)
                .extracting(ProgramNode::name)
                .containsExactly(
                        "WeGO e-Government Training Program: Seoul Program",
                        "Joint NIA–WeGO–World Bank Workshop for Smart Sustainable Cities and e-Government",
                        "WeGO eGovFrame Training Program",
                        "Chengdu Training Program",
                        "Ulyanovsk Webinar");
        assertThat(catalogue.tree(new PlanYears(2010, 2012))).isEmpty();
    }

    @Test
    void knowsSevenThematicClusters() {
        assertThat(clusters.clusters())
                .extracting(ClusterSummary::name)
                .containsExactly(
                        "Smart Government",
                        "Smart Mobility",
                        "Smart Environment",
                        "Smart Economy",
                        "Smart People",
                        "Living Labs for Open Innovation",
                        "Big Data and Data-Driven Policy");
    }

    @Test
    void knowsTheProjectsOf2015And2016WithTheirCities() {
        assertThat(projects.projects())
                .extracting(ProjectSummary::year, ProjectSummary::subject)
                .containsExactly(tuple(2015, "Civic Participation System"), tuple(2016, "Smart Street Lighting"));
        assertThat(projects.projects())
                .flatExtracting(ProjectSummary::cities)
                .extracting(CityOnRecord::name)
                .containsExactly("Ha Noi", "San Fernando (La Union)", "Seberang Perai");
    }

    @Test
    void listsAllSixteenHighlightsOf2017AndKnowsTwoToTheMonthOnly() {
        List<EventSummary> events = calendar.of(Year.of(2017));

        assertThat(events)
                .extracting(EventSummary::dates)
                .containsExactly(
                        "27–30 Mar 2017",
                        "April 2017",
                        "27–30 Jun 2017",
                        "28 Jun 2017",
                        "28–29 Aug 2017",
                        "6–8 Sep 2017",
                        "10–13 Sep 2017",
                        "19–20 Sep 2017",
                        "21–22 Sep 2017",
                        "25–28 Sep 2017",
                        "27 Oct 2017",
                        "1–3 Nov 2017",
                        "13–17 Nov 2017",
                        "20–23 Nov 2017",
                        "27 Nov – 1 Dec 2017",
                        "December 2017");
        assertThat(events)
                .filteredOn(EventSummary::dayUnknown)
                .extracting(EventSummary::title)
                .containsExactly(
                        "Start of the ICT Feasibility Study Project 2017",
                        "e-Government Webinar of the Europe Regional Office");
        assertThat(calendar.years()).containsExactly(Year.of(2017));
        assertThat(calendar.of(Year.of(2018))).isEmpty();
    }

    @Test
    void leavesAPlaceUnknownThatNoSourceTells() {
        assertThat(calendar.of(Year.of(2017)))
                .filteredOn(event -> event.title().equals("BIXPO 2017"))
                .singleElement()
                .satisfies(event -> assertThat(event.city()).isNull());
    }

    @Test
    void findsProgramsAndEventsByAnyWordsOfTheirNames() {
        assertThat(catalogue.named("training CHÉNGDU", 9))
                .extracting(ProgramSummary::name, ProgramSummary::plan)
                .containsExactly(tuple("Chengdu Training Program", PLAN));
        assertThat(catalogue.named("program", 2))
                .isEqualTo(catalogue.named("program", 9).subList(0, 2));
        assertThat(catalogue.named("%", 9)).isEmpty();
        assertThat(calendar.titled("2017 bixpo", 9))
                .extracting(EventSummary::title)
                .containsExactly("BIXPO 2017");
        assertThat(calendar.titled("2017 ʻBI'XPÖ", 9))
                .as("breathings and umlauts of those who have them")
                .extracting(EventSummary::title)
                .containsExactly("BIXPO 2017");
        assertThat(calendar.titled("program", 2))
                .isEqualTo(calendar.titled("program", 9).subList(0, 2));
        assertThat(calendar.titled("bixpo nothing", 9)).isEmpty();
    }

    @Test
    void readsEveryListWithOneStatement() {
        assertThat(statements.of(() -> catalogue.named("training program", 9))).isOne();
        assertThat(statements.of(() -> calendar.titled("training program", 9))).isOne();
        assertThat(statements.of(() -> catalogue.tree(PLAN))).isOne();
        assertThat(statements.of(clusters::clusters)).isOne();
        assertThat(statements.of(projects::projects)).isOne();
        assertThat(statements.of(() -> calendar.of(Year.of(2017)))).isOne();
    }

    @Test
    void partsTheEventsOfADayIntoThoseBeforeAndThoseToCome() {
        LocalDate day = LocalDate.of(2017, 11, 20);

        assertThat(calendar.before(day, 2))
                .extracting(EventSummary::dates)
                .containsExactly("13–17 Nov 2017", "1–3 Nov 2017");
        assertThat(calendar.from(day, 9))
                .extracting(EventSummary::dates)
                .containsExactly("20–23 Nov 2017", "27 Nov – 1 Dec 2017", "December 2017");
    }

    @Test
    void keepsAnEventOfAMonthAmongThoseToComeUntilTheMonthIsOver() {
        assertThat(calendar.from(LocalDate.of(2017, 12, 31), 1))
                .extracting(EventSummary::dates)
                .containsExactly("December 2017");
        assertThat(calendar.from(LocalDate.of(2018, 1, 1), 1)).isEmpty();
    }
}
