package org.wego.membership.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of members; the header names them in lower case. */
public enum MemberColumn {
    /** Of a known member, as an export writes it; else a member is known by its name and country. */
    ID,
    NAME,
    CATEGORY,
    KIND,
    /** ISO 3166-1, two or three letters. */
    COUNTRY,
    /** Degrees, north positive. */
    LATITUDE,
    /** Degrees, east positive. */
    LONGITUDE,
    /** A year, a month or a day in ISO 8601. */
    JOINED,
    DOCUMENTED,
    LEFT,
    POPULATION,
    POPULATION_YEAR,
    POPULATION_SOURCE,
    EMPLOYEES,
    EMPLOYEES_YEAR,
    EMPLOYEES_SOURCE,
    /**
     * Between bars; one in another language begins with its tag and a colon, one that it bore earlier with the word
     * former, as in {@code vi:Hà Nội|former:Thăng Long|Hanoi}.
     */
    OTHER_NAMES,
    /** The lines between bars. */
    ADDRESS,
    NOTES,
    SOURCE,
    /** Of the country; only written. */
    REGION,
    /** On the day of the export; only written. */
    STANDING;

    /** The column's name in a header. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it follows from other columns, so that an import does not read it. */
    public boolean derived() {
        return this == REGION || this == STANDING;
    }

    /** The column that a header names, in any case and with spaces or underscores. */
    public static Optional<MemberColumn> of(String header) {
        String plain = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values()).filter(it -> it.header().equals(plain)).findFirst();
    }
}
