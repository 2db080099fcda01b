package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.time.PartialDate;
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
import org.wego.programs.project.ProjectState.Deed;

/** A pilot of 2131 that was done in Seoul, with all its parts. */
class WrittenProject {

    private static final PartialDate YEAR = PartialDate.parse("2131");

    private final ProjectKeeping keeping;
    private final MemberDirectory members;
    private final Actor actor;
    private final JdbcClient jdbc;

    WrittenProject(ProjectKeeping keeping, MemberDirectory members, Actor actor, JdbcClient jdbc) {
        this.keeping = keeping;
        this.members = members;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    ProjectId pilot() {
        return actor.askInTheNameOf("staff@wego.example", Role.STAFF, this::write);
    }

    void forget() {
        for (String part : List.of("city", "milestone", "partner", "amount", "indicator", "measure")) {
            jdbc.sql("delete from programs.project_" + part
                            + " where project_id in (select id from programs.project where project_year = 2131)")
                    .update();
        }
        jdbc.sql("delete from programs.project where project_year = 2131").update();
    }

    private ProjectId write() {
        Saved last = saved(keeping.begin(new ProjectDraft(
                ProjectKind.PILOT,
                2131,
                "Lamps of Seoul",
                "Dark streets <script>alert(1)</script>",
                "https://city.example/lamps",
                "",
                "Report")));
        List<BiFunction<ProjectId, Integer, ProjectOutcome>> steps = List.of(
                (id, read) -> keeping.join(id, read, members.cityOnRecord("Seoul", null), ProjectState.CALL),
                (id, read) -> keeping.goOn(id, read, 0, Deed.SELECT, null, ""),
                (id, read) -> keeping.goOn(id, read, 0, Deed.START, PartialDate.parse("2131-03"), ""),
                (id, read) -> keeping.goOn(id, read, 0, Deed.FINISH, PartialDate.parse("2132-01-31"), ""),
                (id, read) -> keeping.tell(id, read, 0, "A third of the power", "Ask the night guards"),
                (id, read) -> keeping.reviseMilestones(
                        id, read, List.of(new Milestone("Chosen", PartialDate.parse("2131-05"), null))),
                (id, read) -> keeping.revisePartners(
                        id, read, List.of(new ProjectPartner("World Bank", ProjectPartner.Role.FUNDING, ""))),
                (id, read) -> keeping.reviseAmounts(
                        id,
                        read,
                        List.of(
                                amount(ProjectAmount.Kind.BUDGET, "5000"),
                                amount(ProjectAmount.Kind.SPENDING, "1200.50"))),
                (id, read) -> keeping.reviseIndicators(
                        id,
                        read,
                        List.of(new Indicator(
                                "Energy",
                                "kWh",
                                new BigDecimal("120"),
                                2130,
                                "Meter",
                                List.of(new Indicator.Period(YEAR, new BigDecimal("90"), new BigDecimal("80")))))));
        for (BiFunction<ProjectId, Integer, ProjectOutcome> step : steps) {
            last = saved(step.apply(last.project(), last.version()));
        }
        return last.project();
    }

    private static ProjectAmount amount(ProjectAmount.Kind kind, String amount) {
        return new ProjectAmount(kind, YEAR, new BigDecimal(amount), "USD", "");
    }

    private static Saved saved(ProjectOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }
}
