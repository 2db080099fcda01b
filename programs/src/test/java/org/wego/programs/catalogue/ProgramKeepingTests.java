package org.wego.programs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.RecordedChange;
import org.wego.programs.catalogue.ProgramNode.Kind;
import org.wego.programs.catalogue.ProgramOutcome.Carried;
import org.wego.programs.catalogue.ProgramOutcome.Invalid;
import org.wego.programs.catalogue.ProgramOutcome.Problem;
import org.wego.programs.catalogue.ProgramOutcome.Saved;
import org.wego.programs.catalogue.ProgramOutcome.Stale;
import org.wego.programs.catalogue.ProgramOutcome.Unknown;

/** A strategic plan as staff keep it: goal G with the programs P and Q, and the activity A below P, of 2031–2034. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ProgramKeepingTests {

    private static final PlanYears PLAN = new PlanYears(2031, 2034);
    private static final PlanYears NEXT = new PlanYears(2035, 2038);

    @Autowired
    ProgramKeeping keeping;

    @Autowired
    ProgramCatalogue catalogue;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    private ProgramId goal = ProgramId.next();
    private ProgramId first = ProgramId.next();
    private ProgramId second = ProgramId.next();
    private ProgramId activity = ProgramId.next();

    @BeforeEach
    void plan() {
        goal = saved(keeping.addGoal(PLAN, named("G")));
        first = saved(keeping.add(goal, Kind.PROGRAM, named("P")));
        second = saved(keeping.add(goal, Kind.PROGRAM, named("Q")));
        activity = saved(keeping.add(first, Kind.ACTIVITY, named("A")));
    }

    /** Other tests of the module know the plan of the start data only. */
    @AfterEach
    void forget() {
        int gone;
        do {
            gone = jdbc.sql("delete from programs.program where plan_from > 2030"
                            + " and id not in (select parent_id from programs.program where parent_id is not null)")
                    .update();
        } while (gone > 0);
    }

    @Test
    void isReadAsATreeInItsOrder() {
        assertThat(written(PLAN)).isEqualTo("G(P(A)Q)");
        assertThat(catalogue.details(first).orElseThrow().said()).isEqualTo(named("P"));
    }

    @Test
    void isMovedAndRaised() {
        saved(keeping.raise(second, version(second)));
        assertThat(written(PLAN)).isEqualTo("G(QP(A))");
        saved(keeping.raise(second, version(second)));
        assertThat(written(PLAN)).as("it is the first").isEqualTo("G(QP(A))");

        saved(keeping.move(first, version(first), second));

        assertThat(written(PLAN)).isEqualTo("G(Q(P(A)))");
    }

    @Test
    void standsWhereSuchAThingCanStand() {
        assertThat(keeping.move(goal, version(goal), second)).isEqualTo(refused(Problem.NOT_BELOW));
        assertThat(keeping.move(second, version(second), activity)).isEqualTo(refused(Problem.NOT_BELOW));
        assertThat(keeping.move(first, version(first), first)).isEqualTo(refused(Problem.BELOW_ITSELF));
        saved(keeping.move(second, version(second), first));
        assertThat(keeping.move(first, version(first), second)).isEqualTo(refused(Problem.BELOW_ITSELF));
        assertThat(keeping.add(activity, Kind.ACTIVITY, named("B"))).isEqualTo(refused(Problem.NOT_BELOW));
        assertThat(keeping.add(goal, Kind.STRATEGIC_GOAL, named("B"))).isEqualTo(refused(Problem.NOT_BELOW));
        assertThat(keeping.add(ProgramId.next(), Kind.PROGRAM, named("B"))).isEqualTo(new Unknown());
        assertThat(written(PLAN)).isEqualTo("G(P(AQ))");
    }

    @Test
    void hasANameOfItsOwnInItsPlan() {
        assertThat(keeping.add(goal, Kind.PROGRAM, named("p"))).isEqualTo(refused(Problem.NAME_TAKEN));
        assertThat(keeping.revise(second, version(second), named("P"))).isEqualTo(refused(Problem.NAME_TAKEN));
        assertThat(keeping.revise(second, version(second), named(" "))).isEqualTo(refused(Problem.NO_NAME));
        assertThat(keeping.revise(second, version(second), named("x".repeat(201))))
                .isEqualTo(refused(Problem.TOO_LONG));
        saved(keeping.revise(second, version(second), new ProgramDraft("Q", "For\nall", "Letter")));

        assertThat(catalogue.details(second).orElseThrow().aim()).isEqualTo("For\nall");
    }

    @Test
    void isCarriedIntoTheNextPlanWithoutWhatWasEnded() {
        saved(keeping.end(second, version(second), 2032));
        assertThat(keeping.end(first, version(first), 2035)).isEqualTo(refused(Problem.NO_YEAR_OF_THE_PLAN));

        assertThat(keeping.carry(PLAN, NEXT)).isEqualTo(new Carried(NEXT, 3));

        assertThat(written(NEXT)).isEqualTo("G(P(A))");
        assertThat(written(PLAN)).as("the plan stays as it was").isEqualTo("G(P(A)Q)");
        assertThat(keeping.carry(PLAN, NEXT)).isEqualTo(refused(Problem.PLAN_TAKEN));
        assertThat(keeping.carry(PLAN, new PlanYears(2030, 2033))).isEqualTo(refused(Problem.NO_SUCH_PLAN));
        assertThat(keeping.carry(PLAN, new PlanYears(2040, 2039))).isEqualTo(refused(Problem.NO_SUCH_PLAN));
        assertThat(keeping.carry(new PlanYears(2041, 2042), new PlanYears(2043, 2044)))
                .isEqualTo(new Unknown());
        assertThat(catalogue.named("P"))
                .as("the one of the latest plan")
                .isNotEmpty()
                .isNotEqualTo(Optional.of(first));
    }

    @Test
    void whoChangesItSecondIsTold() {
        int read = version(first);
        saved(keeping.revise(first, read, named("P one")));

        assertThat(keeping.revise(first, read, named("P two")))
                .isInstanceOfSatisfying(
                        Stale.class, it -> assertThat(it.now().name()).isEqualTo("P one"));
        assertThat(keeping.end(first, read, 2031)).isInstanceOf(Stale.class);
    }

    @Test
    void tellsTheAudit() {
        saved(keeping.revise(first, version(first), named("P one")));

        assertThat(trail.of(List.of(first.value()), 99))
                .extracting(RecordedChange::field, RecordedChange::before, RecordedChange::after)
                .contains(tuple("name", "P", "P one"), tuple("plan", "", "2031–2034"));
    }

    private String written(PlanYears plan) {
        return written(catalogue.tree(plan));
    }

    private static String written(List<ProgramNode> nodes) {
        StringBuilder written = new StringBuilder();
        nodes.forEach(node -> {
            written.append(node.name());
            if (!node.children().isEmpty()) {
                written.append('(').append(written(node.children())).append(')');
            }
        });
        return written.toString();
    }

    private int version(ProgramId id) {
        return catalogue.details(id).orElseThrow().version();
    }

    private static ProgramDraft named(String name) {
        return new ProgramDraft(name, "", "");
    }

    private static Invalid refused(Problem problem) {
        return new Invalid(EnumSet.of(problem));
    }

    private static ProgramId saved(ProgramOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).program();
    }
}
