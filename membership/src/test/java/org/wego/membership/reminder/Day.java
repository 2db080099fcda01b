package org.wego.membership.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
final class Day extends Clock {

    private Instant now = Instant.EPOCH;

    void on(LocalDate day) {
        now = day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(9));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
