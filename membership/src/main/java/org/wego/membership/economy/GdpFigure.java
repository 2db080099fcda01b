package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/**
 * GDP per capita of one country in one year: purchasing power parity, current international dollars per person.
 *
 * @param value exactly as published, never rounded
 * @param estimate whether the source says that it is an estimate or projection rather than actual data
 */
@NamedInterface
public record GdpFigure(CountryCode country, int year, BigDecimal value, boolean estimate) {

    private static final BigDecimal LEAST = new BigDecimal("80");
    private static final BigDecimal MOST = new BigDecimal("400000");

    /** Where it stands among the figures of its edition. */
    public Position position() {
        return new Position(country, year);
    }

    /** Where a figure stands among those of an edition, by country and year. */
    @NamedInterface
    public record Position(CountryCode country, int year) {}

    /** Whether a country can have so much: in every edition of any publisher it was between some 150 and 160,000. */
    static boolean isPlausible(BigDecimal value) {
        return value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0;
    }
}
