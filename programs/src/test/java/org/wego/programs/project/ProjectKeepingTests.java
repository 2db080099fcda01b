package org.wego.programs.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.StatementCount;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.programs.project.Indicator.Period;
import org.wego.programs.project.ProjectAmount.Kind;
import org.wego.programs.project.ProjectOutcome.Invalid;
import org.wego.programs.project.ProjectOutcome.Problem;
import org.wego.programs.project.ProjectOutcome.Saved;
import org.wego.programs.project.ProjectOutcome.Stale;
import org.wego.programs.project.ProjectOutcome.Unknown;
import org.wego.programs.project.ProjectState.Deed;

/** Studies and pilots as staff keep them, down to the database; a pilot of 2131 in a city. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ProjectKeepingTests {

    private static final CityOnRecord CITY = new CityOnRecord(null, "T City", CountryCode.MY);
    private static final int YEAR = 2131;

    @Autowired
    ProjectKeeping keeping;

    @Autowired
    ProjectRegister register;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    private ProjectId pilot = ProjectId.next();

    @BeforeEach
    void begin() {
        pilot = saved(keeping.begin(draft("Lamps"))).project();
        saved(keeping.join(pilot, version(), CITY, ProjectState.CALL));
    }

    /** Other tests of the module know the projects of the start data only. */
    @AfterEach
    void forget() {
        for (String part : List.of("city", "milestone", "partner", "amount", "indicator", "measure")) {
            jdbc.sql("delete from programs.project_" + part
                            + " where project_id in (select id from programs.project where project_year > 2100)")
                    .update();
        }
        jdbc.sql("delete from programs.project where project_year > 2100").update();
    }

    @Test
    void goesFromTheCallToTheResult() {
        saved(keeping.goOn(pilot, version(), 0, Deed.SELECT, null, ""));
        saved(keeping.goOn(pilot, version(), 0, Deed.START, date("2131-03"), ""));
        assertThat(keeping.goOn(pilot, version(), 0, Deed.FINISH, date("2130"), ""))
                .isEqualTo(refused(Problem.ENDS_BEFORE_BEGIN));
        saved(keeping.goOn(pilot, version(), 0, Deed.FINISH, date("2132-01-31"), ""));
        assertThat(now().cities().getFirst().canBeShared())
                .as("nothing came of it yet")
                .isFalse();
        saved(keeping.tell(pilot, version(), 0, "A third\nof the power", "Ask the night guards"));

        assertThat(now().state()).isEqualTo(ProjectState.DONE);
        assertThat(now().cities())
                .containsExactly(new CityWork(
                        CITY,
                        ProjectState.DONE,
                        date("2131-03"),
                        date("2132-01-31"),
                        "",
                        "A third\nof the power",
                        "Ask the night guards"));
        assertThat(now().cities().getFirst().canBeShared()).isTrue();
    }

    @Test
    void isStoppedForAReason() {
        assertThat(keeping.goOn(pilot, version(), 0, Deed.STOP, null, " \n")).isEqualTo(refused(Problem.NO_REASON));
        assertThat(keeping.goOn(pilot, version(), 0, Deed.STOP, null, "x".repeat(9_000)))
                .isEqualTo(refused(Problem.TOO_LONG));
        saved(keeping.goOn(pilot, version(), 0, Deed.STOP, null, "No money"));

        assertThat(now().cities().getFirst().reason()).isEqualTo("No money");
        assertThat(keeping.goOn(pilot, version(), 0, Deed.START, null, "")).isEqualTo(refused(Problem.NOT_IN_STATE));
        assertThat(keeping.leave(pilot, version(), 0)).isEqualTo(refused(Problem.CITY_AT_WORK));
    }

    @Test
    void aCityJoinsOnceAndIsTakenBackAsLongAsNothingWasDone() {
        assertThat(keeping.join(pilot, version(), CITY, ProjectState.CALL)).isEqualTo(refused(Problem.CITY_TWICE));
        assertThat(keeping.join(pilot, version(), new CityOnRecord(null, " ", null), ProjectState.CALL))
                .isEqualTo(refused(Problem.NO_CITY));
        assertThat(keeping.leave(pilot, version(), 1)).isEqualTo(refused(Problem.NO_CITY));
        saved(keeping.join(pilot, version(), new CityOnRecord(null, "T Other", null), ProjectState.UNKNOWN));
        saved(keeping.leave(pilot, version(), 0));

        assertThat(now().cities()).extracting(it -> it.city().name()).containsExactly("T Other");
    }

    @Test
    void keepsEveryPartInItsOrder() {
        List<Milestone> milestones =
                List.of(new Milestone("Chosen", date("2131-05"), date("2131-06-12")), new Milestone("Lit", null, null));
        List<ProjectPartner> partners =
                List.of(new ProjectPartner("Bank", ProjectPartner.Role.FUNDING, "pays the lamps"));
        List<ProjectAmount> amounts = List.of(
                amount(Kind.BUDGET, "2131", "5000"),
                amount(Kind.SPENDING, "2131-05-12", "1200.50"),
                amount(Kind.BUDGET, "2132", "100.5"));
        List<Indicator> indicators = List.of(
                new Indicator(
                        "Energy",
                        "kWh",
                        new BigDecimal("120.50"),
                        2130,
                        "Meter",
                        List.of(period("2131", "100", "90.0"), period("2132", "80", null))),
                new Indicator("Complaints", "", null, null, "", List.of()));
        saved(keeping.reviseMilestones(pilot, version(), milestones));
        saved(keeping.revisePartners(pilot, version(), partners));
        saved(keeping.reviseAmounts(pilot, version(), amounts));
        saved(keeping.reviseIndicators(pilot, version(), indicators));

        assertThat(now().milestones()).isEqualTo(milestones);
        assertThat(now().partners()).isEqualTo(partners);
        assertThat(now().amounts()).isEqualTo(amounts);
        assertThat(now().indicators()).isEqualTo(indicators);
        assertThat(ProjectAmount.sums(now().amounts(), Kind.BUDGET)).containsExactly(Money.parse("USD 5100.50"));
        assertThat(now().indicators().getFirst().latest()).isEqualTo(period("2131", "100", "90"));

        saved(keeping.reviseIndicators(pilot, version(), indicators.reversed()));
        assertThat(now().indicators()).isEqualTo(indicators.reversed());
    }

    @Test
    void refusesAmountsThatNobodySpends() {
        for (String amount : List.of("0", "-5")) {
            assertThat(keeping.reviseAmounts(pilot, version(), List.of(amount(Kind.BUDGET, "2131", amount))))
                    .isEqualTo(refused(Problem.AMOUNT_NOT_POSITIVE));
        }
        for (String amount : List.of("1.005", "1E+30", "12345678901234")) {
            assertThat(keeping.reviseAmounts(pilot, version(), List.of(amount(Kind.BUDGET, "2131", amount))))
                    .isEqualTo(refused(Problem.NO_SUCH_AMOUNT));
        }
        assertThat(keeping.reviseAmounts(
                        pilot,
                        version(),
                        List.of(new ProjectAmount(Kind.SPENDING, date("2131"), new BigDecimal("1.5"), "KRW", ""))))
                .as("won have no decimals")
                .isEqualTo(refused(Problem.NO_SUCH_AMOUNT));
        assertThat(keeping.reviseAmounts(
                        pilot, version(), List.of(new ProjectAmount(Kind.BUDGET, null, null, "XQZ", "lamps"))))
                .isEqualTo(new Invalid(
                        EnumSet.of(Problem.AMOUNT_MISSING, Problem.AMOUNT_WITHOUT_DATE, Problem.NO_CURRENCY)));
        assertThat(now().amounts()).isEmpty();
    }

    @Test
    void refusesATargetWithoutItsIndicator() {
        assertThat(keeping.reviseIndicators(pilot, version(), List.of(indicator(" ", period("2131", "100", null)))))
                .isEqualTo(refused(Problem.INDICATOR_WITHOUT_NAME));
        assertThat(keeping.reviseIndicators(pilot, version(), List.of(indicator("A"), indicator("A "))))
                .isEqualTo(refused(Problem.INDICATOR_TWICE));
        assertThat(keeping.reviseIndicators(
                        pilot,
                        version(),
                        List.of(indicator("A", period("2131", "1", null), period("2131", null, "2")))))
                .isEqualTo(refused(Problem.PERIOD_TWICE));
        assertThat(keeping.reviseIndicators(pilot, version(), List.of(indicator("A", period("2131", null, null)))))
                .isEqualTo(refused(Problem.PERIOD_WITHOUT_FIGURE));
        for (String figure : List.of("1E+15", "1E-7", "1E+999999")) {
            assertThat(keeping.reviseIndicators(
                            pilot, version(), List.of(indicator("A", period("2131", figure, null)))))
                    .isEqualTo(refused(Problem.NO_SUCH_FIGURE));
        }
        assertThat(now().indicators()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeSaidOfAProject() {
        assertThat(keeping.begin(draft(" "))).isEqualTo(refused(Problem.NO_SUBJECT));
        assertThat(keeping.begin(new ProjectDraft(ProjectKind.PILOT, 1, "T", "", "javascript:alert(1)", "", "")))
                .isEqualTo(new Invalid(EnumSet.of(Problem.NO_YEAR, Problem.NO_ADDRESS)));
        assertThat(keeping.revise(
                        pilot,
                        version(),
                        new ProjectDraft(ProjectKind.PILOT, YEAR, "T", "x".repeat(9_000), "", "", "")))
                .isEqualTo(refused(Problem.TOO_LONG));
        assertThat(keeping.reviseMilestones(pilot, version(), List.of(new Milestone("", date("2131"), null))))
                .isEqualTo(refused(Problem.MILESTONE_WITHOUT_TITLE));
        assertThat(keeping.revisePartners(
                        pilot, version(), List.of(new ProjectPartner("", ProjectPartner.Role.FUNDING, "pays"))))
                .isEqualTo(refused(Problem.PARTNER_WITHOUT_NAME));
        assertThat(keeping.revise(ProjectId.next(), 0, draft("T"))).isEqualTo(new Unknown());
    }

    @Test
    void refusesDatesOfNoProject() {
        saved(keeping.goOn(pilot, version(), 0, Deed.SELECT, null, ""));
        for (String date : List.of("1583", "1899-12-31", "2200-01", "9999")) {
            assertThat(keeping.goOn(pilot, version(), 0, Deed.START, date(date), ""))
                    .isEqualTo(refused(Problem.NO_SUCH_DATE));
            assertThat(keeping.reviseMilestones(pilot, version(), List.of(new Milestone("Lit", date(date), null))))
                    .isEqualTo(refused(Problem.NO_SUCH_DATE));
            assertThat(keeping.reviseMilestones(pilot, version(), List.of(new Milestone("Lit", null, date(date)))))
                    .isEqualTo(refused(Problem.NO_SUCH_DATE));
            assertThat(keeping.reviseAmounts(pilot, version(), List.of(amount(Kind.BUDGET, date, "5"))))
                    .isEqualTo(refused(Problem.NO_SUCH_DATE));
            assertThat(keeping.reviseIndicators(pilot, version(), List.of(indicator("A", period(date, "1", null)))))
                    .isEqualTo(refused(Problem.NO_SUCH_DATE));
        }
    }

    @Test
    void whoChangesItSecondIsToldHowItStands() {
        int read = version();
        saved(keeping.revise(pilot, read, draft("Lanterns")));

        assertThat(keeping.goOn(pilot, read, 0, Deed.SELECT, null, ""))
                .isInstanceOfSatisfying(
                        Stale.class, it -> assertThat(it.now().said().subject()).isEqualTo("Lanterns"));
        assertThat(keeping.reviseAmounts(pilot, read, List.of())).isInstanceOf(Stale.class);
    }

    @Test
    void ofTwoClicksAtOnceOneCounts() throws Exception {
        int read = version();
        List<Callable<ProjectOutcome>> clicks = IntStream.range(0, 4)
                .<Callable<ProjectOutcome>>mapToObj(_ -> () -> keeping.goOn(pilot, read, 0, Deed.SELECT, null, ""))
                .toList();
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<ProjectOutcome> outcomes =
                    hands.invokeAll(clicks).stream().map(it -> it.resultNow()).toList();
            assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Stale.class::isInstance).hasSize(3);
        }
        assertThat(now().state()).isEqualTo(ProjectState.SELECTED);
    }

    @Test
    void isListedByYearKindStateAndReadOnFromARow() {
        ProjectId other = saved(keeping.begin(new ProjectDraft(ProjectKind.STUDY, YEAR + 1, "T", "", "", "", "")))
                .project();

        assertThat(subjects(new ProjectFilter(YEAR, null, null, null))).containsExactly("Lamps");
        assertThat(subjects(new ProjectFilter(null, ProjectKind.STUDY, null, null)))
                .containsExactly("T");
        assertThat(subjects(new ProjectFilter(null, null, ProjectState.CALL, null)))
                .as("one without a city is called for")
                .containsExactly("T", "Lamps");
        assertThat(subjects(new ProjectFilter(null, null, ProjectState.DONE, null)))
                .isEmpty();
        ProjectSummary first = register.after(ProjectFilter.ALL, null, 1).getFirst();
        assertThat(first.id()).isEqualTo(other);
        assertThat(register.after(ProjectFilter.ALL, ProjectRegister.Place.of(first), 1))
                .extracting(ProjectSummary::id)
                .containsExactly(pilot);
        assertThat(register.count(new ProjectFilter(YEAR, null, ProjectState.CALL, null)))
                .isOne();
        assertThat(statements.of(() -> register.list(ProjectFilter.ALL, 0, 50))).isEqualTo(2);
        assertThat(statements.of(() -> register.list(ProjectFilter.ALL, 0, 1))).isEqualTo(2);
    }

    @Test
    void tellsTheAudit() {
        saved(keeping.goOn(pilot, version(), 0, Deed.SELECT, null, ""));
        saved(keeping.reviseAmounts(pilot, version(), List.of(amount(Kind.BUDGET, "2131", "5"))));

        assertThat(trail.of(List.of(pilot.value()), 99))
                .extracting(RecordedChange::field, RecordedChange::before, RecordedChange::after)
                .contains(
                        tuple("subject", "", "Lamps"),
                        tuple("projectState", "CALL", "SELECTED"),
                        tuple("amounts", "", "BUDGET 2131: USD 5.00"));
    }

    private List<String> subjects(ProjectFilter filter) {
        return register.list(filter, 0, 50).stream()
                .filter(it -> it.year() > 2100)
                .map(ProjectSummary::subject)
                .toList();
    }

    private ProjectDetails now() {
        return register.find(pilot).orElseThrow();
    }

    private int version() {
        return now().version();
    }

    private static ProjectDraft draft(String subject) {
        return new ProjectDraft(ProjectKind.PILOT, YEAR, subject, "Dark streets", "https://city.example/a", "", "");
    }

    private static ProjectAmount amount(Kind kind, String on, String amount) {
        return new ProjectAmount(kind, date(on), new BigDecimal(amount), "usd", "");
    }

    private static Indicator indicator(String name, Period... periods) {
        return new Indicator(name, "", null, null, "", Stream.of(periods).toList());
    }

    private static Period period(String on, String target, String actual) {
        return new Period(
                date(on),
                target == null ? null : new BigDecimal(target),
                actual == null ? null : new BigDecimal(actual));
    }

    private static PartialDate date(String written) {
        return PartialDate.parse(written);
    }

    private static Invalid refused(Problem problem) {
        return new Invalid(EnumSet.of(problem));
    }

    private static Saved saved(ProjectOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }
}
