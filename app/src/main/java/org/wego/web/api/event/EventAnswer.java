package org.wego.web.api.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.event.Contributor;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventHours;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventState;
import org.wego.programs.event.EventSummary;
import org.wego.programs.event.Session;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.web.api.page.ListedAs;

/** An event, as the calls answer it. */
@Schema(name = "Event")
@JsonInclude(JsonInclude.Include.ALWAYS)
record EventAnswer(
        UUID id,
        String title,
        EventKind kind,
        EventState state,
        @Schema(example = "2017-06-27") String begins,
        String ends,
        @Nullable String zone,
        @Nullable String place,
        @Nullable String country,
        @Nullable UUID member,
        @Nullable String venue,
        boolean online,
        @Nullable String link,
        @Schema(example = "37.5665") @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String program,
        @Nullable UUID programId,
        String description,
        List<Named> organisers,
        List<Named> partners,
        List<Named> speakers,
        List<Line> timetable,
        @Nullable String reason,
        @Nullable String movedFrom,
        @Nullable String source,
        int revision,
        int version,
        Instant changedAt,
        String url,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Seats registration) {

    /**
     * How one registers, told only as long as one can.
     *
     * @param anybody whether others than people of members can register by themselves
     * @param free how many seats are free; without a value nobody counts them
     * @param closes the last day on which one can register
     */
    @Schema(name = "EventSeats")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Seats(
            RegistrationMode mode,
            boolean anybody,
            @Nullable Integer capacity,
            @Nullable Integer free,
            @Nullable LocalDate closes) {

        static @Nullable Seats of(@Nullable EventOpening opening) {
            return opening == null
                    ? null
                    : new Seats(
                            opening.rules().mode(),
                            opening.rules().anybody(),
                            opening.rules().capacity(),
                            opening.free(),
                            opening.rules().closesOn());
        }
    }

    /** Who makes an event. */
    @Schema(name = "EventContributor")
    record Named(String name, @Nullable String about) {}

    /** A line of a timetable. */
    @Schema(name = "EventSession")
    record Line(
            LocalDate day,
            @Schema(example = "09:00") String from,

            @Schema(example = "10:30") @Nullable String until,

            String title) {}

    /**
     * An event in a list.
     *
     * @param begins "2017-04", "2017-06-27" or "2017-06-27T09:00", as well as it is known
     * @param zone by whose clocks, where an hour is known
     * @param program what its program is called
     * @param registration how one registers, told only as long as one can
     */
    @ListedAs("events")
    @Schema(name = "ListedEvent")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Listed(
            UUID id,
            String title,
            EventKind kind,
            EventState state,
            @Schema(example = "2017-06-27") String begins,
            String ends,
            @Nullable String zone,
            @Nullable String place,
            @Nullable String country,
            @Nullable String program,
            String url,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Seats registration) {

        static Listed of(
                EventSummary event,
                LocalDate today,
                Map<ProgramId, String> programs,
                @Nullable EventOpening open,
                ApplicationAddress address) {
            CityOnRecord city = event.city();
            EventHours hours = event.hours();
            return new Listed(
                    event.id().value(),
                    event.title(),
                    event.kind(),
                    event.stateOn(today),
                    moment(event.begins(), hours == null ? null : hours.from()),
                    moment(event.ends(), hours == null ? null : hours.until()),
                    hours == null ? null : hours.zone().getId(),
                    city == null ? null : city.name(),
                    city == null || city.country() == null
                            ? null
                            : city.country().getAlpha2(),
                    event.program() == null ? null : programs.get(event.program()),
                    address(event, address),
                    Seats.of(open));
        }
    }

    static EventAnswer of(
            EventDetails event,
            LocalDate today,
            Map<ProgramId, String> programs,
            @Nullable EventOpening open,
            ApplicationAddress address) {
        EventSummary summary = event.summary();
        Listed listed = Listed.of(summary, today, programs, open, address);
        CityOnRecord city = summary.city();
        return new EventAnswer(
                listed.id(),
                listed.title(),
                listed.kind(),
                listed.state(),
                listed.begins(),
                listed.ends(),
                listed.zone(),
                listed.place(),
                listed.country(),
                city == null || city.member() == null ? null : city.member().value(),
                said(summary.venue().name()),
                summary.venue().online(),
                said(summary.venue().link()),
                summary.venue().at() == null ? null : summary.venue().at().latitude(),
                summary.venue().at() == null ? null : summary.venue().at().longitude(),
                listed.program(),
                summary.program() == null ? null : summary.program().value(),
                event.description(),
                named(event, Contributor.Role.ORGANISER),
                named(event, Contributor.Role.PARTNER),
                named(event, Contributor.Role.SPEAKER),
                event.timetable().stream().map(EventAnswer::line).toList(),
                said(summary.reason()),
                event.movedFrom() == null ? null : event.movedFrom().toString(),
                said(summary.source()),
                summary.revision(),
                event.version(),
                summary.changedAt(),
                listed.url(),
                listed.registration());
    }

    private static Line line(Session session) {
        return new Line(
                session.day(),
                session.from().toString(),
                session.until() == null ? null : session.until().toString(),
                session.title());
    }

    private static List<Named> named(EventDetails event, Contributor.Role role) {
        return event.in(role).stream()
                .map(it -> new Named(it.name(), said(it.about())))
                .toList();
    }

    private static String moment(PartialDate date, @Nullable LocalTime time) {
        return time == null ? date.toString() : date.earliest().atTime(time).toString();
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String address(EventSummary event, ApplicationAddress address) {
        return address.of("/events/" + event.id());
    }
}
