package org.wego.web.api.event;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.place.Region;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventCalendar.Place;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventFilter;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventSummary;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.security.PublicArea;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.DayInCall;

/** The calendar for everybody's scripts. */
@RestController
@RequestMapping("/api/events")
@Tag(name = "Events")
class EventsApi {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final EventCalendar calendar;
    private final ProgramCatalogue catalogue;
    private final EventRegistration registration;
    private final ApplicationAddress address;
    private final Clock clock;

    EventsApi(
            EventCalendar calendar,
            ProgramCatalogue catalogue,
            EventRegistration registration,
            ApplicationAddress address,
            Clock clock) {
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.registration = registration;
        this.address = address;
        this.clock = clock;
    }

    @Bean
    static PublicArea eventCalls() {
        return PublicArea.reading("/api/events/**");
    }

    @Operation(
            summary = "List events",
            description = "The first one first; those of which only the month is known stand at its end. \"begins\" and"
                    + " \"ends\" are as exact as they are known: 2017-04, 2017-06-27 or 2017-06-27T09:00. \"registration\" tells of"
                    + " seats, as long as one can register.")
    @SecurityRequirements
    @GetMapping
    Page<EventAnswer.Listed> list(
            @Parameter(description = "the events that can touch this year") @RequestParam @Nullable Integer year,
            @Parameter(description = "those that can touch this day or a later one") @RequestParam @Nullable
                    String from,
            @Parameter(description = "those that can touch this day or an earlier one") @RequestParam @Nullable
                    String to,
            @Parameter(description = "the id or the name of their program") @RequestParam @Nullable String program,
            @RequestParam @Nullable EventKind kind,
            @Parameter(description = "where they take place") @RequestParam @Nullable Region region,
            Part part) {
        EventFilter filter = filter(year, DayInCall.of(from), DayInCall.of(to), program, kind, region);
        LocalDate today = LocalDate.now(clock);
        // the names of the programs, and where one can register, are read once for the whole page
        Map<ProgramId, String> names = new HashMap<>();
        Map<EventId, EventOpening> open = new HashMap<>();
        Listing<EventSummary, Place, EventAnswer.Listed> events = new Listing<>(
                EventAnswer.Listed.class,
                event -> EventAnswer.Listed.of(event, today, names, open.get(event.id()), address),
                event -> Key.of(event.begins().latest(), event.begins().earliest(), event.id()),
                key -> new Place(key.day(0), key.day(1), key.id(2)));
        return part.of(events, (last, limit) -> {
            List<EventSummary> found = calendar.after(filter, last, limit);
            names.putAll(names(found));
            open.putAll(registration.open(found.stream().map(EventSummary::id).toList()));
            return found;
        });
    }

    @Operation(summary = "One event", description = "With its timetable and who makes it.")
    @SecurityRequirements
    @GetMapping("/{id}")
    EventAnswer one(@PathVariable UUID id) {
        EventDetails event = calendar.find(new EventId(id)).orElseThrow(() -> unknown(id));
        @Nullable EventOpening open = registration.open(List.of(event.id())).get(event.id());
        return EventAnswer.of(event, LocalDate.now(clock), names(List.of(event.summary())), open, address);
    }

    static ApiProblem unknown(UUID id) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "events.api.unknown", id.toString());
    }

    private EventFilter filter(
            @Nullable Integer year,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String program,
            @Nullable EventKind kind,
            @Nullable Region region) {
        EventFilter all = new EventFilter(null, null, program(program), kind, region, "");
        if (year != null) {
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new ApiProblem(HttpStatus.BAD_REQUEST, "events.api.year", year.toString());
            }
            LocalDate first = Year.of(year).atDay(1);
            LocalDate end = first.plusYears(1);
            return all.within(
                    from == null || from.isBefore(first) ? first : from,
                    to == null || !to.isBefore(end) ? end : to.plusDays(1));
        }
        return all.within(from, to == null ? null : to.plusDays(1));
    }

    private @Nullable ProgramId program(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return read(asked)
                .or(() -> catalogue.named(asked.strip()))
                .orElseThrow(() -> new ApiProblem(HttpStatus.BAD_REQUEST, "events.api.program", asked));
    }

    private static Optional<ProgramId> read(String asked) {
        try {
            return Optional.of(new ProgramId(UUID.fromString(asked.strip())));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Map<ProgramId, String> names(List<EventSummary> events) {
        return catalogue.names(events.stream()
                .map(EventSummary::program)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
