package org.wego.membership.organisation;

import com.neovisionaries.i18n.CountryCode;
import java.util.Locale;
import java.util.Map;

/** How the organisation writes countries in English, on screens and on paper. */
public final class CountryName {

    /** Where it writes otherwise than the Java platform. */
    private static final Map<CountryCode, String> OWN = Map.of(CountryCode.PS, "Palestine", CountryCode.VN, "Viet Nam");

    private CountryName() {}

    /** "South Korea". */
    public static String of(CountryCode country) {
        return OWN.getOrDefault(country, country.toLocale().getDisplayCountry(Locale.ENGLISH));
    }
}
