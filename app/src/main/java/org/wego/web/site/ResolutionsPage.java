package org.wego.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionNumber;
import org.wego.governance.resolution.ResolutionSearch;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Resolutions;
import org.wego.operation.ConstantInAddress;
import org.wego.web.copy.PublicPage;

/** What was decided, to be searched. */
@Controller
@PublicPage
class ResolutionsPage {

    private static final int PAGE = 25;
    private static final int LONGEST_SEARCH = 100;

    private final Resolutions resolutions;

    ResolutionsPage(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    /**
     * A page of the list.
     *
     * @param q a number, or words
     * @param body only its resolutions; all if there is no such body
     * @param after the number of the last resolution of the page before
     */
    @GetMapping("/governance/resolutions")
    String list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String body,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String after,
            Model model) {
        String asked = q == null ? "" : q.strip();
        ResolutionSearch search = new ResolutionSearch(
                asked.substring(0, Math.min(asked.length(), LONGEST_SEARCH)),
                ConstantInAddress.of(body, DecidingBody.values()),
                year(year),
                null);
        @Nullable
        ResolutionNumber last =
                after == null ? null : ResolutionNumber.parse(after.strip()).orElse(null);
        List<ResolutionSummary> found = resolutions.adopted(search, last, PAGE + 1);
        List<ResolutionSummary> shown = found.subList(0, Math.min(found.size(), PAGE));
        model.addAttribute("search", search);
        model.addAttribute("anything", !search.equals(ResolutionSearch.ALL));
        model.addAttribute("bodies", DecidingBody.values());
        model.addAttribute("years", resolutions.years());
        model.addAttribute("count", resolutions.count(search));
        model.addAttribute("resolutions", shown);
        model.addAttribute("next", found.size() > PAGE ? shown.getLast().number() : null);
        return "site/resolutions";
    }

    private static @Nullable Integer year(@Nullable String year) {
        return year != null && year.strip().matches("\\d{4}") ? Integer.valueOf(year.strip()) : null;
    }
}
