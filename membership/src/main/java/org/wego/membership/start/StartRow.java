package org.wego.membership.start;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/** One line of a start data file: tab-separated, with a heading line, in UTF-8; an empty cell means unknown. */
@NamedInterface
public record StartRow(CSVRecord cells) {

    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    /** All lines of a file on the class path. */
    public static List<StartRow> read(String path) {
        try (CSVParser parser = CSVParser.parse(new ClassPathResource(path).getURL(), StandardCharsets.UTF_8, FORMAT)) {
            return parser.stream().map(StartRow::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a cell, or null if it is empty. */
    public @Nullable String optional(String column) {
        return CleanText.lineOrNull(cells.get(column));
    }

    /** The text of a cell that must not be empty. */
    public String text(String column) {
        return Objects.requireNonNull(optional(column), () -> "line " + cells.getRecordNumber() + " lacks " + column);
    }

    /** A date as well as it is known. */
    public PartialDate date(String column) {
        return PartialDate.parse(text(column));
    }

    /** A date as well as it is known, or null. */
    public @Nullable PartialDate optionalDate(String column) {
        return optional(column) == null ? null : date(column);
    }

    /** A country by its ISO 3166-1 code. */
    public CountryCode country(String column) {
        return CountryCode.valueOf(text(column));
    }

    /** A country by its ISO 3166-1 code, or null. */
    public @Nullable CountryCode optionalCountry(String column) {
        return optional(column) == null ? null : country(column);
    }

    /** A whole number. */
    public int number(String column) {
        return Integer.parseInt(text(column));
    }

    /** A whole number, or null. */
    public @Nullable Integer optionalNumber(String column) {
        return optional(column) == null ? null : Integer.valueOf(number(column));
    }
}
