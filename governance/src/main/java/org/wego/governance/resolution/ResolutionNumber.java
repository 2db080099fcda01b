package org.wego.governance.resolution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * The number of an adopted resolution. Each body has a series a year and kind, which counts from 1 without a gap.
 *
 * @param year in which it was adopted
 * @param sequence the place in the series, 1 or more
 */
@NamedInterface
public record ResolutionNumber(DecidingBody body, int year, ResolutionKind kind, int sequence) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2})/([1-9][0-9]{3})/(A?)([1-9][0-9]{0,5})");
    private static final int SEQUENCE = 4;

    public ResolutionNumber {
        if (year < 1000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("Not the number of a resolution: year " + year + ", " + sequence);
        }
    }

    /** Reads the form that {@link #toString()} writes, and no other; empty if it is none. */
    public static Optional<ResolutionNumber> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return DecidingBody.named(form.group(1))
                .map(body -> new ResolutionNumber(
                        body,
                        Integer.parseInt(form.group(2)),
                        form.group(3).isEmpty() ? ResolutionKind.DECISION : ResolutionKind.APPOINTMENT,
                        Integer.parseInt(form.group(SEQUENCE))));
    }

    /** {@code EC/2027/3}, {@code EC/2027/A1}. */
    @Override
    public String toString() {
        return body.letters() + "/" + year + "/" + (kind == ResolutionKind.APPOINTMENT ? "A" : "") + sequence;
    }
}
