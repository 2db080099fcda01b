package org.wego.membership.time;

import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * A date as well as it is known: to the day, only to the month, or only to the year. It is held as the first and the
 * last day it can be, so that a database can compare and sort it.
 *
 * @param earliest the first day it can be
 * @param latest the last day it can be; the same day if the day is known
 */
@Embeddable
@NamedInterface
public record PartialDate(LocalDate earliest, LocalDate latest) implements Comparable<PartialDate> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2} )?[A-Za-z]+ \\d{4}");
    private static final DateTimeFormatter WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[d ][MMMM][MMM] uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final Pattern YEAR_ONLY = Pattern.compile("\\d{4}");
    private static final Pattern MONTH_ONLY = Pattern.compile("\\d{4}-\\d{2}");

    private static final int FIRST_YEAR = 1583;
    private static final int LAST_YEAR = 9999;

    /**
     * Keeps to what ISO 8601 writes without an agreement of those who exchange it: the years 1583 to 9999.
     *
     * @throws IllegalArgumentException if the days are neither one day nor a month nor a year, or beyond these years
     */
    public PartialDate {
        if (!conceivable(earliest.getYear())) {
            throw new IllegalArgumentException("no year from 1583 to 9999: " + earliest);
        }
        boolean day = earliest.equals(latest);
        boolean month = earliest.getDayOfMonth() == 1
                && latest.equals(YearMonth.from(earliest).atEndOfMonth());
        boolean year = earliest.getDayOfYear() == 1
                && latest.equals(earliest.plusYears(1).minusDays(1));
        if (!day && !month && !year) {
            throw new IllegalArgumentException("neither a day nor a month nor a year: " + earliest + " to " + latest);
        }
    }

    /** A date known to the day. */
    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, day);
    }

    /** A date known to the month only. */
    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /** A date known to the year only. */
    public static PartialDate year(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /**
     * Reads "2017", "2017-04" or "2017-04-30".
     *
     * @throws DateTimeParseException if the text is none of these, or of a year before 1583 or after 9999
     */
    public static PartialDate parse(String written) {
        String text = CleanText.line(written);
        if (!WRITTEN.matcher(text).matches() || !conceivable(Integer.parseInt(text.substring(0, 4)))) {
            throw new DateTimeParseException("no date of the years 1583 to 9999", text, 0);
        }
        if (YEAR_ONLY.matcher(text).matches()) {
            return year(Year.parse(text));
        }
        return MONTH_ONLY.matcher(text).matches() ? month(YearMonth.parse(text)) : day(LocalDate.parse(text));
    }

    /**
     * Reads what somebody typed: as {@link #parse} does, or "April 2017" or "30 Apr 2017" as {@link #written} says it.
     *
     * @throws DateTimeException if the text is none of these, or of a year before 1583 or after 9999
     */
    public static PartialDate read(String typed) {
        String text = CleanText.line(typed);
        if (!IN_WORDS.matcher(text).matches() || !conceivable(Integer.parseInt(text.substring(text.length() - 4)))) {
            return parse(text);
        }
        TemporalAccessor date = WORDS.parse(text);
        return date.isSupported(ChronoField.DAY_OF_MONTH) ? day(LocalDate.from(date)) : month(YearMonth.from(date));
    }

    /** Whether the day is known. */
    public boolean exact() {
        return earliest.equals(latest);
    }

    /** Reads well: "27 Jun 2017", "April 2017" or "2017". */
    public String written() {
        if (exact()) {
            return DAY.format(earliest);
        }
        return yearOnly() ? String.valueOf(earliest.getYear()) : MONTH.format(earliest);
    }

    /**
     * Writes a stretch of time from this date to another one, which belongs to it: "27–30 Jun 2017", "27 Nov – 1 Dec
     * 2017", "September 2013 – 3 Nov 2014".
     */
    public String writtenTo(PartialDate last) {
        if (equals(last)) {
            return written();
        }
        boolean sameYear = earliest.getYear() == last.earliest.getYear();
        if (!exact() || !last.exact() || !sameYear) {
            return written() + (yearOnly() && last.yearOnly() ? "–" : " – ") + last.written();
        }
        return earliest.getMonth() == last.earliest.getMonth()
                ? earliest.getDayOfMonth() + "–" + last.written()
                : DAY_OF_YEAR.format(earliest) + " – " + last.written();
    }

    /** By the first day it can be; if two begin alike, the more exact one comes later. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest.compareTo(other.earliest);
        return byStart != 0 ? byStart : other.latest.compareTo(latest);
    }

    /** ISO 8601, as {@link #parse} reads it. */
    @Override
    public String toString() {
        if (exact()) {
            return earliest.toString();
        }
        return yearOnly()
                ? String.valueOf(earliest.getYear())
                : YearMonth.from(earliest).toString();
    }

    private static boolean conceivable(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private boolean yearOnly() {
        return earliest.getMonth() != latest.getMonth();
    }
}
