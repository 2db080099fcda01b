package org.wego.words;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.Money;
import org.wego.membership.place.CountryName;
import org.wego.membership.text.MoneyText;

/** How figures and dates are written everywhere: money with currency and grouping, months by name. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm zzz", Locale.ENGLISH);

    private static final long KB = 1_024;

    private Formats() {}

    /** "South Korea". */
    public static String country(CountryCode country) {
        return CountryName.of(country);
    }

    /** "USD 6,500" or "USD 6,500.50", which no line breaks; "\u2212USD 6,500" for less than nothing. */
    public static String money(Money amount) {
        return MoneyText.of(amount);
    }

    /** The same without the currency, where a table names it once. */
    public static String amount(Money amount) {
        return MoneyText.figure(amount);
    }

    /** "9,776,000". */
    public static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }

    /** "820 bytes", "12 KB", "3.4 MB", "20 MB": as much as tells one file from another. */
    public static String size(long bytes) {
        if (bytes < KB) {
            return number(bytes) + " bytes";
        }
        return bytes < KB * KB
                ? number((bytes + KB / 2) / KB) + " KB"
                : new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                                .format(bytes / (double) (KB * KB))
                        + " MB";
    }

    /** "36,389.938": with all its decimals. */
    public static String decimal(BigDecimal value) {
        return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    /** "27 Jun 2017". */
    public static String date(LocalDate date) {
        return DAY.format(date);
    }

    /** "April 2017": a date known to the month only. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "27 Jun 2017, 18:30 KST": on the clock of the secretariat, so that it agrees with the days of invoices. */
    public static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }
}
