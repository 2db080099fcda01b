package org.wego.web.site.project;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.ConstantInAddress;
import org.wego.programs.project.ProjectFilter;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectState;
import org.wego.programs.project.ProjectSummary;
import org.wego.web.copy.PublicPage;
import org.wego.web.site.SitePictures;

/** The portfolio: studies and pilots of all years, as a list and on the map. */
@Controller
@PublicPage
class ProjectsPage {

    /** More than a page can show to somebody who reads it. */
    private static final int MOST = 500;

    private final ProjectRegister register;
    private final MemberDirectory members;
    private final SitePictures pictures;

    ProjectsPage(ProjectRegister register, MemberDirectory members, SitePictures pictures) {
        this.register = register;
        this.members = members;
        this.pictures = pictures;
    }

    /** What cannot be read narrows nothing. */
    @GetMapping("/projects")
    String projects(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            Model model) {
        ProjectFilter asked = new ProjectFilter(
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                ConstantInAddress.of(kind, ProjectKind.values()),
                ConstantInAddress.of(state, ProjectState.values()),
                null);
        List<ProjectSummary> projects = register.list(asked, 0, MOST);
        Set<MemberId> cities = projects.stream()
                .flatMap(it -> it.cities().stream())
                .map(CityOnRecord::member)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        model.addAttribute("asked", asked);
        model.addAttribute("projects", projects);
        model.addAttribute("years", register.years());
        model.addAttribute("kinds", ProjectKind.values());
        model.addAttribute("states", ProjectState.values());
        model.addAttribute("map", pictures.members(members.of(cities)));
        return "site/project/list";
    }
}
