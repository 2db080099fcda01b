package org.wego.web.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A day as calls write it, year-month-day and nothing behind it. */
@Component
class WrittenDay implements Converter<String, LocalDate> {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

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
