package org.wego.programs.event;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.time.PartialDate;

/**
 * When an event begins on its first day and ends on its last one, by the clocks of the place. The clocks are kept, not the
 * moments: a country that changes its summer time does not move the event.
 */
@Embeddable
@NamedInterface
public record EventHours(LocalTime from, LocalTime until, ZoneId zone) {

    /** The moment at which an event begins whose first day this is. */
    public Instant beginsOn(LocalDate first) {
        return first.atTime(from).atZone(zone).toInstant();
    }

    /** The moment at which an event ends whose last day this is. */
    public Instant endsOn(LocalDate last) {
        return last.atTime(until).atZone(zone).toInstant();
    }

    /** The time of the first or last day that no clock of the zone shows, if there is one. */
    public Optional<ClockGap> gap(PartialDate first, PartialDate last) {
        return !first.exact() || !last.exact()
                ? Optional.empty()
                : Stream.of(first.earliest().atTime(from), last.latest().atTime(until))
                        .flatMap(it -> ClockGap.at(it, zone).stream())
                        .findFirst();
    }

    /** "09:00–17:00, Asia/Seoul". */
    public String written() {
        return from + "–" + until + ", " + zone;
    }
}
