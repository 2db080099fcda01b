package org.wego.membership.organisation;

/**
 * One point of a member's population or employee series.
 *
 * @param year the year that it describes
 * @param value persons, never negative
 * @param source who published it
 */
public record SizeFigure(int year, long value, String source) {

    public SizeFigure {
        if (value < 0) {
            throw new IllegalArgumentException("persons cannot be fewer than none: " + value);
        }
    }
}
