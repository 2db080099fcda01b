package org.wego.security.traffic;

import java.time.Duration;
import org.wego.membership.access.Role;

/**
 * How much of a body is read, and how slowly it may come.
 *
 * @param bytes the most that is read
 * @param grace for how long it may be as slow as it likes
 * @param bytesPerSecond how fast it must come on the average from then on; 0: nothing is waited for
 */
record Allowance(long bytes, Duration grace, long bytesPerSecond) {

    /** Before it is known who sends: nothing. */
    static final Allowance NONE = new Allowance(0, Duration.ZERO, 0);

    /** A form that anybody may fill in, such as that of signing in. */
    public static final Allowance FORM = new Allowance(8 << 10, Duration.ofSeconds(10), 0);

    /** The rest of a refused body, so that its sender reads the answer before the connection ends. */
    static final Allowance REST = new Allowance(1 << 20, Duration.ofSeconds(2), 0);

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final long BYTES_PER_SECOND = 4 << 10;

    /** Members click and call; staff import files, of which even a refused one is read so that the answer arrives. */
    static Allowance of(Role role) {
        return new Allowance(role.compareTo(Role.STAFF) < 0 ? 2 << 20 : 300 << 20, GRACE, BYTES_PER_SECOND);
    }

    /** A form that is larger than most. */
    static Allowance ofForm(long bytes) {
        return new Allowance(bytes, GRACE, BYTES_PER_SECOND);
    }

    /** Whether this many bytes after this time are too few to go on waiting. */
    boolean isTooSlow(long read, Duration since) {
        Duration waited = since.minus(grace);
        return waited.isPositive() && (bytesPerSecond == 0 || read < waited.toSeconds() * bytesPerSecond);
    }
}
