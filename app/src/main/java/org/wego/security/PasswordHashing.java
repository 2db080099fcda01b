package org.wego.security;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
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
    private final Lane strangers;
    private final Lane known;

    @Autowired
    public PasswordHashing(PasswordEncoder passwords) {
        this(passwords, LONGEST_WAIT);
    }

    /** @param longestWait how long somebody waits for a turn before being sent away */
    PasswordHashing(PasswordEncoder passwords, Duration longestWait) {
        this.passwords = passwords;
        this.strangers = new Lane(longestWait);
        this.known = new Lane(longestWait);
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
        private final Duration longestWait;

        Lane(Duration longestWait) {
            this.longestWait = longestWait;
        }

        <T> T pass(Supplier<T> work) {
            if (!places.tryAcquire()) {
                throw TooManyAttempts.ofAll(longestWait);
            }
            try {
                if (!turn.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw TooManyAttempts.ofAll(longestWait);
                }
                try {
                    return work.get();
                } finally {
                    turn.release();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw TooManyAttempts.ofAll(longestWait);
            } finally {
                places.release();
            }
        }
    }
}
