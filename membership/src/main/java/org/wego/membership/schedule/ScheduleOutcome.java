package org.wego.membership.schedule;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** What came of an attempt to change the fee schedules; only {@link Saved} changed anything. */
@NamedInterface
public sealed interface ScheduleOutcome {

    /**
     * It is done.
     *
     * @param schedule the version that is there now, or that was there
     */
    @NamedInterface
    record Saved(FeeScheduleId schedule) implements ScheduleOutcome {}

    /** The name or the decision is missing or too long. */
    @NamedInterface
    record Unnamed() implements ScheduleOutcome {}

    /**
     * Invoices cannot print the name.
     *
     * @param sign the first sign that no font has, such as "ก (U+0E01)"
     */
    @NamedInterface
    record Unprintable(String sign) implements ScheduleOutcome {}

    /** The rule is not one for members of that category. */
    @NamedInterface
    record OtherRule() implements ScheduleOutcome {}

    /** The category has a version from that day already. */
    @NamedInterface
    record DayTaken(LocalDate validFrom) implements ScheduleOutcome {}

    /** Fees rest on it: make a new version that is valid from a later day. */
    @NamedInterface
    record Used() implements ScheduleOutcome {}

    /**
     * Fees rest on a version that this one would replace in a year already assessed.
     *
     * @param year the last year that was assessed by it
     */
    @NamedInterface
    record TooEarly(int year) implements ScheduleOutcome {}

    /** There is no such version; somebody else replaced or deleted it since it was read. */
    @NamedInterface
    record Gone() implements ScheduleOutcome {}
}
