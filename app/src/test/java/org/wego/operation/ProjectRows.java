package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.wego.knowledge.drafting.DraftOutcome;
import org.wego.knowledge.drafting.ProjectDrafts;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.PartialDate;
import org.wego.programs.award.AwardJury;
import org.wego.programs.award.AwardKeeping;
import org.wego.programs.award.AwardNominating;
import org.wego.programs.award.AwardOutcome;
import org.wego.programs.award.EditionDraft;
import org.wego.programs.award.EditionId;
import org.wego.programs.award.EditionState;
import org.wego.programs.award.JuryCriterion;
import org.wego.programs.award.NominationDraft;
import org.wego.programs.award.NominationId;
import org.wego.programs.call.CallDraft;
import org.wego.programs.call.CallKeeping;
import org.wego.programs.call.CallOutcome;
import org.wego.programs.call.Criterion;
import org.wego.programs.call.LetterId;
import org.wego.programs.call.LetterWriting;
import org.wego.programs.cluster.ClusterActivity;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterDraft;
import org.wego.programs.cluster.ClusterId;
import org.wego.programs.cluster.ClusterJoining;
import org.wego.programs.cluster.ClusterKeeping;
import org.wego.programs.cluster.ClusterOutcome;
import org.wego.programs.project.Indicator;
import org.wego.programs.project.Milestone;
import org.wego.programs.project.ProjectAmount;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectOutcome;
import org.wego.programs.project.ProjectOutcome.Saved;
import org.wego.programs.project.ProjectPartner;
import org.wego.programs.project.ProjectState;

/** Writes a row into every table of studies and pilots. */
final class ProjectRows {

    private ProjectRows() {}

    static void write(ApplicationContext house, MemberSummary city) {
        ProjectKeeping keeping = house.getBean(ProjectKeeping.class);
        PartialDate year = PartialDate.parse("2017");
        Saved last = saved(keeping.begin(new ProjectDraft(ProjectKind.PILOT, 2017, "Lamps", "", "", "", "")));
        List<BiFunction<ProjectId, Integer, ProjectOutcome>> revisions = List.of(
                (id, read) -> keeping.reviseMilestones(id, read, List.of(new Milestone("Begun", year, null))),
                (id, read) -> keeping.revisePartners(
                        id, read, List.of(new ProjectPartner("Bank", ProjectPartner.Role.FUNDING, ""))),
                (id, read) -> keeping.reviseAmounts(
                        id,
                        read,
                        List.of(new ProjectAmount(ProjectAmount.Kind.BUDGET, year, new BigDecimal("5000"), "USD", ""))),
                (id, read) -> keeping.reviseIndicators(
                        id,
                        read,
                        List.of(new Indicator(
                                "Energy",
                                "kWh",
                                BigDecimal.TEN,
                                2016,
                                "",
                                List.of(new Indicator.Period(year, BigDecimal.ONE, null))))));
        for (BiFunction<ProjectId, Integer, ProjectOutcome> revision : revisions) {
            last = saved(revision.apply(last.project(), last.version()));
        }
        writeLetter(house, last.project(), city);
        writeDraft(house, last, city);
        writeCluster(house, city.id());
        writeAward(house, city.id());
    }

    private static void writeAward(ApplicationContext house, MemberId city) {
        AwardKeeping keeping = house.getBean(AwardKeeping.class);
        AwardOutcome.Saved planned =
                (AwardOutcome.Saved) keeping.plan(new EditionDraft("Award", 2017, "", List.of("A"), 1, ""));
        EditionId edition = new EditionId(planned.id());
        AwardOutcome.Saved opened =
                (AwardOutcome.Saved) keeping.goOn(edition, planned.version(), EditionState.Deed.OPEN);
        AwardOutcome.Saved nominated = (AwardOutcome.Saved) house.getBean(AwardNominating.class)
                .nominate(city, edition, new NominationDraft("A", "Lamps", "Light"));
        NominationId nomination = new NominationId(nominated.id());
        assertThat(keeping.nameJuror(edition, opened.version(), "staff@wego.example"))
                .isInstanceOf(AwardOutcome.Saved.class);
        assertThat(keeping.goOn(edition, opened.version(), EditionState.Deed.CLOSE))
                .isInstanceOf(AwardOutcome.Saved.class);
        AwardJury jury = house.getBean(AwardJury.class);
        assertThat(jury.score(
                        nomination,
                        nominated.version(),
                        Arrays.stream(JuryCriterion.values()).collect(Collectors.toMap(it -> it, _ -> 3))))
                .isInstanceOf(AwardOutcome.Saved.class);
        house.getBean(Actor.class)
                .inTheNameOf(
                        "other@wego.example",
                        Role.STAFF,
                        () -> assertThat(jury.declareConflict(nomination, nominated.version(), "I lived there"))
                                .isInstanceOf(AwardOutcome.Saved.class));
    }

    private static void writeLetter(ApplicationContext house, ProjectId project, MemberSummary city) {
        CallKeeping calls = house.getBean(CallKeeping.class);
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        assertThat(calls.open(project, new CallDraft(today, today, ""))).isInstanceOf(CallOutcome.Saved.class);
        CallOutcome.Saved letter =
                (CallOutcome.Saved) house.getBean(LetterWriting.class).handIn(city.id(), project, "We want");
        assertThat(calls.close(project, 0)).isInstanceOf(CallOutcome.Saved.class);
        assertThat(calls.score(
                        new LetterId(letter.id()),
                        letter.version(),
                        Arrays.stream(Criterion.values()).collect(Collectors.toMap(it -> it, _ -> 3))))
                .isInstanceOf(CallOutcome.Saved.class);
    }

    private static void writeDraft(ApplicationContext house, Saved project, MemberSummary city) {
        ProjectKeeping keeping = house.getBean(ProjectKeeping.class);
        CityOnRecord seoul = new CityOnRecord(city.id(), city.name(), city.country());
        Saved joined = saved(keeping.join(project.project(), project.version(), seoul, ProjectState.UNKNOWN));
        Saved done = saved(keeping.goOn(joined.project(), joined.version(), 0, ProjectState.Deed.FINISH, null, ""));
        saved(keeping.tell(done.project(), done.version(), 0, "Light", ""));
        assertThat(house.getBean(ProjectDrafts.class).prepare(city.id(), project.project()))
                .isInstanceOf(DraftOutcome.Ready.class);
    }

    private static void writeCluster(ApplicationContext house, MemberId city) {
        ClusterDirectory directory = house.getBean(ClusterDirectory.class);
        ClusterId cluster = directory.clusters().getFirst().id();
        assertThat(house.getBean(ClusterJoining.class).ask(city, cluster)).isInstanceOf(ClusterOutcome.Saved.class);
        assertThat(house.getBean(ClusterKeeping.class)
                        .revise(
                                cluster,
                                directory.find(cluster).orElseThrow().version(),
                                new ClusterDraft("", List.of(new ClusterActivity(null, "Workshop")))))
                .isInstanceOf(ClusterOutcome.Saved.class);
    }

    private static Saved saved(ProjectOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }
}
