package org.wego.security;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords one at a time in each of two lanes. A hash is slow by design, so asking for many could take up the
 * whole machine; strangers have a lane of their own, so that they never delay somebody who is known.
 */
@Component
public class PasswordHashing {

    private static final int WAITING = 16;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final PasswordEncoder passwords;
    private final Lane strangers = new Lane();
    private final Lane known = new Lane();

    public PasswordHashing(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /**
     * Whether this is the password behind the hash.
     *
     * @param known whether whoever gives it is no stranger
     * @throws TooManyAttempts if the lane is full
     */
    public boolean matches(String password, String hash, boolean known) {
        return (known ? this.known : strangers).pass(() -> passwords.matches(password, hash));
    }

    /**
     * The hash of a password that somebody may choose.
     *
     * @throws TooManyAttempts if the lane is full
     */
    public String encode(String password) {
        return known.pass(() -> Objects.requireNonNull(passwords.encode(password)));
    }

    /** One passes, some wait a little while, all others are sent away. */
    private static final class Lane {

        private final Semaphore places = new Semaphore(1 + WAITING);
        private final Semaphore turn = new Semaphore(1, true);

        <T> T pass(Supplier<T> work) {
            if (!places.tryAcquire()) {
                throw TooManyAttempts.ofAll(LONGEST_WAIT);
            }
            try {
                if (!turn.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw TooManyAttempts.ofAll(LONGEST_WAIT);
                }
                try {
                    return work.get();
                } finally {
                    turn.release();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw TooManyAttempts.ofAll(LONGEST_WAIT);
            } finally {
                places.release();
            }
        }
    }
}
