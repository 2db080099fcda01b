package org.wego.programs.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;
import org.wego.membership.time.PartialDate;
import org.wego.programs.cluster.ClusterOutcome.Invalid;
import org.wego.programs.cluster.ClusterOutcome.Problem;
import org.wego.programs.cluster.ClusterOutcome.Saved;
import org.wego.programs.cluster.ClusterOutcome.Stale;
import org.wego.programs.cluster.ClusterOutcome.Unknown;

/** The clusters as cities join them and staff keep them, on the day of the tests, 1 November 2017. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ClusterKeepingTests {

    private static final LocalDate TODAY = LocalDate.of(2017, 11, 1);

    @Autowired
    StartData clusterStartData;

    @Autowired
    ClusterDirectory directory;

    @Autowired
    ClusterKeeping keeping;

    @Autowired
    ClusterJoining joining;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    private final MemberId city = MemberId.next();
    private final MemberId other = MemberId.next();
    private ClusterId cluster = ClusterId.next();

    @BeforeEach
    void choose() {
        clusterStartData.load();
        cluster = directory.clusters().getFirst().id();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from programs.cluster_city").update();
        jdbc.sql("delete from programs.cluster_activity").update();
        jdbc.sql("update programs.thematic_cluster set about = ''").update();
    }

    @Test
    void aCityAsksIsConfirmedLeadsAndLeaves() {
        saved(joining.ask(city, cluster));
        assertThat(directory.members(cluster)).as("not yet confirmed").isEmpty();
        assertThat(directory.asked()).containsEntry(cluster, 1L);
        assertThat(keeping.lead(standing().id(), standing().version(), true)).isEqualTo(refused(Problem.NOT_IN_STATE));
        assertThat(keeping.confirm(standing().id(), standing().version(), TODAY.plusDays(1)))
                .isEqualTo(refused(Problem.NO_SUCH_DAY));
        assertThat(keeping.confirm(standing().id(), standing().version(), LocalDate.of(1, 1, 1)))
                .isEqualTo(refused(Problem.NO_SUCH_DAY));
        saved(keeping.confirm(standing().id(), standing().version(), TODAY.minusDays(9)));
        saved(keeping.lead(standing().id(), standing().version(), true));
        assertThat(directory.sizes()).containsEntry(cluster, 1L);
        assertThat(directory.members(cluster))
                .extracting(CityInCluster::member, CityInCluster::leads, CityInCluster::since)
                .containsExactly(tuple(city, true, TODAY.minusDays(9)));

        assertThat(keeping.leave(standing().id(), standing().version(), TODAY.minusDays(10)))
                .as("before it joined")
                .isEqualTo(refused(Problem.NO_SUCH_DAY));
        saved(keeping.leave(standing().id(), standing().version(), TODAY));
        assertThat(standing())
                .extracting(CityInCluster::state, CityInCluster::leads, CityInCluster::left)
                .containsExactly(ClusterState.LEFT, false, TODAY);
        saved(joining.askAgain(city, standing().id(), standing().version()));
        assertThat(trail.of(List.of(cluster.value()), 99))
                .extracting(RecordedChange::field, RecordedChange::after)
                .contains(tuple("clusterState", "MEMBER"), tuple("leads", "true"), tuple("clusterState", "LEFT"));
    }

    @Test
    void aCityAsksOnceHoweverOftenSomebodyClicks() throws Exception {
        Callable<ClusterOutcome> click = () -> joining.ask(city, cluster);
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<ClusterOutcome> outcomes = hands.invokeAll(List.of(click, click, click, click)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(refused(Problem.ONCE)::equals).hasSize(3);
        }
    }

    @Test
    void whatAnotherCityAsksIsUnknown() {
        saved(joining.ask(city, cluster));

        assertThat(joining.takeBack(other, standing().id(), standing().version()))
                .isEqualTo(new Unknown());
        assertThat(joining.leave(other, standing().id(), standing().version())).isEqualTo(new Unknown());
        assertThat(joining.of(other)).isEmpty();
        assertThat(joining.ask(other, ClusterId.next())).isEqualTo(new Unknown());
        saved(joining.takeBack(city, standing().id(), standing().version()));
        assertThat(keeping.confirm(standing().id(), standing().version(), TODAY))
                .isEqualTo(refused(Problem.NOT_IN_STATE));
    }

    @Test
    void saysWhatItIsAboutAndWhatItDoes() {
        ClusterDraft draft = new ClusterDraft(
                "Buses\nand bicycles",
                List.of(
                        new ClusterActivity(PartialDate.parse("2017-06"), "Workshop"),
                        new ClusterActivity(null, "Letters")));
        int read = directory.find(cluster).orElseThrow().version();
        saved(keeping.revise(cluster, read, draft));

        assertThat(directory.find(cluster).orElseThrow().said()).isEqualTo(draft);
        assertThat(keeping.revise(cluster, read, draft)).isEqualTo(new Stale());
        int now = directory.find(cluster).orElseThrow().version();
        assertThat(keeping.revise(cluster, now, new ClusterDraft("x".repeat(9_000), List.of())))
                .isEqualTo(refused(Problem.TOO_LONG));
        assertThat(keeping.revise(
                        cluster,
                        now,
                        new ClusterDraft("", List.of(new ClusterActivity(PartialDate.parse("2017"), " ")))))
                .isEqualTo(refused(Problem.ACTIVITY_WITHOUT_TITLE));
        for (String date : List.of("1583", "9999")) {
            assertThat(keeping.revise(
                            cluster,
                            now,
                            new ClusterDraft("", List.of(new ClusterActivity(PartialDate.parse(date), "Workshop")))))
                    .isEqualTo(refused(Problem.NO_SUCH_DATE));
        }
        assertThat(statements.of(() -> directory.members(cluster))).isOne();
        assertThat(statements.of(directory::sizes)).isOne();
    }

    private CityInCluster standing() {
        return joining.of(city).getFirst();
    }

    private static Invalid refused(Problem problem) {
        return new Invalid(EnumSet.of(problem));
    }

    private static void saved(ClusterOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
    }
}
