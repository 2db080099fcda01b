package org.wego.membership.organisation;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.name.SpoiltText;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;

/**
 * One point of a member's population or employee series.
 *
 * @param year the year that it describes
 * @param value persons, never negative
 * @param source who published it
 */
@Embeddable
@NamedInterface
public record SizeFigure(int year, long value, String source) {

    /** More people than there are; larger figures are mistakes. */
    public static final long MOST = 10_000_000_000L;

    public static final int LONGEST_SOURCE = 300;
    public static final int FIRST_YEAR = 1900;

    /** Projections are figures too. */
    public static final int LAST_YEAR = 2100;

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
    public static List<SizeFigure> with(List<SizeFigure> series, @Nullable SizeFigure figure) {
        return figure == null
                ? series
                : Stream.concat(series.stream().filter(it -> it.year != figure.year), Stream.of(figure))
                        .toList();
    }

    /** What keeps it from being recorded in a series. */
    public List<Problem> problems(SizeKind series) {
        List<Problem> found = new ArrayList<>();
        if (year < FIRST_YEAR || year > LAST_YEAR || !series.conceivable(value)) {
            found.add(new Problem(series.field(), Problem.Kind.OUT_OF_RANGE));
        }
        if (SpoiltText.isOne(source)) {
            found.add(new Problem(MemberField.SOURCE, Problem.Kind.SPOILT));
        }
        if (source.isBlank()) {
            found.add(new Problem(MemberField.SOURCE, Problem.Kind.MISSING));
        } else if (source.length() > LONGEST_SOURCE) {
            found.add(new Problem(MemberField.SOURCE, Problem.Kind.TOO_LONG));
        }
        PrintedText.missing(source)
                .ifPresent(sign -> found.add(new Problem(MemberField.SOURCE, Problem.Kind.UNPRINTABLE, sign)));
        return found;
    }

    /** Whether one is so many times the other that they can hardly be of one organisation. */
    public boolean isFarFrom(SizeFigure other) {
        long less = Math.min(value, other.value);
        return Math.max(value, other.value) / Math.max(less, 1) >= FAR;
    }

    /** This figure or the other one, whichever counts for the year. */
    public SizeFigure counting(@Nullable SizeFigure other, int year) {
        if (other == null) {
            return this;
        }
        boolean earlierCounts = Math.max(this.year, other.year) > year;
        return (this.year < other.year) == earlierCounts ? this : other;
    }
}
