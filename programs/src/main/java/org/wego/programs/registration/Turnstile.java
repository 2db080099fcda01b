package org.wego.programs.registration;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets a few through at once and all others in the order in which they came. Those who come to one event wait for one row
 * anyway; without it a rush would take every connection to the database from whoever wants something else, and the first to
 * come could be the last to be served.
 */
@Component
class Turnstile {

    /** Half of the connections that a process has by default. */
    private static final int AT_ONCE = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    <T> T through(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
