package org.wego.web.api.event;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.place.CountryName;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.event.Contributor;
import org.wego.programs.event.Coordinates;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventHours;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventVenue;
import org.wego.programs.event.Session;
import org.wego.web.api.problem.ApiProblem;

/**
 * What is said of an event.
 *
 * @param version of the event that was read; not needed for a new one
 * @param begins 2017, 2017-04, 2017-06-27 or 2017-06-27T09:00
 * @param ends the same; without it the event ends when it begins; needed with hours
 * @param zone such as Asia/Seoul; needed with hours
 * @param member whose id the city has; else it is found by its name
 * @param latitude degrees (WGS 84), given together with the longitude or not at all
 * @param program the id of a program
 */
@Schema(name = "EventRequest")
record EventRequest(
        @Nullable Integer version,
        @NotBlank String title,
        @NotNull EventKind kind,
        @NotBlank String begins,
        @Nullable String ends,
        @Nullable String zone,
        @Nullable UUID member,
        @Nullable String place,
        @Nullable String country,
        @Nullable String venue,
        @Nullable Boolean online,
        @Nullable String link,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable UUID program,
        @Nullable String description,
        @Nullable @Valid List<@NotNull Named> organisers,
        @Nullable @Valid List<@NotNull Named> partners,
        @Nullable @Valid List<@NotNull Named> speakers,
        @Nullable @Valid List<@NotNull Line> timetable,
        @Nullable String source) {

    /** Who makes an event. */
    @Schema(name = "EventContributorRequest")
    record Named(@NotBlank String name, @Nullable String about) {}

    /** A line of a timetable. */
    @Schema(name = "EventSessionRequest")
    record Line(
            @NotNull LocalDate day,

            @Schema(type = "string", example = "09:00") @NotNull
            LocalTime from,

            @Schema(type = "string", example = "10:30") @Nullable
            LocalTime until,

            @NotBlank String title) {}

    /** The same in the words of the calendar. */
    EventDraft draft(MemberDirectory members) {
        Moment first = Moment.read(begins);
        Moment last = ends == null || ends.isBlank() ? first : Moment.read(ends);
        return new EventDraft(
                title,
                kind,
                first.date(),
                last.date(),
                hours(first, last),
                city(members),
                new EventVenue(text(venue), Boolean.TRUE.equals(online), text(link), coordinates()),
                program == null ? null : new ProgramId(program),
                Stream.of(
                                contributors(Contributor.Role.ORGANISER, organisers),
                                contributors(Contributor.Role.PARTNER, partners),
                                contributors(Contributor.Role.SPEAKER, speakers))
                        .flatMap(Function.identity())
                        .toList(),
                timetable == null
                        ? List.of()
                        : timetable.stream()
                                .map(it -> new Session(it.day(), it.from(), it.until(), it.title()))
                                .toList(),
                text(description),
                text(source));
    }

    private @Nullable Coordinates coordinates() {
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "events.api.coordinates");
        }
        try {
            return new Coordinates(Objects.requireNonNull(latitude), Objects.requireNonNull(longitude));
        } catch (IllegalArgumentException nowhere) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "events.api.coordinates");
        }
    }

    private @Nullable EventHours hours(Moment first, Moment last) {
        if (first.time() == null && last.time() == null) {
            return null;
        }
        if (first.time() == null || last.time() == null || ends == null) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "events.api.hours");
        }
        return new EventHours(
                Objects.requireNonNull(first.time()), Objects.requireNonNull(last.time()), zone(text(zone)));
    }

    private static ZoneId zone(String written) {
        try {
            ZoneId zone = ZoneId.of(CleanText.line(written));
            if (ZoneId.getAvailableZoneIds().contains(zone.getId())) {
                return zone;
            }
        } catch (DateTimeException none) {
            // said below
        }
        throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "events.api.zone", written);
    }

    private @Nullable CityOnRecord city(MemberDirectory members) {
        if (member != null) {
            MemberId id = new MemberId(member);
            return members.details(id)
                    .map(found -> new CityOnRecord(
                            id, found.summary().name(), found.summary().country()))
                    .orElseThrow(() -> new ApiProblem(
                            HttpStatus.UNPROCESSABLE_CONTENT, "governance.api.unknownMember", member.toString()));
        }
        // an unknown zone is refused even if no time is given
        @Nullable CountryCode of = countryCode();
        String name = CleanText.line(text(place));
        return name.isEmpty() ? null : members.cityOnRecord(name, of);
    }

    private @Nullable CountryCode countryCode() {
        if (country == null || country.isBlank()) {
            return null;
        }
        CountryCode code = CountryName.find(country);
        if (code == null) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "governance.api.country", country);
        }
        return code;
    }

    private static Stream<Contributor> contributors(Contributor.Role role, @Nullable List<Named> named) {
        return named == null
                ? Stream.empty()
                : named.stream().map(it -> new Contributor(role, it.name(), text(it.about())));
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }

    /** A date as well as it is known, with a time if one is. */
    private record Moment(PartialDate date, @Nullable LocalTime time) {

        static Moment read(String written) {
            String text = CleanText.line(written);
            try {
                if (text.indexOf('T') < 0) {
                    return new Moment(PartialDate.parse(text), null);
                }
                LocalDateTime moment = LocalDateTime.parse(text);
                return new Moment(PartialDate.day(moment.toLocalDate()), moment.toLocalTime());
            } catch (DateTimeException | IllegalArgumentException none) {
                throw new ApiProblem(HttpStatus.BAD_REQUEST, "events.api.date", written);
            }
        }
    }
}
