package org.wego.knowledge.drafting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.JournalPlace;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Section;
import org.wego.knowledge.part.Source;
import org.wego.membership.name.Excerpt;
import org.wego.membership.text.MoneyText;
import org.wego.membership.time.PartialDate;
import org.wego.programs.project.CityWork;
import org.wego.programs.project.Indicator;
import org.wego.programs.project.ProjectAmount;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectPartner;

/** What an entry says of a project in a city, as far as the project says it: the rest is for its author to write. */
final class ProjectStory {

    private static final String LANGUAGE = "en";
    private static final int LONGEST_SUMMARY = 1_000;
    private static final int LONGEST_PUBLISHER = 300;

    private final ProjectDetails project;
    private final ProjectDraft said;
    private final CityWork work;

    ProjectStory(ProjectDetails project, CityWork work) {
        this.project = project;
        this.said = project.said();
        this.work = work;
    }

    EntryContent content() {
        return new EntryContent(
                CatalogKind.PROJECTS_CATALOG,
                work.city(),
                null,
                project.id(),
                work.begins() == null
                        ? Integer.valueOf(said.year())
                        : Integer.valueOf(work.begins().earliest().getYear()),
                year(work.ends()),
                said.kind() == ProjectKind.PILOT ? EntryStatus.PILOT : EntryStatus.ENDED,
                List.of(),
                Set.of(),
                List.of(),
                List.of(new EntryText(
                        LANGUAGE,
                        true,
                        said.subject() + ", " + work.city().name(),
                        summary(),
                        work.result(),
                        List.of())),
                parts());
    }

    private String summary() {
        return Excerpt.of(work.result().lines().findFirst().orElse(""), LONGEST_SUMMARY);
    }

    private EntryParts parts() {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        sections.put(Section.PROBLEM, said.problem());
        sections.put(Section.LESSONS, work.lessons());
        return new EntryParts(
                sections,
                project.indicators().stream().map(ProjectStory::result).toList(),
                null,
                ProjectAmount.sums(project.amounts(), ProjectAmount.Kind.BUDGET).stream()
                        .map(MoneyText::of)
                        .collect(Collectors.joining(", ")),
                project.partners().stream().map(ProjectStory::partner).toList(),
                List.of(),
                List.of(),
                said.link().isEmpty() ? List.of() : List.of(new Link(said.link(), said.subject())),
                sources(),
                JournalPlace.NONE,
                "",
                "");
    }

    private List<Source> sources() {
        return Stream.concat(
                        Stream.of(said.source()), project.indicators().stream().map(Indicator::source))
                .filter(it -> !it.isEmpty())
                .distinct()
                .map(it -> new Source("", Excerpt.of(it, LONGEST_PUBLISHER), null))
                .toList();
    }

    private static Result result(Indicator indicator) {
        Indicator.Period latest = indicator.latest();
        return new Result(
                indicator.name(),
                latest == null ? null : latest.actual(),
                indicator.unit(),
                indicator.baseline(),
                latest == null ? null : year(latest.on()));
    }

    /** What it does in its own words, or else its role. */
    private static Partner partner(ProjectPartner partner) {
        return new Partner(
                partner.name(),
                partner.about().isEmpty() ? partner.role().name().toLowerCase(Locale.ROOT) : partner.about());
    }

    private static @Nullable Integer year(@Nullable PartialDate date) {
        LocalDate last = date == null ? null : date.latest();
        return last == null ? null : last.getYear();
    }
}
