package org.wego.membership.place;

import com.neovisionaries.i18n.CountryCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/** How the organisation writes countries in English, on screens and on paper. */
@NamedInterface
public final class CountryName {

    /** Where it writes otherwise than the Java platform. */
    private static final Map<CountryCode, String> OWN = Map.of(CountryCode.PS, "Palestine", CountryCode.VN, "Viet Nam");

    /** Looking a name up in the data of the platform takes longer than all the rest of a list of members. */
    private static final Map<CountryCode, String> NAMES = Arrays.stream(CountryCode.values())
            .collect(Collectors.toMap(
                    country -> country,
                    country -> OWN.getOrDefault(country, country.toLocale().getDisplayCountry(Locale.ENGLISH)),
                    (name, _) -> name,
                    () -> new EnumMap<>(CountryCode.class)));

    private static final List<CountryCode> ALL = Arrays.stream(CountryCode.values())
            .filter(CountryName::isAssigned)
            .sorted(Comparator.comparing(CountryName::of))
            .toList();

    private CountryName() {}

    /**
     * The country of a code of two or three letters by ISO 3166-1, in small letters or capitals; also Kosovo by its usual
     * code XK, and the United Kingdom by UK. Null if there is none.
     */
    public static @Nullable CountryCode find(String code) {
        CountryCode country = CountryCode.getByCode(CleanText.line(code).toUpperCase(Locale.ROOT));
        if (country == CountryCode.UK) {
            return CountryCode.GB;
        }
        return country != null && isAssigned(country) ? country : null;
    }

    /** All countries by name. */
    public static List<CountryCode> all() {
        return ALL;
    }

    private static boolean isAssigned(CountryCode country) {
        return country.getAssignment() == CountryCode.Assignment.OFFICIALLY_ASSIGNED || country == CountryCode.XK;
    }

    /** "South Korea". */
    public static String of(CountryCode country) {
        return NAMES.getOrDefault(country, country.getName());
    }
}
