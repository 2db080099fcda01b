package org.wego.programs.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
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
import org.wego.programs.award.AwardOutcome.Invalid;
import org.wego.programs.award.AwardOutcome.Problem;
import org.wego.programs.award.AwardOutcome.Saved;
import org.wego.programs.award.AwardOutcome.Stale;
import org.wego.programs.award.AwardOutcome.Unknown;

/** An edition of 2131 for which Seoul and Ulaanbaatar nominate, and the awards of the start data. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class AwardKeepingTests {

    @Autowired
    AwardKeeping keeping;

    @Autowired
    AwardJury jury;

    @Autowired
    AwardNominating nominating;

    @Autowired
    AwardRegister register;

    @Autowired
    StartData memberStartData;

    @Autowired
    StartData awardStartData;

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

    private EditionId edition = EditionId.next();
    private MemberId seoul = MemberId.next();
    private MemberId ulaanbaatar = MemberId.next();

    @BeforeEach
    void plan() {
        memberStartData.load();
        awardStartData.load();
        seoul = city("Seoul", CountryCode.KR);
        ulaanbaatar = city("Ulaanbaatar", CountryCode.MN);
        edition = new EditionId(saved(keeping.plan(draft("A", "B"))).id());
        goOn(EditionState.Deed.OPEN);
    }

    @AfterEach
    void forget() {
        String these = " where nomination_id in (select n.id from programs.nomination n"
                + " join programs.award_edition e on e.id = n.edition_id where e.award_year > 2100)";
        jdbc.sql("delete from programs.award_score" + these).update();
        jdbc.sql("delete from programs.award_conflict" + these).update();
        for (String table : List.of("nomination", "award_category")) {
            jdbc.sql("delete from programs." + table
                            + " where edition_id in (select id from programs.award_edition where award_year > 2100)")
                    .update();
        }
        jdbc.sql("delete from programs.award_edition where award_year > 2100").update();
    }

    @Test
    void goesFromTheNominationOverTheJuryToTheWinner() {
        NominationDetails first = nominate(seoul, "A", "Lamps");
        NominationDetails second = nominate(ulaanbaatar, "A", "Buses");
        assertThat(jury.score(first.id(), first.version(), points(5))).isEqualTo(refused(Problem.NOT_NOW));
        goOn(EditionState.Deed.CLOSE);
        assertThat(nominating.nominate(seoul, edition, nomination("A", "Late"))).isEqualTo(refused(Problem.NOT_NOW));
        score("one@wego.example", first, 4);
        score("two@wego.example", first, 3);
        score("one@wego.example", second, 5);

        assertThat(keeping.ranking(edition))
                .extracting(it -> it.nomination().said().title(), RankedNomination::points)
                .containsExactly(tuple("Buses", new BigDecimal("30.00")), tuple("Lamps", new BigDecimal("21.00")));
        assertThat(choose(first, NominationState.Deed.WIN, "Gold"))
                .as("only from the shortlist")
                .isEqualTo(refused(Problem.NOT_IN_STATE));
        saved(choose(first, NominationState.Deed.SHORTLIST, ""));
        saved(choose(second, NominationState.Deed.SHORTLIST, ""));
        saved(choose(first, NominationState.Deed.WIN, "Gold"));
        assertThat(register.honoured(edition)).as("not decided yet").isEmpty();
        goOn(EditionState.Deed.DECIDE);

        assertThat(register.honoured(edition))
                .extracting(it -> it.city().name(), NominationDetails::state, NominationDetails::prize)
                .containsExactly(
                        tuple("Seoul", NominationState.WINNER, "Gold"),
                        tuple("Ulaanbaatar", NominationState.SHORTLISTED, ""));
        assertThat(choose(first, NominationState.Deed.DROP, "")).isEqualTo(refused(Problem.NOT_NOW));
        assertThat(trail.of(List.of(first.id().value()), 99))
                .extracting(RecordedChange::field, RecordedChange::after)
                .contains(tuple("nominationState", "WINNER"), tuple("prize", "Gold"));
    }

    @Test
    void whoHasDeclaredAConflictDoesNotScore() {
        NominationDetails lamps = nominate(seoul, "A", "Lamps");
        goOn(EditionState.Deed.CLOSE);
        score("one@wego.example", lamps, 5);
        score("two@wego.example", lamps, 3);
        actor.inTheNameOf("one@wego.example", Role.STAFF, () -> {
            assertThat(jury.declareConflict(lamps.id(), lamps.version(), " ")).isEqualTo(refused(Problem.NO_REASON));
            saved(jury.declareConflict(lamps.id(), lamps.version(), "I lived there"));
            assertThat(jury.score(lamps.id(), lamps.version(), points(5))).isEqualTo(refused(Problem.CONFLICT));
        });

        assertThat(keeping.ranking(edition)).singleElement().satisfies(it -> {
            assertThat(it.points()).as("what was given before counts no more").isEqualByComparingTo("18");
            assertThat(it.given()).containsOnlyKeys("two@wego.example");
            assertThat(it.conflicts()).isEqualTo(Map.of("one@wego.example", "I lived there"));
        });
        assertThat(statements.of(() -> keeping.ranking(edition))).isEqualTo(3);
    }

    @Test
    void aCityNominatesNoMoreThanItMayHoweverOftenSomebodyClicks() throws Exception {
        Callable<AwardOutcome> click = () -> nominating.nominate(seoul, edition, nomination("B", "Lamps"));
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<AwardOutcome> outcomes = hands.invokeAll(List.of(click, click, click, click)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(2);
            assertThat(outcomes)
                    .filteredOn(refused(Problem.LIMIT_REACHED)::equals)
                    .hasSize(2);
        }
        NominationDetails one = own(seoul).getFirst();
        saved(nominating.withdraw(seoul, one.id(), one.version()));
        saved(nominating.nominate(seoul, edition, nomination("A", "Buses")));
        NominationDetails withdrawn = own(seoul).stream()
                .filter(it -> it.state() == NominationState.WITHDRAWN)
                .findFirst()
                .orElseThrow();
        assertThat(nominating.revise(seoul, withdrawn.id(), withdrawn.version(), nomination("A", "Again")))
                .isEqualTo(refused(Problem.LIMIT_REACHED));
    }

    @Test
    void whatAnotherCityNominatesIsUnknown() {
        NominationDetails lamps = nominate(seoul, "A", "Lamps");

        assertThat(nominating.revise(ulaanbaatar, lamps.id(), lamps.version(), nomination("A", "Stolen")))
                .isEqualTo(new Unknown());
        assertThat(nominating.withdraw(ulaanbaatar, lamps.id(), lamps.version()))
                .isEqualTo(new Unknown());
        assertThat(own(ulaanbaatar)).isEmpty();
        saved(nominating.revise(seoul, lamps.id(), lamps.version(), nomination("B", "Lanterns")));
        assertThat(nominating.revise(seoul, lamps.id(), lamps.version(), nomination("B", "Old")))
                .isEqualTo(new Stale());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(keeping.plan(new EditionDraft(" ", 1, "", List.of(" "), 0, "")))
                .isEqualTo(new Invalid(
                        EnumSet.of(Problem.NO_NAME, Problem.NO_YEAR, Problem.NO_CATEGORY, Problem.NO_LIMIT)));
        assertThat(nominating.nominate(seoul, edition, nomination("C", " ")))
                .isEqualTo(new Invalid(EnumSet.of(Problem.NO_CATEGORY, Problem.NO_TITLE)));
        assertThat(nominating.nominate(seoul, edition, new NominationDraft("A", "Lamps", "x".repeat(9_000))))
                .isEqualTo(refused(Problem.TOO_LONG));
        nominate(seoul, "A", "Lamps");
        assertThat(keeping.revise(edition, version(), draft("B"))).isEqualTo(refused(Problem.CATEGORY_IN_USE));
        assertThat(keeping.goOn(edition, version(), EditionState.Deed.DECIDE)).isEqualTo(refused(Problem.NOT_IN_STATE));
        assertThat(keeping.goOn(edition, version() - 1, EditionState.Deed.CLOSE))
                .isEqualTo(new Stale());
    }

    @Test
    void knowsTheAwardsThatAreDocumented() {
        awardStartData.load();
        List<EditionDetails> editions = register.editions();

        assertThat(editions)
                .filteredOn(it -> it.said().year() < 2100)
                .extracting(it -> it.said().name(), it -> it.said().year(), EditionDetails::state)
                .containsExactly(
                        tuple("Seoul Smart City Prize 1", 2023, EditionState.DECIDED),
                        tuple("WeGO Awards 4", 2020, EditionState.DECIDED),
                        tuple("WeGO Awards 2", 2014, EditionState.DECIDED),
                        tuple("WeGO Awards 1", 2012, EditionState.DECIDED));
        assertThat(editions.stream()
                        .filter(it -> it.said().year() < 2100)
                        .mapToInt(it -> register.honoured(it.id()).size())
                        .sum())
                .isEqualTo(21);
        assertThat(statements.of(register::editions)).isEqualTo(2);
    }

    private void score(String juror, NominationDetails nomination, int mark) {
        actor.inTheNameOf(
                juror, Role.STAFF, () -> saved(jury.score(nomination.id(), nomination.version(), points(mark))));
    }

    private AwardOutcome choose(NominationDetails nomination, NominationState.Deed deed, String prize) {
        int version = keeping.ranking(edition).stream()
                .filter(it -> it.nomination().id().equals(nomination.id()))
                .findFirst()
                .orElseThrow()
                .nomination()
                .version();
        return keeping.choose(nomination.id(), version, deed, prize);
    }

    private void goOn(EditionState.Deed deed) {
        saved(keeping.goOn(edition, version(), deed));
    }

    private int version() {
        return register.find(edition).orElseThrow().version();
    }

    private NominationDetails nominate(MemberId city, String category, String title) {
        Saved saved = saved(nominating.nominate(city, edition, nomination(category, title)));
        return own(city).stream()
                .filter(it -> it.id().value().equals(saved.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<NominationDetails> own(MemberId city) {
        return nominating.of(city).stream()
                .filter(it -> it.edition().id().equals(edition))
                .flatMap(it -> it.own().stream())
                .toList();
    }

    private static EditionDraft draft(String... categories) {
        return new EditionDraft("T Award", 2131, "", List.of(categories), 2, "");
    }

    private static NominationDraft nomination(String category, String title) {
        return new NominationDraft(category, title, "What it is");
    }

    private static Map<JuryCriterion, Integer> points(int mark) {
        return Arrays.stream(JuryCriterion.values()).collect(Collectors.toMap(Function.identity(), _ -> mark));
    }

    private MemberId city(String name, CountryCode country) {
        return Objects.requireNonNull(members.named(name, country).orNull());
    }

    private static Invalid refused(Problem problem) {
        return new Invalid(EnumSet.of(problem));
    }

    private static Saved saved(AwardOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }
}
