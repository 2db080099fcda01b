package org.wego.governance.statutes;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * The part of the seats of a body that must be present, or represented, before it decides.
 *
 * @param numerator such as 1 of a half
 * @param denominator such as 2 of a half
 */
@Embeddable
@NamedInterface
public record Quorum(int numerator, int denominator) {

    /** The largest denominator. */
    public static final int FINEST = 1_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) ?/ ?(\\d{1,4})");

    public Quorum {
        if (!isPart(numerator, denominator)) {
            throw new IllegalArgumentException("Not a part of the seats: " + numerator + "/" + denominator);
        }
    }

    /** Whether these two make a quorum. */
    public static boolean isPart(int numerator, int denominator) {
        return numerator > 0 && numerator <= denominator && denominator <= FINEST;
    }

    /** Reads "1/2"; empty if that is no part of a whole. */
    public static Optional<Quorum> read(String written) {
        Matcher parts = WRITTEN.matcher(CleanText.line(written));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int numerator = Integer.parseInt(parts.group(1));
        int denominator = Integer.parseInt(parts.group(2));
        return isPart(numerator, denominator) ? Optional.of(new Quorum(numerator, denominator)) : Optional.empty();
    }

    /** How many of so many seats it asks for: at least that part of them, a seat being whole. */
    public int needed(int seats) {
        return Math.toIntExact(Math.ceilDiv((long) seats * numerator, denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
