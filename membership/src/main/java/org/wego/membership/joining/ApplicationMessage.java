package org.wego.membership.joining;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody said about an application.
 *
 * @param staff whether the Secretariat said it, to the applicant
 */
@NamedInterface
public record ApplicationMessage(boolean staff, String text, String by, Instant at) {

    /** The longest one. */
    public static final int LONGEST = 4_000;
}
