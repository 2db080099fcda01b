package org.wego.membership.fee;

/** Where a row of bands does not cover every value from zero exactly once. */
public sealed interface BandFault {

    /** There is no band at all. */
    record None() implements BandFault {}

    /** The first band starts above (or below) zero. */
    record NotFromZero(long first) implements BandFault {}

    /** A band ends before it starts. */
    record Empty(long from, long to) implements BandFault {}

    /** No band has the values from the one up to and without the other. */
    record Gap(long from, long to) implements BandFault {}

    /** Two bands have the values from the one up to and without the other. */
    record Overlap(long from, long to) implements BandFault {}

    /** A band that is not the last is open to the top. */
    record OpenTooEarly(long from) implements BandFault {}

    /** The last band ends, so nothing has the values from there on. */
    record NotOpen(long to) implements BandFault {}
}
