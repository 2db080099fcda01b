package org.wego.web.site;

import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wego.membership.name.Excerpt;
import org.wego.programs.catalogue.PlanYears;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.project.ProjectRegister;
import org.wego.security.PublicArea;
import org.wego.web.copy.PublicPage;

/** What the organisation does: plan, events, clusters and projects. */
@Controller
@PublicPage
class ProgramsPage {

    private final ProgramCatalogue catalogue;
    private final ClusterDirectory clusters;
    private final ProjectRegister projects;
    private final EventCalendar calendar;

    ProgramsPage(
            ProgramCatalogue catalogue, ClusterDirectory clusters, ProjectRegister projects, EventCalendar calendar) {
        this.catalogue = catalogue;
        this.clusters = clusters;
        this.projects = projects;
        this.calendar = calendar;
    }

    @Bean
    static PublicArea programsArea() {
        return PublicArea.reading("/programs/**").inMenu(30, "site.nav.programs", "site.home.programs");
    }

    /**
     * The page with the events of a year.
     *
     * @param year one of the years that have events; otherwise the latest of them
     */
    @GetMapping("/programs")
    String programs(@RequestParam(required = false) @Nullable String year, Model model) {
        PlanYears plan = catalogue.plans().stream().findFirst().orElse(null);
        List<Year> years = calendar.years();
        Year shown = years.stream()
                .filter(it -> it.toString().equals(year))
                .findFirst()
                .orElse(years.isEmpty() ? null : years.getFirst());
        model.addAttribute("plan", plan);
        model.addAttribute("goals", plan == null ? List.of() : catalogue.tree(plan));
        model.addAttribute("years", years);
        model.addAttribute("year", shown);
        model.addAttribute("yearAsked", year == null ? null : Excerpt.of(year));
        model.addAttribute("events", shown == null ? List.of() : calendar.of(shown));
        model.addAttribute("clusters", clusters.clusters());
        model.addAttribute("projects", projects.projects());
        return "site/programs";
    }
}
