package org.wego.web.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.governance.office.Office;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.roster.OfficeHeld;
import org.wego.governance.roster.OfficeTimeline;
import org.wego.web.copy.PublicPage;

/** Who has held an office, from the first one on record to today. */
@Controller
@PublicPage
class OfficePage {

    private static final int WHOLE = 100;

    private final OfficeTimeline timeline;
    private final OrganisationIdentity organisation;
    private final SiteWords words;
    private final Clock clock;

    OfficePage(OfficeTimeline timeline, OrganisationIdentity organisation, SiteWords words, Clock clock) {
        this.timeline = timeline;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A tenure with its place on the time line.
     *
     * @param from how far along it begins, in hundredths
     * @param length how long it is, in hundredths
     */
    record Stretch(OfficeHeld held, long from, long length) {}

    @GetMapping("/governance/offices/{office}")
    String office(@PathVariable String office, Model model) {
        Office asked = Stream.of(Office.values())
                .filter(it -> nameOf(it).equals(office))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<OfficeHeld> holders = timeline.of(asked);
        int now = LocalDate.now(clock).getYear();
        int first = Stream.concat(
                        organisation.founded().stream(),
                        holders.stream().map(it -> it.tenure().begins()))
                .map(it -> it.earliest().getYear())
                .min(Comparator.naturalOrder())
                .orElse(now);
        int last = Stream.concat(
                        Stream.of(now),
                        holders.stream().map(it -> it.tenure().ends().latest().getYear()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        model.addAttribute("office", asked);
        model.addAttribute("title", words.of(asked));
        model.addAttribute("offices", Office.values());
        model.addAttribute("first", first);
        model.addAttribute("last", last);
        model.addAttribute(
                "holders",
                holders.stream()
                        .map(held -> stretch(held, LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1)))
                        .toList());
        return "site/office";
    }

    /** What an office is called in addresses, such as {@code vice-president}. */
    static String nameOf(Office office) {
        return office.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stretch stretch(OfficeHeld held, LocalDate first, LocalDate end) {
        long days = ChronoUnit.DAYS.between(first, end);
        long from =
                WHOLE * ChronoUnit.DAYS.between(first, held.tenure().begins().earliest()) / days;
        long until = WHOLE * ChronoUnit.DAYS.between(first, held.tenure().ends().latest()) / days;
        return new Stretch(held, from, Math.max(1, until - from));
    }
}
