package org.wego.membership.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.text.CleanText;

/** The columns of a file of members; the header names them in lower case. */
@NamedInterface
public enum MemberColumn {
    /** Of a known member, as an export writes it; else a member is known by its name, place and country. */
    ID,
    NAME,
    /** What tells it from others of its name in its country, such as its province. */
    PLACE,
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
     * former, as in {@code vi:Hà Nội|former:Thăng Long|Hanoi}. A bar or colon that is part of a name has a backslash
     * before it.
     */
    OTHER_NAMES,
    /** The lines between bars; a bar that is part of a line has a backslash before it. */
    ADDRESS,
    NOTES,
    SOURCE,
    /** Of the country; only written. */
    REGION,
    /** On the day of the export; only written. */
    STANDING;

    /** The column's name in a header. */
    public String header() {
        return written(this);
    }

    /** The words of which a cell holds one, the first where it is left empty; no words where anything can be written. */
    public List<String> choices() {
        return switch (this) {
            case CATEGORY -> written(MembershipCategory.values());
            case KIND -> written(MemberKind.values());
            default -> List.of();
        };
    }

    private static List<String> written(Enum<?>[] choices) {
        return Arrays.stream(choices).map(MemberColumn::written).toList();
    }

    /** A word in a file stands for a constant in lower case. */
    static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it follows from other columns, so that an import does not read it. */
    public boolean derived() {
        return this == REGION || this == STANDING;
    }

    /** The column that a header names, in any case and with spaces or underscores. */
    public static Optional<MemberColumn> of(String header) {
        String plain = CleanText.line(header).toLowerCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values()).filter(it -> it.header().equals(plain)).findFirst();
    }
}
