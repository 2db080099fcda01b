package org.wego.governance.office;

import java.util.Comparator;
import org.springframework.modulith.NamedInterface;

/**
 * One of the posts of an office.
 *
 * @param number from 1 on
 */
@NamedInterface
public record Seat(Office office, int number) implements Comparable<Seat> {

    private static final Comparator<Seat> ORDER =
            Comparator.comparing(Seat::office).thenComparingInt(Seat::number);

    /** By the rank of the office, then by number. */
    @Override
    public int compareTo(Seat other) {
        return ORDER.compare(this, other);
    }
}
