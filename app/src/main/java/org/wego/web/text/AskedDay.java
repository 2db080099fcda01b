package org.wego.web.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.time.PartialDate;

/** A day that a visitor or a script asks for, in years of which something could be on record. */
public final class AskedDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private AskedDay() {}

    /** The day; empty if there is none, or none from 1900 to 2199. */
    public static Optional<LocalDate> of(@Nullable String typed) {
        if (typed == null || isMissing(typed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(WrittenDay.parse(typed))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The day as our pages write it, such as 31 Dec 2019; empty if it is none, or none from 1900 to 2199. */
    public static Optional<LocalDate> inWords(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed)
                    .map(PartialDate::read)
                    .filter(PartialDate::exact)
                    .flatMap(day -> of(day.toString()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whether no day was asked for at all. */
    public static boolean isMissing(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
