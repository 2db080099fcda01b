package org.wego.web.api.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.project.ProjectFilter;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectRegister.Place;
import org.wego.programs.project.ProjectState;
import org.wego.programs.project.ProjectSummary;
import org.wego.security.PublicArea;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;

/** Studies and pilots for everybody's scripts. */
@RestController
@RequestMapping("/api/projects")
@Tag(name = "Projects")
class ProjectsApi {

    private final ProjectRegister register;
    private final ApplicationAddress address;

    ProjectsApi(ProjectRegister register, ApplicationAddress address) {
        this.register = register;
        this.address = address;
    }

    @Bean
    static PublicArea projectCalls() {
        return PublicArea.reading("/api/projects/**");
    }

    @Operation(
            summary = "List studies and pilots",
            description = "The latest first. A project has a state of its own in each of its cities.")
    @SecurityRequirements
    @GetMapping
    Page<ProjectAnswer.Listed> list(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable ProjectKind kind,
            @Parameter(description = "which it has in one of its cities") @RequestParam @Nullable ProjectState state,
            @Parameter(description = "the id of a member it is made for") @RequestParam @Nullable UUID member,
            Part part) {
        ProjectFilter filter = new ProjectFilter(year, kind, state, member == null ? null : new MemberId(member));
        Listing<ProjectSummary, Place, ProjectAnswer.Listed> projects = new Listing<>(
                ProjectAnswer.Listed.class,
                project -> ProjectAnswer.Listed.of(project, address),
                project -> Key.of(project.year(), project.id()),
                key -> new Place(key.number(0), key.id(1)));
        return part.of(projects, (last, limit) -> register.after(filter, last, limit));
    }

    @Operation(
            summary = "One study or pilot",
            description = "With its milestones, partners, budget, spending and indicators, and what came of it.")
    @SecurityRequirements
    @GetMapping("/{id}")
    ProjectAnswer one(@PathVariable UUID id) {
        return register.find(new ProjectId(id))
                .map(it -> ProjectAnswer.of(it, address))
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "projects.api.unknown", id.toString()));
    }
}
