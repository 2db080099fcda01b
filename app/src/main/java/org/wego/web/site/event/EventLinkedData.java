package org.wego.web.site.event;

import com.neovisionaries.i18n.CountryCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.Contributor;
import org.wego.programs.event.Coordinates;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventHours;
import org.wego.programs.event.EventSummary;
import org.wego.web.site.LinkedData;

/** What the page of an event says to programs: {@code Event} of schema.org. */
final class EventLinkedData {

    private EventLinkedData() {}

    static LinkedData of(EventDetails event, String address) {
        EventSummary summary = event.summary();
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("@context", "https://schema.org");
        said.put("@type", "Event");
        said.put("@id", address);
        said.put("url", address);
        said.put("name", summary.title());
        said.put("description", event.description());
        said.put("startDate", moment(summary.begins(), summary.hours(), true));
        said.put("endDate", moment(summary.ends(), summary.hours(), false));
        said.put(
                "previousStartDate",
                event.movedFrom() == null ? null : event.movedFrom().toString());
        said.put("eventStatus", "https://schema.org/" + status(summary));
        said.put(
                "eventAttendanceMode",
                "https://schema.org/" + (summary.venue().online() ? "Online" : "Offline") + "EventAttendanceMode");
        said.put("location", location(summary));
        said.put("organizer", named("Organization", event.in(Contributor.Role.ORGANISER)));
        said.put("sponsor", named("Organization", event.in(Contributor.Role.PARTNER)));
        said.put("performer", named("Person", event.in(Contributor.Role.SPEAKER)));
        return LinkedData.of(said);
    }

    private static String status(EventSummary event) {
        return switch (event.state()) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventRescheduled";
            case PLANNED, HELD -> "EventScheduled";
        };
    }

    /** As well as it is known: a month, a day, or a moment with its distance from UTC. */
    private static String moment(PartialDate day, @Nullable EventHours hours, boolean first) {
        if (hours == null) {
            return day.toString();
        }
        return day.earliest()
                .atTime(first ? hours.from() : hours.until())
                .atZone(hours.zone())
                .toOffsetDateTime()
                .toString();
    }

    private static @Nullable Map<String, Object> location(EventSummary event) {
        CityOnRecord city = event.city();
        String venue = event.venue().name();
        if (city == null && event.venue().online() && !event.venue().link().isEmpty()) {
            return LinkedData.typed(
                    "VirtualLocation", Map.of("url", event.venue().link()));
        }
        if (city == null && venue.isEmpty()) {
            return null;
        }
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("name", venue.isEmpty() && city != null ? city.name() : venue);
        if (city != null) {
            CountryCode country = city.country();
            place.put(
                    "address",
                    LinkedData.typed(
                            "PostalAddress",
                            country == null
                                    ? Map.of("addressLocality", city.name())
                                    : Map.of("addressLocality", city.name(), "addressCountry", country.getAlpha2())));
        }
        Coordinates at = event.venue().at();
        if (at != null) {
            place.put(
                    "geo",
                    LinkedData.typed("GeoCoordinates", Map.of("latitude", at.latitude(), "longitude", at.longitude())));
        }
        return LinkedData.typed("Place", place);
    }

    private static List<Map<String, Object>> named(String type, List<Contributor> contributors) {
        return contributors.stream()
                .map(it -> LinkedData.typed(type, Map.of("name", it.name())))
                .toList();
    }
}
