package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectOutcome;

/** Rows for the list of projects. */
class ProjectSamples {

    private final Actor actor;
    private final ProjectKeeping keeping;
    private final JdbcClient jdbc;

    ProjectSamples(Actor actor, ProjectKeeping keeping, JdbcClient jdbc) {
        this.actor = actor;
        this.keeping = keeping;
        this.jdbc = jdbc;
    }

    /** Takes them off the record again. */
    void end() {
        jdbc.sql("delete from programs.project where subject = 'Sample'").update();
    }

    /** A project before all others. */
    void addOne() {
        actor.inTheNameOf(
                "staff@wego.example",
                Role.STAFF,
                () -> assertThat(keeping.begin(new ProjectDraft(ProjectKind.STUDY, 2150, "Sample", "", "", "", "")))
                        .isInstanceOf(ProjectOutcome.Saved.class));
    }
}
