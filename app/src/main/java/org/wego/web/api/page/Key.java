package org.wego.web.api.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Where a row stands in the order of its list, part by part, as a cursor carries it.
 *
 * <p>Whoever reads a part that the key does not have, or that is of another kind, gets an
 * {@link IllegalArgumentException}, an {@link IndexOutOfBoundsException} or a {@link DateTimeException}: the cursor was
 * not made here.
 *
 * @param parts none with control characters
 */
public record Key(List<String> parts) {

    private static final int LAST_YEAR = 9999;

    /** Keeps the parts as they are. */
    public Key {
        parts = List.copyOf(parts);
    }

    /** A key of texts, numbers, ids, constants, days and moments. */
    public static Key of(Object... parts) {
        return new Key(Arrays.stream(parts).map(Object::toString).toList());
    }

    /** A part as text. */
    public String text(int place) {
        return parts.get(place);
    }

    /** A part as a number that is not large. */
    public int number(int place) {
        return Integer.parseInt(text(place));
    }

    /** A part as a number. */
    public long count(int place) {
        return Long.parseLong(text(place));
    }

    /** A part as the value of an id. */
    public UUID id(int place) {
        return UUID.fromString(text(place));
    }

    /** A part as a day. */
    public LocalDate day(int place) {
        return inReach(LocalDate.parse(text(place)));
    }

    /** A part as a moment. */
    public Instant moment(int place) {
        Instant moment = Instant.parse(text(place));
        inReach(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        return moment;
    }

    /** A part as a constant. */
    public <E extends Enum<E>> E constant(int place, Class<E> type) {
        return Enum.valueOf(type, text(place));
    }

    /** No database knows days that are millions of years away. */
    private static LocalDate inReach(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("too far away: " + day);
        }
        return day;
    }
}
