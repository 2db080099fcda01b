package org.wego.calendar;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.event.Coordinates;
import org.wego.programs.event.EventHours;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventSummary;
import org.wego.words.Formats;
import org.wego.words.Words;

/**
 * Writes events as iCalendar. What is written follows from the events alone: the same events give the same bytes, and a
 * calendar that has an event already takes over one with a higher SEQUENCE.
 */
public final class CalendarFile {

    /** What such a file is, without its encoding. */
    public static final String MEDIA_TYPE = "text/calendar";

    private final ApplicationAddress address;
    private final MessageSource texts;

    public CalendarFile(ApplicationAddress address, MessageSource texts) {
        this.address = address;
        this.texts = texts;
    }

    /**
     * The events in a calendar.
     *
     * @param name what the calendar is called
     */
    public String of(String name, List<EventSummary> events) {
        return of(name, events, Set.of());
    }

    /**
     * The events in a calendar of somebody's own.
     *
     * @param open those events to which nobody is certain to come
     */
    public String of(String name, List<EventSummary> events, Set<EventId> open) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//WeGO//Events//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        events.forEach(event -> calendar.add(written(event, open.contains(event.id()))));
        return calendar.toString();
    }

    private VEvent written(EventSummary event, boolean open) {
        VEvent written = new VEvent(false);
        written.add(new Uid(event.id() + "@wego"));
        written.add(new DtStamp(event.changedAt()));
        written.add(new LastModified(event.changedAt()));
        written.add(new Sequence(event.revision()));
        addTimes(written, event);
        written.add(new Summary(event.dayUnknown() ? text("events.calendar.open", event.title()) : event.title()));
        written.add(status(event, open));
        written.add(new Categories(text(Words.of(event.kind()))));
        String place = place(event);
        if (!place.isEmpty()) {
            written.add(new Location(place));
        }
        if (event.venue().at() != null) {
            Coordinates at = event.venue().at();
            written.add(new Geo(at.latitude(), at.longitude()));
        }
        if (!event.reason().isEmpty()) {
            written.add(new Description(
                    text(event.cancelled() ? "events.cancelled.why" : "events.postponed.why", event.reason())));
        }
        written.add(new Url(URI.create(address.of("/events/" + event.id()))));
        return written;
    }

    private static Status status(EventSummary event, boolean open) {
        if (event.cancelled()) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return open ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
    }

    /** Moments in UTC, as only they mean the same in every program; days, or the whole month, where no hour is known. */
    private static void addTimes(VEvent written, EventSummary event) {
        EventHours hours = event.hours();
        if (hours == null) {
            written.add(new DtStart<>(event.begins().earliest()));
            written.add(new DtEnd<>(event.ends().latest().plusDays(1)));
        } else {
            written.add(new DtStart<>(hours.beginsOn(event.begins().earliest())));
            written.add(new DtEnd<>(hours.endsOn(event.ends().latest())));
        }
        written.add(event.dayUnknown() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
    }

    private static String place(EventSummary event) {
        @Nullable CityOnRecord city = event.city();
        return Stream.of(
                        event.venue().name(),
                        city == null ? "" : city.name(),
                        city == null || city.country() == null ? "" : Formats.country(city.country()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
