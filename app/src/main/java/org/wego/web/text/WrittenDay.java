package org.wego.web.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A day as calls write it, year-month-day and nothing behind it. */
@Component
class WrittenDay implements Converter<String, LocalDate> {

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * The day.
     *
     * @throws java.time.DateTimeException if it is none
     */
    static LocalDate parse(String written) {
        return LocalDate.parse(written.strip(), DAY);
    }

    /** The same of a parameter. */
    @Override
    public LocalDate convert(String written) {
        return parse(written);
    }
}
