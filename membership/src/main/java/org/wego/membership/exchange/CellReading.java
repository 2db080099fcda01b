package org.wego.membership.exchange;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.organisation.MemberProfile.Draft;
import org.wego.membership.place.CountryName;
import org.wego.membership.time.PartialDate;

/** How a cell that says something is read into the profile of a member. */
interface CellReading {

    Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,12})?");
    int DIGITS_OF_DEGREES = 6;

    /** Writes what the cell says into the draft, or answers why it cannot be read. */
    Optional<Kind> read(String cell, Draft draft);

    /** Any text; what it says is taken as it is. */
    static CellReading text(BiConsumer<Draft, String> into) {
        return list(Function.identity(), into);
    }

    /** Several texts, from which a list is made. */
    static <T> CellReading list(Function<String, T> parts, BiConsumer<Draft, T> into) {
        return (cell, draft) -> {
            into.accept(draft, parts.apply(cell));
            return Optional.empty();
        };
    }

    /** The name of a constant in any case. */
    static <E extends Enum<E>> CellReading choice(Class<E> of, BiConsumer<Draft, E> into) {
        return (cell, draft) -> {
            String name = cell.toUpperCase(Locale.ROOT);
            Optional<E> choice = Arrays.stream(of.getEnumConstants())
                    .filter(it -> it.name().equals(name))
                    .findFirst();
            choice.ifPresent(it -> into.accept(draft, it));
            return choice.isPresent() ? Optional.empty() : Optional.of(Kind.UNKNOWN_VALUE);
        };
    }

    /** The code of a country. */
    static CellReading country(BiConsumer<Draft, CountryCode> into) {
        return (cell, draft) -> {
            CountryCode country = CountryName.find(cell);
            if (country == null) {
                return Optional.of(Kind.UNKNOWN_COUNTRY);
            }
            into.accept(draft, country);
            return Optional.empty();
        };
    }

    /** Degrees of latitude or longitude. */
    static CellReading degrees(BiConsumer<Draft, BigDecimal> into) {
        return (cell, draft) -> {
            if (!DEGREES.matcher(cell).matches()) {
                return Optional.of(Kind.NOT_A_NUMBER);
            }
            into.accept(draft, new BigDecimal(cell).setScale(DIGITS_OF_DEGREES, RoundingMode.HALF_UP));
            return Optional.empty();
        };
    }

    /** A year, a month or a day. */
    static CellReading date(BiConsumer<Draft, PartialDate> into) {
        return (cell, draft) -> {
            try {
                into.accept(draft, PartialDate.parse(cell));
                return Optional.empty();
            } catch (DateTimeException none) {
                return Optional.of(Kind.NOT_A_DATE);
            }
        };
    }
}
