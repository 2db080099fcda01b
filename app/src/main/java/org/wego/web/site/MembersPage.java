package org.wego.web.site;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wego.city.CityRecords;
import org.wego.membership.directory.MemberCounts;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberList;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.CountryName;
import org.wego.membership.place.Region;
import org.wego.membership.time.Standing;
import org.wego.operation.ConstantInAddress;
import org.wego.security.PublicArea;
import org.wego.web.copy.DataVersion;
import org.wego.web.copy.PublicPage;
import org.wego.web.text.AskedDay;
import org.wego.words.Formats;

/** The directory of members, as a list and member by member. */
@Controller
@PublicPage
class MembersPage {

    /** So many are seen at once, and what was looked for is not below a map. */
    private static final int FEW = 9;

    private static final int PAGE = 30;
    private static final int LONGEST_SEARCH = 100;

    private final MemberDirectory directory;
    private final CityRecords records;
    private final SitePictures pictures;
    private final Supplier<MemberCounts> counts;

    MembersPage(MemberDirectory directory, CityRecords records, SitePictures pictures, DataVersion data) {
        this.directory = directory;
        this.records = records;
        this.pictures = pictures;
        this.counts = data.remembered(directory::counts);
    }

    @Bean
    static PublicArea membersArea() {
        return PublicArea.reading("/members/**").inMenu(10, "site.nav.members", "site.home.members");
    }

    /**
     * A page of the list.
     *
     * @param q a part of any of the names
     * @param page counted from 1
     * @param asOf the day of the list as YYYY-MM-DD; without one that can be read, today
     */
    @GetMapping("/members")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String asOf,
            Model model) {
        LocalDate day = AskedDay.of(asOf).orElse(null);
        String text = q == null ? "" : q.strip().substring(0, Math.min(q.strip().length(), LONGEST_SEARCH));
        MemberSearch search = new MemberSearch(
                        text,
                        ConstantInAddress.of(category, MembershipCategory.values()),
                        ConstantInAddress.of(region, Region.values()),
                        country == null ? null : CountryName.find(country),
                        Standing.MEMBER,
                        MemberSearch.Sort.NAME,
                        false)
                .asOf(day);
        MemberList list = directory.list(search);
        int count = list.count();
        int pages = Math.max(1, (count + PAGE - 1) / PAGE);
        int number = Math.clamp(number(page), 1, pages);
        MemberCounts counts = this.counts.get();
        model.addAttribute("search", search);
        writeDay(day, model);
        model.addAttribute("counts", counts);
        model.addAttribute("categories", MembershipCategory.values());
        model.addAttribute("regions", Region.values());
        model.addAttribute(
                "countries",
                CountryName.all().stream()
                        .filter(counts.byCountry()::containsKey)
                        .toList());
        model.addAttribute("count", count);
        model.addAttribute("few", count <= FEW);
        model.addAttribute("pages", pages);
        model.addAttribute("page", number);
        model.addAttribute("members", list.find((number - 1) * PAGE, PAGE));
        model.addAttribute("map", pictures.members(list.find(0, SitePictures.MOST)));
        return "site/members";
    }

    /**
     * One member, with all that the house knows of it.
     *
     * @param asOf the day as of which its name, category and standing are told, likewise
     */
    @GetMapping("/members/{id}")
    String member(@PathVariable String id, @RequestParam(required = false) @Nullable String asOf, Model model) {
        LocalDate day = AskedDay.of(asOf).orElse(null);
        MemberDetails member = find(id, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        writeDay(day, model);
        model.addAttribute("member", member);
        model.addAttribute("summary", member.summary());
        model.addAttribute("map", pictures.member(member.summary()));
        model.addAttribute("chapters", records.of(member.summary().id()));
        return "site/member";
    }

    private static void writeDay(@Nullable LocalDate day, Model model) {
        model.addAttribute("day", day);
        model.addAttribute("dayWritten", day == null ? null : Formats.date(day));
    }

    private Optional<MemberDetails> find(String id, @Nullable LocalDate day) {
        try {
            MemberId member = MemberId.parse(id);
            return day == null ? directory.details(member) : directory.details(member, day);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
