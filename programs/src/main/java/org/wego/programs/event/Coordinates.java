package org.wego.programs.event;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * A point on the globe (WGS 84), to five digits behind the point, which is a metre.
 *
 * @param latitude degrees, north positive, -90 to 90
 * @param longitude degrees, east positive, -180 to 180
 */
@Embeddable
@NamedInterface
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);
    private static final int DIGITS = 5;
    private static final String DEGREES = "([-+\u2212]?\\d{1,3}(?:\\.\\d{1,15})?)";
    private static final Pattern WRITTEN = Pattern.compile(DEGREES + "(?:\\s*,\\s*|\\s+)" + DEGREES);

    /** @throws IllegalArgumentException if the globe has no such point */
    public Coordinates {
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0) {
            throw new IllegalArgumentException(latitude + ", " + longitude + " is no point on the globe");
        }
        latitude = latitude.setScale(DIGITS, RoundingMode.HALF_EVEN);
        longitude = longitude.setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    /** The point that is written so, such as {@code 37.5665, 126.978}; empty if that is none. */
    public static Optional<Coordinates> read(String written) {
        Matcher read = WRITTEN.matcher(CleanText.line(written));
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Coordinates(degrees(read.group(1)), degrees(read.group(2))));
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    /** {@code 37.5665, 126.978}. */
    public String written() {
        return written(latitude) + ", " + written(longitude);
    }

    private static BigDecimal degrees(String written) {
        return new BigDecimal(written.replace('\u2212', '-'));
    }

    private static String written(BigDecimal degrees) {
        return degrees.signum() == 0 ? "0" : degrees.stripTrailingZeros().toPlainString();
    }
}
