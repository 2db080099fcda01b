package org.wego.web.api.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.project.CityWork;
import org.wego.programs.project.Indicator;
import org.wego.programs.project.ProjectAmount;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectPartner;
import org.wego.programs.project.ProjectState;
import org.wego.programs.project.ProjectSummary;
import org.wego.web.api.page.ListedAs;

/** A study or pilot, as the calls answer it. */
@Schema(name = "Project")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProjectAnswer(
        UUID id,
        String subject,
        ProjectKind kind,
        int year,
        ProjectState state,
        @Nullable String problem,
        List<City> cities,
        List<Reached> milestones,
        List<Named> partners,
        List<Amount> budget,
        List<Amount> spending,
        List<Measured> indicators,
        @Nullable String link,
        @Nullable String note,
        @Nullable String source,
        int version,
        Instant changedAt,
        String url) {

    /** A project in one of its cities. */
    @Schema(name = "ProjectCity")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record City(
            String name,
            @Nullable String country,
            @Nullable UUID member,
            ProjectState state,
            @Nullable String begins,
            @Nullable String ends,
            @Nullable String reason,
            @Nullable String result,
            @Nullable String lessons) {}

    /** A milestone. */
    @Schema(name = "ProjectMilestone")
    record Reached(
            String title,
            @Schema(example = "2016-05") @Nullable String due,
            @Nullable String reached) {}

    /** Who takes part. */
    @Schema(name = "ProjectPartner")
    record Named(
            String name, ProjectPartner.Role role, @Nullable String about) {}

    /** What is planned to be spent, or was. */
    @Schema(name = "ProjectAmount")
    record Amount(
            @Schema(example = "2016") String on,
            BigDecimal amount,
            String currency,
            @Nullable String about) {}

    /** What a project is measured by. */
    @Schema(name = "ProjectIndicator")
    record Measured(
            String name,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable Integer baselineYear,
            @Nullable String source,
            List<Period> periods) {}

    /** What an indicator was to be, and what it was. */
    @Schema(name = "ProjectPeriod")
    record Period(
            @Schema(example = "2016") @Nullable String on,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual) {}

    /** A project in a list. */
    @ListedAs("projects")
    @Schema(name = "ListedProject")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Listed(
            UUID id, String subject, ProjectKind kind, int year, ProjectState state, List<In> cities, String url) {

        /** How far it is in a city. */
        @Schema(name = "ListedProjectCity")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        record In(
                String name,
                @Nullable String country,
                @Nullable UUID member,
                ProjectState state) {}

        static Listed of(ProjectSummary project, ApplicationAddress address) {
            return new Listed(
                    project.id().value(),
                    project.subject(),
                    project.kind(),
                    project.year(),
                    project.state(),
                    project.work().stream()
                            .map(it -> new In(it.city().name(), country(it.city()), member(it.city()), it.state()))
                            .toList(),
                    page(project.id(), address));
        }
    }

    static ProjectAnswer of(ProjectDetails project, ApplicationAddress address) {
        ProjectDraft said = project.said();
        return new ProjectAnswer(
                project.id().value(),
                said.subject(),
                said.kind(),
                said.year(),
                project.state(),
                orNull(said.problem()),
                project.cities().stream().map(ProjectAnswer::city).toList(),
                project.milestones().stream()
                        .map(it -> new Reached(it.title(), written(it.due()), written(it.reached())))
                        .toList(),
                project.partners().stream()
                        .map(it -> new Named(it.name(), it.role(), orNull(it.about())))
                        .toList(),
                amounts(project, ProjectAmount.Kind.BUDGET),
                amounts(project, ProjectAmount.Kind.SPENDING),
                project.indicators().stream().map(ProjectAnswer::measured).toList(),
                orNull(said.link()),
                orNull(said.note()),
                orNull(said.source()),
                project.version(),
                project.changedAt(),
                page(project.id(), address));
    }

    private static City city(CityWork work) {
        return new City(
                work.city().name(),
                country(work.city()),
                member(work.city()),
                work.state(),
                written(work.begins()),
                written(work.ends()),
                orNull(work.reason()),
                orNull(work.result()),
                orNull(work.lessons()));
    }

    private static List<Amount> amounts(ProjectDetails project, ProjectAmount.Kind kind) {
        return project.of(kind).stream()
                .map(it -> new Amount(it.date().toString(), it.money().getAmount(), it.currency(), orNull(it.about())))
                .toList();
    }

    private static Measured measured(Indicator indicator) {
        return new Measured(
                indicator.name(),
                orNull(indicator.unit()),
                indicator.baseline(),
                indicator.baselineYear(),
                orNull(indicator.source()),
                indicator.periods().stream()
                        .map(it -> new Period(written(it.on()), it.target(), it.actual()))
                        .toList());
    }

    private static @Nullable String country(CityOnRecord city) {
        return city.country() == null ? null : city.country().getAlpha2();
    }

    private static @Nullable UUID member(CityOnRecord city) {
        return city.member() == null ? null : city.member().value();
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String page(ProjectId id, ApplicationAddress address) {
        return address.of("/projects/" + id);
    }
}
