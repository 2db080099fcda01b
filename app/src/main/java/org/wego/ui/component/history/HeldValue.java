package org.wego.ui.component.history;

import com.neovisionaries.i18n.CountryCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.membership.time.PartialDate;
import org.wego.words.Formats;

/**
 * What a part of a record held, written as screens write it: a change keeps values, which are constants, days, codes and
 * ids of other records.
 *
 * @param text finds the words of a key; empty if it has none
 * @param zone by whose clocks moments are told
 */
record HeldValue(Function<String, String> text, ZoneId zone) {

    private static final String COUNTRY = "country";
    private static final Set<String> LANGUAGES = Set.of("language", "languages", "original");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern DAY =
            Pattern.compile("\\b\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?\\b(?![-\\d])");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /**
     * The value in words.
     *
     * @param beginnings of the keys that name its constants; none if it holds words of people
     * @param other what the record is called that it is the id of; null if it is none
     */
    String words(
            String field, String value, List<String> beginnings, @Nullable Function<UUID, Optional<String>> other) {
        if (other != null && ID.matcher(value).matches()) {
            return other.apply(UUID.fromString(value)).orElse(value);
        }
        if (field.equals(COUNTRY)) {
            CountryCode country = CountryCode.getByCode(value);
            return country == null ? value : Formats.country(country);
        }
        if (LANGUAGES.contains(field)) {
            return value.lines()
                    .map(it -> Locale.forLanguageTag(it).getDisplayLanguage(Locale.ENGLISH))
                    .collect(Collectors.joining("\n"));
        }
        if (MOMENT.matcher(value).matches()) {
            return Formats.moment(Instant.parse(value), zone);
        }
        if (DAY.matcher(value).matches()) {
            return day(value);
        }
        return beginnings.isEmpty() ? value : named(value, beginnings);
    }

    /** With the words of constants, and of days among them. */
    private String named(String value, List<String> beginnings) {
        UnaryOperator<String> words = constant -> beginnings.stream()
                .map(it -> text.apply(it + constant))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(constant);
        String whole = words.apply(value);
        return whole.equals(value) ? replaced(DAY, replaced(CONSTANT, value, words), HeldValue::day) : whole;
    }

    private static String replaced(Pattern pattern, String value, UnaryOperator<String> words) {
        return pattern.matcher(value).replaceAll(it -> Matcher.quoteReplacement(words.apply(it.group())));
    }

    private static String day(String value) {
        try {
            return PartialDate.parse(value).written();
        } catch (DateTimeException none) {
            return value;
        }
    }
}
