package org.wego.programs.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.StatementCount;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;
import org.wego.programs.call.CallDetails.Phase;
import org.wego.programs.call.CallOutcome.Invalid;
import org.wego.programs.call.CallOutcome.Problem;
import org.wego.programs.call.CallOutcome.Saved;
import org.wego.programs.call.CallOutcome.Stale;
import org.wego.programs.call.CallOutcome.Unknown;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectOutcome;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectState;

/** A call that is open on the day of the tests, 1 November 2017; Seoul and Ulaanbaatar answer it. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CallKeepingTests {

    private static final LocalDate TODAY = LocalDate.of(2017, 11, 1);

    @Autowired
    CallKeeping keeping;

    @Autowired
    CallRegister register;

    @Autowired
    LetterWriting writing;

    @Autowired
    ProjectKeeping projects;

    @Autowired
    ProjectRegister projectRegister;

    @Autowired
    StartData memberStartData;

    @Autowired
    MemberDirectory members;

    @Autowired
    AuditTrail trail;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    private ProjectId project = ProjectId.next();
    private MemberId seoul = MemberId.next();
    private MemberId ulaanbaatar = MemberId.next();

    @BeforeEach
    void openTheCall() {
        memberStartData.load();
        seoul = city("Seoul", CountryCode.KR);
        ulaanbaatar = city("Ulaanbaatar", CountryCode.MN);
        project = ((ProjectOutcome.Saved)
                        projects.begin(new ProjectDraft(ProjectKind.PILOT, 2131, "Lamps", "", "", "", "")))
                .project();
        saved(keeping.open(project, new CallDraft(TODAY, TODAY, "For cities")));
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from programs.letter_score").update();
        jdbc.sql("delete from programs.letter").update();
        jdbc.sql("delete from programs.project_call").update();
        jdbc.sql("delete from programs.project_city where project_id in"
                        + " (select id from programs.project where project_year > 2100)")
                .update();
        jdbc.sql("delete from programs.project where project_year > 2100").update();
    }

    @Test
    void goesFromTheCallToTheCitiesThatAreSelected() {
        LetterDetails first = handIn(seoul, "We\nwant");
        LetterDetails second = handIn(ulaanbaatar, "We too");
        assertThat(keeping.score(first.id(), first.version(), points(5))).isEqualTo(refused(Problem.STILL_OPEN));
        assertThat(keeping.select(first.id(), first.version(), "")).isEqualTo(refused(Problem.STILL_OPEN));
        saved(keeping.close(project, call().version()));

        score("one@wego.example", first, 4);
        score("two@wego.example", first, 3);
        score("two@wego.example", first, 5);
        score("one@wego.example", second, 2);
        assertThat(keeping.ranking(project))
                .extracting(
                        RankedLetter::city,
                        RankedLetter::place,
                        RankedLetter::points,
                        it -> it.given().size())
                .containsExactly(
                        tuple("Seoul", 1, new BigDecimal("22.50"), 2),
                        tuple("Ulaanbaatar", 2, new BigDecimal("10.00"), 1));

        saved(keeping.select(first.id(), letter(seoul).version(), "Welcome"));
        saved(keeping.decline(second.id(), letter(ulaanbaatar).version(), "Next year"));

        ProjectDetails selected = projectRegister.find(project).orElseThrow();
        assertThat(selected.cities()).singleElement().satisfies(it -> {
            assertThat(it.city().member()).isEqualTo(seoul);
            assertThat(it.state()).isEqualTo(ProjectState.SELECTED);
        });
        assertThat(letter(seoul).answer()).isEqualTo("Welcome");
        assertThat(letter(ulaanbaatar).state()).isEqualTo(LetterState.DECLINED);
        assertThat(keeping.select(second.id(), letter(ulaanbaatar).version(), ""))
                .isEqualTo(refused(Problem.NOT_IN_STATE));
        assertThat(trail.of(List.of(first.id().value()), 99))
                .extracting(RecordedChange::field, RecordedChange::after)
                .contains(tuple("letterState", "SELECTED"), tuple("letterText", "We\nwant"));
    }

    @Test
    void takesNoLetterAfterTheClosing() {
        LetterDetails letter = handIn(seoul, "We want");
        saved(keeping.close(project, call().version()));

        assertThat(writing.handIn(ulaanbaatar, project, "Late")).isEqualTo(refused(Problem.NOT_OPEN));
        assertThat(writing.revise(seoul, letter.id(), letter.version(), "Better"))
                .isEqualTo(refused(Problem.NOT_OPEN));
        assertThat(writing.withdraw(seoul, letter.id(), letter.version())).isEqualTo(refused(Problem.NOT_OPEN));
        assertThat(keeping.close(project, call().version())).isEqualTo(refused(Problem.NOT_OPEN));
        saved(keeping.revise(project, call().version(), new CallDraft(TODAY, TODAY.plusDays(1), "")));
        saved(writing.handIn(ulaanbaatar, project, "In time"));
    }

    @Test
    void takesOneLetterOfACityHoweverOftenSomebodyClicks() throws Exception {
        Callable<CallOutcome> click = () -> writing.handIn(seoul, project, "We want");
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<CallOutcome> outcomes = hands.invokeAll(List.of(click, click, click, click)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(refused(Problem.ONCE)::equals).hasSize(3);
        }
        assertThat(keeping.ranking(project)).hasSize(1);
    }

    @Test
    void aLetterOfAnotherCityIsUnknown() {
        LetterDetails letter = handIn(seoul, "We want");

        assertThat(writing.revise(ulaanbaatar, letter.id(), letter.version(), "Stolen"))
                .isEqualTo(new Unknown());
        assertThat(writing.withdraw(ulaanbaatar, letter.id(), letter.version())).isEqualTo(new Unknown());
        assertThat(writing.calls(ulaanbaatar))
                .singleElement()
                .satisfies(it -> assertThat(it.letter()).isNull());
        assertThat(letter(seoul).text()).isEqualTo("We want");
    }

    @Test
    void isTakenBackAndHandedInAgain() {
        LetterDetails letter = handIn(seoul, "We want");
        saved(writing.withdraw(seoul, letter.id(), letter.version()));
        assertThat(keeping.ranking(project)).isEmpty();
        assertThat(writing.revise(seoul, letter.id(), letter.version(), "Old")).isEqualTo(new Stale());
        saved(writing.revise(seoul, letter.id(), letter(seoul).version(), "We do"));

        assertThat(letter(seoul))
                .extracting(LetterDetails::state, LetterDetails::text)
                .containsExactly(LetterState.HANDED_IN, "We do");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(writing.handIn(seoul, project, " \n")).isEqualTo(refused(Problem.NO_TEXT));
        assertThat(writing.handIn(seoul, project, "x".repeat(9_000))).isEqualTo(refused(Problem.TOO_LONG));
        assertThat(writing.handIn(seoul, ProjectId.next(), "We want")).isEqualTo(new Unknown());
        assertThat(keeping.open(project, new CallDraft(TODAY, TODAY, ""))).isEqualTo(refused(Problem.CALLED_ALREADY));
        assertThat(keeping.open(ProjectId.next(), new CallDraft(TODAY, TODAY, "")))
                .isEqualTo(new Unknown());
        assertThat(keeping.revise(project, call().version(), new CallDraft(TODAY, TODAY.minusDays(1), "")))
                .isEqualTo(refused(Problem.CLOSES_BEFORE_OPENING));
        assertThat(keeping.revise(project, call().version(), new CallDraft(null, TODAY, "")))
                .isEqualTo(refused(Problem.NO_DAYS));
        LetterDetails letter = handIn(seoul, "We want");
        saved(keeping.close(project, call().version()));
        for (Map<Criterion, Integer> points : List.of(points(0), points(6), Map.of(Criterion.COMMITMENT, 5))) {
            assertThat(keeping.score(letter.id(), letter.version(), points)).isEqualTo(refused(Problem.NO_POINTS));
        }
    }

    @Test
    void showsACityItsCallsWithAsManyStatementsForManyAsForOne() {
        assertThat(register.open()).extracting(CallDetails::project).containsExactly(project);
        assertThat(writing.calls(seoul))
                .extracting(CallForCity::subject, CallForCity::phase)
                .containsExactly(tuple("Lamps", Phase.OPEN));
        long few = statements.of(() -> writing.calls(seoul));
        handIn(seoul, "We want");
        handIn(ulaanbaatar, "We too");
        assertThat(statements.of(() -> writing.calls(seoul))).isEqualTo(few);
        assertThat(statements.of(() -> keeping.ranking(project))).isEqualTo(3);
    }

    private void score(String juror, LetterDetails letter, int points) {
        actor.inTheNameOf(juror, Role.STAFF, () -> saved(keeping.score(letter.id(), letter.version(), points(points))));
    }

    private static Map<Criterion, Integer> points(int points) {
        return Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), _ -> points));
    }

    private LetterDetails handIn(MemberId city, String text) {
        saved(writing.handIn(city, project, text));
        return letter(city);
    }

    private LetterDetails letter(MemberId city) {
        return writing.calls(city).stream()
                .map(CallForCity::letter)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow();
    }

    private CallDetails call() {
        return register.of(project).orElseThrow();
    }

    private MemberId city(String name, CountryCode country) {
        return Objects.requireNonNull(members.named(name, country).orNull());
    }

    private static Invalid refused(Problem problem) {
        return new Invalid(EnumSet.of(problem));
    }

    private static void saved(CallOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
    }
}
