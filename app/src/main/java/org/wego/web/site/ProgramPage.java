package org.wego.web.site;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.operation.IdInAddress;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramDetails;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.catalogue.ProgramNode;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventFilter;
import org.wego.web.copy.PublicPage;

/** A goal, a program or an activity: its aim, what stands below it and its events. */
@Controller
@PublicPage
class ProgramPage {

    private static final int EVENTS = 100;

    private final ProgramCatalogue catalogue;
    private final EventCalendar calendar;

    ProgramPage(ProgramCatalogue catalogue, EventCalendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    @GetMapping("/programs/{id}")
    String program(@PathVariable String id, Model model) {
        ProgramDetails program = IdInAddress.of(id, ProgramId::new)
                .flatMap(catalogue::details)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ProgramNode> plan = catalogue.tree(program.plan()).stream()
                .flatMap(it -> it.withDescendants().stream())
                .toList();
        model.addAttribute("program", program);
        model.addAttribute(
                "above",
                plan.stream()
                        .filter(it -> it.id().equals(program.parent()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "below",
                plan.stream()
                        .filter(it -> it.id().equals(program.id()))
                        .flatMap(it -> it.children().stream())
                        .toList());
        model.addAttribute(
                "events", calendar.list(new EventFilter(null, null, program.id(), null, null, ""), 0, EVENTS));
        return "site/program";
    }
}
