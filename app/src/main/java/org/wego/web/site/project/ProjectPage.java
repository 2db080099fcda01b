package org.wego.web.site.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.IdInAddress;
import org.wego.programs.call.CallRegister;
import org.wego.programs.project.ProjectAmount;
import org.wego.programs.project.ProjectAmount.Kind;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectRegister;
import org.wego.web.copy.PublicPage;
import org.wego.web.file.ReadablePapers;
import org.wego.web.site.SitePictures;

/** A study or pilot: what it is to solve, how far it is in each city, what it costs and what came of it. */
@Controller
@PublicPage
class ProjectPage {

    private final ProjectRegister register;
    private final ReadablePapers papers;
    private final MemberDirectory members;
    private final CallRegister calls;
    private final Clock clock;
    private final SitePictures pictures;

    ProjectPage(
            ProjectRegister register,
            ReadablePapers papers,
            MemberDirectory members,
            CallRegister calls,
            Clock clock,
            SitePictures pictures) {
        this.register = register;
        this.papers = papers;
        this.members = members;
        this.calls = calls;
        this.clock = clock;
        this.pictures = pictures;
    }

    @GetMapping("/projects/{id}")
    String project(@PathVariable String id, HttpServletRequest request, Model model) {
        ProjectDetails project = find(id);
        Set<MemberId> cities = project.cities().stream()
                .map(it -> it.city().member())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        model.addAttribute("project", project);
        model.addAttribute("said", project.said());
        model.addAttribute("budget", ProjectAmount.sums(project.amounts(), Kind.BUDGET));
        model.addAttribute("spending", ProjectAmount.sums(project.amounts(), Kind.SPENDING));
        calls.of(project.id()).ifPresent(it -> {
            model.addAttribute("call", it);
            model.addAttribute("phase", it.on(LocalDate.now(clock)));
        });
        model.addAttribute("papers", papers.of(project.papers(), request));
        model.addAttribute("map", pictures.members(members.of(cities)));
        return "site/project/project";
    }

    @GetMapping("/projects/{id}/papers/{paper}")
    void paper(
            @PathVariable String id,
            @PathVariable String paper,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        papers.send(find(id).papers(), paper, request, response);
    }

    private ProjectDetails find(String written) {
        return IdInAddress.of(written, ProjectId::new)
                .flatMap(register::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
