package org.wego.membership.schedule;

import org.springframework.modulith.NamedInterface;

/** Where a row of bands does not cover every value from zero exactly once. */
@NamedInterface
public sealed interface BandFault {

    /** The place of the band to mend, from 0; with two bands that do not meet, the lower one. */
    int place();

    /** There is no band at all. */
    record None() implements BandFault {
        @Override
        public int place() {
            return 0;
        }
    }

    /** The first band starts above (or below) zero. */
    @NamedInterface
    record NotFromZero(long first) implements BandFault {
        @Override
        public int place() {
            return 0;
        }
    }

    /** A band ends before it starts. */
    @NamedInterface
    record Empty(int place, long from, long to) implements BandFault {}

    /** No band has the values from the one up to and without the other. */
    @NamedInterface
    record Gap(int place, long from, long to) implements BandFault {}

    /** Two bands have the values from the one up to and without the other. */
    @NamedInterface
    record Overlap(int place, long from, long to) implements BandFault {}

    /** A band that is not the last is open to the top. */
    @NamedInterface
    record OpenTooEarly(int place, long from) implements BandFault {}

    /** The last band ends, so nothing has the values from there on. */
    @NamedInterface
    record NotOpen(int place, long to) implements BandFault {}
}
