package org.wego.web.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.wego.membership.directory.MemberCounts;
import org.wego.membership.directory.MemberDirectory;
import org.wego.programs.catalogue.PlanYears;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramNode;
import org.wego.programs.event.EventCalendar;
import org.wego.security.PublicArea;
import org.wego.web.copy.DataVersion;
import org.wego.web.copy.PublicPage;

/** The public home page. */
@Controller
@PublicPage
class HomePage {

    private static final int NEXT = 3;

    private final Supplier<MemberCounts> counts;
    private final ProgramCatalogue catalogue;
    private final EventCalendar calendar;
    private final SitePictures pictures;
    private final Clock clock;

    HomePage(
            MemberDirectory directory,
            ProgramCatalogue catalogue,
            EventCalendar calendar,
            SitePictures pictures,
            DataVersion data,
            Clock clock) {
        this.counts = data.remembered(directory::counts);
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Bean
    static PublicArea homeArea() {
        return PublicArea.reading("/");
    }

    @GetMapping("/")
    String home(Model model) {
        LocalDate today = LocalDate.now(clock);
        PlanYears plan = catalogue.plans().stream().findFirst().orElse(null);
        model.addAttribute("counts", counts.get());
        model.addAttribute("map", pictures.membersOfToday());
        model.addAttribute("plan", plan);
        model.addAttribute("programs", plan == null ? 0 : programs(plan));
        model.addAttribute("next", calendar.from(today, NEXT));
        model.addAttribute(
                "latest", calendar.before(today, 1).stream().findFirst().orElse(null));
        return "site/home";
    }

    /** How many programs and activities the plan has; its goals are not counted. */
    private long programs(PlanYears plan) {
        return catalogue.tree(plan).stream()
                .flatMap(goal -> goal.withDescendants().stream())
                .filter(node -> node.kind() != ProgramNode.Kind.STRATEGIC_GOAL)
                .count();
    }
}
