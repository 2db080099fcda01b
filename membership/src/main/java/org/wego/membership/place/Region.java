package org.wego.membership.place;

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
import org.springframework.modulith.NamedInterface;

/** The regions of the world as the United Nations count them (standard M49, level "region"). */
@NamedInterface
public enum Region {
    AFRICA,
    AMERICAS,
    ASIA,
    EUROPE,
    OCEANIA,
    /** The country is in none: the standard lists neither Taiwan nor Kosovo, and gives Antarctica no region. */
    NONE;

    private static final Map<CountryCode, Region> BY_COUNTRY = read();

    /** The region of a country; null only where no country is known. */
    public static @Nullable Region of(@Nullable CountryCode country) {
        return country == null ? null : BY_COUNTRY.getOrDefault(country, NONE);
    }

    private static Map<CountryCode, Region> read() {
        Map<CountryCode, Region> regions = new EnumMap<>(CountryCode.class);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Region.class.getResourceAsStream("/place/m49-regions.csv")),
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
