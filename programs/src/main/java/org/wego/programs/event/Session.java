package org.wego.programs.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * A line of a timetable, by the clocks of the place.
 *
 * @param until or null if it was not said
 */
@Embeddable
@NamedInterface
public record Session(
        @Column(name = "held_on", nullable = false) LocalDate day,
        @Column(name = "begins_at", nullable = false) LocalTime from,
        @Column(name = "ends_at") @Nullable LocalTime until,
        @Column(nullable = false) String title) {

    static final int MOST = 300;
    static final int LONGEST_TITLE = 300;

    public Session {
        title = CleanText.line(title);
    }

    /** "2017-06-27 09:00-10:30 Opening", as it is typed. */
    @Override
    public String toString() {
        return day + " " + from + (until == null ? "" : "-" + until) + " " + title;
    }
}
