package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectOutcome;

/** Projects, clusters and awards for lists of the API. */
class ProjectSamples implements ListSamples {

    private static final int SOME = 6;

    private final Actor actor;
    private final ProjectKeeping keeping;
    private final JdbcClient jdbc;

    ProjectSamples(Actor actor, ProjectKeeping keeping, JdbcClient jdbc) {
        this.actor = actor;
        this.keeping = keeping;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Sample> lists() {
        IntStream.range(0, SOME).forEach(_ -> addOne());
        addEdition();
        return Map.of(
                "/api/projects", new Sample("/api/projects", "projects", List.of("id"), this::addOne),
                "/api/clusters", new Sample("/api/clusters", "clusters", List.of("id"), () -> {}),
                "/api/awards", new Sample("/api/awards", "awards", List.of("id"), this::addEdition));
    }

    /** Takes them off the record again. */
    @Override
    public void end() {
        jdbc.sql("delete from programs.award_edition where name = 'Sample'").update();
        jdbc.sql("delete from programs.project where subject = 'Sample'").update();
    }

    /** An edition of an award before all others. */
    private void addEdition() {
        jdbc.sql(
                        "insert into programs.award_edition (id, version, name, award_year, state, about, most_of_a_city, source)"
                                + " values (?, 0, 'Sample', 2150, 'PLANNED', '', 1, '')")
                .param(UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .update();
    }

    /** A project before all others. */
    private void addOne() {
        actor.inTheNameOf(
                "staff@wego.example",
                Role.STAFF,
                () -> assertThat(keeping.begin(new ProjectDraft(ProjectKind.STUDY, 2150, "Sample", "", "", "", "")))
                        .isInstanceOf(ProjectOutcome.Saved.class));
    }
}
