package org.wego.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wego.governance.body.BodyDirectory;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.office.Office;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.partner.Partners;
import org.wego.governance.roster.OfficeRoster;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.membership.name.Excerpt;
import org.wego.seats.SeatLayout;
import org.wego.security.PublicArea;
import org.wego.web.copy.PublicPage;
import org.wego.web.text.AskedDay;
import org.wego.words.Formats;

/** Who governs the organisation, as of any day. */
@Controller
@PublicPage
class GovernancePage {

    private final OrganisationIdentity identity;
    private final OfficeRoster roster;
    private final BodyDirectory bodies;
    private final MeetingRecords meetings;
    private final Partners partners;
    private final SitePictures pictures;
    private final Clock clock;

    GovernancePage(
            OrganisationIdentity identity,
            OfficeRoster roster,
            BodyDirectory bodies,
            MeetingRecords meetings,
            Partners partners,
            SitePictures pictures,
            Clock clock) {
        this.identity = identity;
        this.roster = roster;
        this.bodies = bodies;
        this.meetings = meetings;
        this.partners = partners;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Bean
    static PublicArea governanceArea() {
        return PublicArea.reading("/governance/**").inMenu(20, "site.nav.governance", "site.home.governance");
    }

    /**
     * The page of a day.
     *
     * @param asOf the day as YYYY-MM-DD, or as the page writes it, which leads to the former; without it the latest day
     *     whose offices are all documented
     * @param on the same, as older links have it
     */
    @GetMapping("/governance")
    String governance(
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String on,
            Model model,
            HttpServletResponse response) {
        LocalDate today = LocalDate.now(clock);
        String said = asOf == null ? on : asOf;
        Optional<LocalDate> asked = AskedDay.of(said);
        Optional<LocalDate> inWords = asked.isPresent() ? Optional.empty() : AskedDay.inWords(said);
        if (inWords.isPresent()) {
            return "redirect:/governance?asOf=" + inWords.get();
        }
        LocalDate day = asked.orElseGet(() -> roster.latestDocumentedDay(today));
        boolean refused = !AskedDay.isMissing(said) && asked.isEmpty();
        if (refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        model.addAttribute("refused", refused ? Excerpt.of(String.valueOf(said)) : null);
        model.addAttribute("day", day);
        model.addAttribute("dayWritten", Formats.date(day));
        model.addAttribute("today", today);
        model.addAttribute("wentBack", asked.isEmpty() && day.isBefore(today));
        model.addAttribute("identity", identity.asOf(day).orElse(null));
        OfficesOnDay offices = roster.asOf(day).orElse(null);
        model.addAttribute("roster", offices);
        if (offices != null) {
            model.addAttribute("seats", pictures.seats(offices, SeatLayout.WIDE));
            model.addAttribute("narrowSeats", pictures.seats(offices, SeatLayout.NARROW));
            model.addAttribute("map", pictures.governing(offices));
        }
        model.addAttribute("offices", Office.values());
        model.addAttribute("terms", roster.terms());
        model.addAttribute("bodies", bodies.bodies());
        model.addAttribute("partners", partners.on(day));
        model.addAttribute("regionalOffices", bodies.officesOn(day));
        model.addAttribute("meetings", meetings.begunBy(day));
        return "site/governance";
    }
}
