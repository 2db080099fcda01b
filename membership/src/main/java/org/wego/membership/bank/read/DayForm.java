package org.wego.membership.bank.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/** In which order a table writes its days. */
@NamedInterface("bank-read")
public enum DayForm {
    YEAR_FIRST("(\\d{4})[-./ ]?(\\d{1,2})[-./ ]?(\\d{1,2})", 1, 2, 3),
    DAY_FIRST("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4}|\\d{2})", 3, 2, 1),
    MONTH_FIRST("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4}|\\d{2})", 3, 1, 2);

    private static final int CENTURY = 2000;
    private static final int TWO_DIGITS = 100;

    private final Pattern pattern;
    private final int year;
    private final int month;
    private final int day;

    DayForm(String pattern, int year, int month, int day) {
        this.pattern = Pattern.compile(pattern + "([T ].*)?");
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** The day; a workbook writes its own days the year first, whatever it shows. */
    Optional<LocalDate> day(String written) {
        Matcher parts = pattern.matcher(written.strip());
        if (!parts.matches()) {
            return this == YEAR_FIRST ? Optional.empty() : YEAR_FIRST.day(written);
        }
        int number = Integer.parseInt(parts.group(year));
        try {
            return Optional.of(LocalDate.of(
                    number < TWO_DIGITS ? CENTURY + number : number,
                    Integer.parseInt(parts.group(month)),
                    Integer.parseInt(parts.group(day))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
