package org.wego.membership.organisation;

import com.neovisionaries.i18n.CountryCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The regions of the world as the United Nations count them (standard M49, level "region"). */
public enum Region {
    AFRICA,
    AMERICAS,
    ASIA,
    EUROPE,
    OCEANIA;

    private static final Map<CountryCode, Region> BY_COUNTRY = read();

    /** The region of a country; none for the few that the standard does not list. */
    public static @Nullable Region of(@Nullable CountryCode country) {
        return country == null ? null : BY_COUNTRY.get(country);
    }

    private static Map<CountryCode, Region> read() {
        Map<CountryCode, Region> regions = new EnumMap<>(CountryCode.class);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Region.class.getResourceAsStream("/organisation/m49-regions.csv")),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split(",", 2)).forEach(line -> {
                CountryCode country = CountryCode.getByCode(line[0]);
                if (country != null) {
                    regions.put(country, Region.valueOf(line[1]));
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return regions;
    }
}
