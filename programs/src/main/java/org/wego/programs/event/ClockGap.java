package org.wego.programs.event;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * A time that no clock shows, because clocks are put forward over it.
 *
 * @param resumes what the clocks show when they leave off before the gap
 */
@NamedInterface
public record ClockGap(LocalDateTime missing, ZoneId zone, LocalDateTime resumes) {

    static Optional<ClockGap> at(LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(time);
        return transition == null || !transition.isGap()
                ? Optional.empty()
                : Optional.of(new ClockGap(time, zone, transition.getDateTimeAfter()));
    }
}
