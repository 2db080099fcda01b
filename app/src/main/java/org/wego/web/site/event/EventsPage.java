package org.wego.web.site.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.wego.calendar.EventMap;
import org.wego.calendar.EventMonth;
import org.wego.calendar.EventYear;
import org.wego.map.MemberMap;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.place.Region;
import org.wego.programs.catalogue.PlanYears;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramNode;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventSummary;
import org.wego.web.copy.PublicPage;
import org.wego.web.site.event.EventQuestion.View;

/** The calendar: what is to come, or what there was in a year or a month. */
@Controller
@PublicPage
class EventsPage {

    /** More than a page can show to somebody who reads it. */
    private static final int MOST = 500;

    private final EventCalendar calendar;
    private final ProgramCatalogue catalogue;
    private final EventMap map;
    private final Clock clock;

    EventsPage(
            EventCalendar calendar,
            ProgramCatalogue catalogue,
            MemberDirectory directory,
            MessageSource texts,
            Clock clock) {
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.map = new EventMap(directory, texts);
        this.clock = clock;
    }

    @GetMapping("/events")
    String events(@ModelAttribute EventQuestion.Parameters parameters, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Year> years = calendar.years();
        EventQuestion asked = EventQuestion.read(parameters);
        List<EventSummary> events = calendar.after(asked.filter(today), null, MOST);
        if (asked.year() == null && !asked.isNarrowed() && events.isEmpty() && !years.isEmpty()) {
            asked = asked.in(years.getFirst(), null);
            events = calendar.after(asked.filter(today), null, MOST);
        }
        model.addAttribute("asked", asked);
        model.addAttribute("events", events);
        model.addAttribute("programs", names(events));
        model.addAttribute("years", years);
        model.addAttribute("months", months(asked, today));
        model.addAttribute("grid", grid(asked, events));
        model.addAttribute("glance", glance(asked, events));
        model.addAttribute("map", asked.view() == View.MAP ? map(events) : null);
        model.addAttribute("kinds", EventKind.values());
        model.addAttribute(
                "regions",
                Arrays.stream(Region.values()).filter(it -> it != Region.NONE).toList());
        model.addAttribute("activities", activities());
        model.addAttribute(
                "feed", asked.in(asked.year(), null).as(View.LIST.name()).at("/feeds/events.ics"));
        model.addAttribute("today", today);
        return "site/event/list";
    }

    /** What the programs of these events are called, by the event. */
    private Map<Object, String> names(List<EventSummary> events) {
        return catalogue
                .names(events.stream()
                        .map(EventSummary::program)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The months of the year in which something is known to a day or a month. */
    private List<Month> months(EventQuestion asked, LocalDate today) {
        Year year = asked.year();
        return year == null
                ? List.of()
                : calendar.after(asked.in(year, null).filter(today), null, MOST).stream()
                        .flatMap(it -> Arrays.stream(Month.values())
                                .filter(month -> it.begins()
                                                .earliest()
                                                .isBefore(year.atMonth(month)
                                                        .plusMonths(1)
                                                        .atDay(1))
                                        && !it.ends()
                                                .latest()
                                                .isBefore(year.atMonth(month).atDay(1))))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private @Nullable MemberMap map(List<EventSummary> events) {
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath() + "/";
        return map.of(events, base, there -> address(there, base)).orElse(null);
    }

    /** The event of a place, or what else its city tells where there are several. */
    private static String address(List<EventSummary> there, String base) {
        CityOnRecord city = there.getFirst().city();
        return there.size() > 1 && city != null && city.member() != null
                ? base + "members/" + city.member()
                : base + "events/" + there.getFirst().id();
    }

    private static @Nullable EventYear glance(EventQuestion asked, List<EventSummary> events) {
        return asked.year() == null || asked.view() != View.YEAR ? null : EventYear.of(asked.year(), events);
    }

    private static @Nullable EventMonth grid(EventQuestion asked, List<EventSummary> events) {
        return asked.year() == null || asked.month() == null || asked.view() == View.MAP
                ? null
                : EventMonth.of(asked.year().atMonth(asked.month()), events);
    }

    /** What the plan of today has that events belong to. */
    private List<ProgramNode> activities() {
        return catalogue.plans().stream()
                .findFirst()
                .map((PlanYears plan) -> catalogue.tree(plan))
                .orElse(List.of())
                .stream()
                .flatMap(it -> it.withDescendants().stream())
                .filter(it -> it.kind() != ProgramNode.Kind.STRATEGIC_GOAL)
                .toList();
    }
}
