package org.wego.membership.organisation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * One point of a member's population or employee series.
 *
 * @param year the year that it describes
 * @param value persons, never negative
 * @param source who published it
 */
@NamedInterface
public record SizeFigure(int year, long value, String source) {

    /** More people than there are; larger figures are mistakes. */
    public static final long MOST = 10_000_000_000L;

    /** No city grows or shrinks as much between two counts. */
    private static final int FAR = 3;

    public SizeFigure {
        if (value < 0) {
            throw new IllegalArgumentException("persons cannot be fewer than none: " + value);
        }
        source = CleanText.line(source);
    }

    /**
     * The figure of a series that counts for a year: the newest that is not later; if there is none, the earliest later
     * one; null only for an empty series.
     */
    public static @Nullable SizeFigure forYear(int year, Collection<SizeFigure> series) {
        SizeFigure best = null;
        for (SizeFigure figure : series) {
            best = figure.counting(best, year);
        }
        return best;
    }

    /** A series with one more figure, in place of the one of its year if there is one. */
    static List<SizeFigure> with(List<SizeFigure> series, @Nullable SizeFigure figure) {
        return figure == null
                ? series
                : Stream.concat(series.stream().filter(it -> it.year != figure.year), Stream.of(figure))
                        .toList();
    }

    /** Whether one is so many times the other that they hardly are of one organisation. */
    boolean isFarFrom(SizeFigure other) {
        long less = Math.min(value, other.value);
        return Math.max(value, other.value) / Math.max(less, 1) >= FAR;
    }

    /** This figure or the other one, whichever counts for the year. */
    SizeFigure counting(@Nullable SizeFigure other, int year) {
        if (other == null) {
            return this;
        }
        boolean earlierCounts = Math.max(this.year, other.year) > year;
        return (this.year < other.year) == earlierCounts ? this : other;
    }
}
