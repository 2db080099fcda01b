package org.wego.security;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Nobody looked at the password or the token: too many others were wrong, or are being looked at just now. */
public final class TooManyAttempts extends AuthenticationServiceException {

    private final HttpStatus status;
    private final Duration wait;

    private TooManyAttempts(HttpStatus status, Duration wait) {
        super("too many attempts to sign in");
        this.status = status;
        this.wait = wait;
    }

    /** The caller, or whoever else tries this address, comes too often. */
    public static TooManyAttempts ofCaller(Duration wait) {
        return new TooManyAttempts(HttpStatus.TOO_MANY_REQUESTS, wait);
    }

    /** So many sign in at once that the machine cannot keep up. */
    public static TooManyAttempts ofAll(Duration wait) {
        return new TooManyAttempts(HttpStatus.TOO_MANY_REQUESTS, wait);
    }

    /** The status it is answered with. */
    public HttpStatus status() {
        return status;
    }

    /** When it makes sense to try again, in whole seconds, as HTTP says it. */
    public String retryAfter() {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
