package org.wego.account;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.wego.membership.access.SecretToken;
import org.wego.security.AccountId;
import org.wego.security.Buckets;
import org.wego.security.ClientNetwork;
import org.wego.security.TooManyAttempts;

/**
 * Slows down whoever guesses passwords or tokens, and locks nobody out. Each place from which somebody tries has a
 * bucket of attempts that fills up again with time; with an empty one the next attempt waits for a moment, and is
 * refused if that is not enough. A right password costs nothing. Strangers are counted by where they come from and by
 * the address they give, whether or not it has an account; a device that has signed in before is counted only by
 * itself.
 */
@Component
class SignInAttempts {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** All attempts of one network, right ones included. */
    private static final List<Bandwidth> NETWORK_IN_ALL = List.of(Buckets.every(Duration.ofSeconds(1), 300));

    private static final List<Bandwidth> NETWORK = List.of(
            Buckets.every(Duration.ofSeconds(2), 20),
            Buckets.each(Duration.ofHours(1), 400),
            Buckets.each(Duration.ofDays(1), 2_000));

    /** More than one network may try, so that it takes many of them to slow down a stranger who knows the password. */
    private static final List<Bandwidth> ADDRESS = List.of(
            Buckets.every(Duration.ofSeconds(1), 40),
            Buckets.each(Duration.ofHours(1), 1_500),
            Buckets.each(Duration.ofDays(1), 6_000));

    private static final List<Bandwidth> DEVICE = List.of(Buckets.every(Duration.ofSeconds(5), 20));
    private static final List<Bandwidth> SESSION = List.of(Buckets.each(Duration.ofMinutes(15), 5));
    private static final List<Bandwidth> TOKENS = List.of(Buckets.every(Duration.ofSeconds(1), 60));

    private final Buckets buckets;
    private final Clock clock;
    private final Duration patience;

    @Autowired
    SignInAttempts(Clock clock) {
        this(clock, PATIENCE);
    }

    /** @param patience how long an attempt may wait for its turn */
    SignInAttempts(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
        this.buckets = new Buckets(clock);
    }

    /** An attempt that may go on. */
    record Attempt(List<Bucket> counted) {

        /** The password was right: the attempt does not count. */
        void wasRight() {
            counted.forEach(bucket -> bucket.addTokens(1));
        }
    }

    /**
     * Somebody unknown tries this e-mail.
     *
     * @throws TooManyAttempts if there were too many
     */
    Attempt ofStranger(ClientNetwork network, String email) {
        take(buckets.of("all of " + network, NETWORK_IN_ALL));
        Attempt attempt = new Attempt(List.of(buckets.of("from " + network, NETWORK), address(email)));
        attempt.counted().forEach(this::take);
        return attempt;
    }

    /**
     * A device from which the account was signed in before tries again.
     *
     * @throws TooManyAttempts if there were too many
     */
    Attempt ofKnownDevice(String device) {
        return ofOne(buckets.of("device " + device, DEVICE));
    }

    /**
     * Somebody who is signed in gives the present password.
     *
     * @throws TooManyAttempts if there were too many
     */
    Attempt ofSession(AccountId account) {
        Bucket bucket = buckets.of("session of " + account, SESSION);
        if (!bucket.tryConsume(1)) {
            throw tooMany(bucket);
        }
        return new Attempt(List.of(bucket));
    }

    /**
     * Counts a wrong token, after it was looked at: 256 random bits are not guessed by coming often, and a right token
     * is never refused.
     *
     * @throws TooManyAttempts if there were too many
     */
    void countToken(ClientNetwork network) {
        Bucket bucket = buckets.of("tokens from " + network, TOKENS);
        if (!bucket.tryConsume(1)) {
            throw tooMany(bucket);
        }
    }

    /** Forgets what others tried with this account. */
    void forget(Account account) {
        buckets.forget(key(account.email()));
        buckets.forget("session of " + account.id());
    }

    /** Until when unknown devices are refused at this address; empty if they are not. */
    Optional<Instant> strangersRefusedUntil(String email) {
        return buckets.known(key(email))
                .map(Buckets::untilRefilled)
                .filter(Duration::isPositive)
                .map(wait -> clock.instant().plus(wait));
    }

    private Attempt ofOne(Bucket bucket) {
        take(bucket);
        return new Attempt(List.of(bucket));
    }

    private void take(Bucket bucket) {
        try {
            if (!bucket.asBlocking().tryConsume(1, patience.plusNanos(1))) {
                throw tooMany(bucket);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw tooMany(bucket);
        }
    }

    private static TooManyAttempts tooMany(Bucket bucket) {
        return TooManyAttempts.ofCaller(Buckets.untilRefilled(bucket));
    }

    private Bucket address(String email) {
        return buckets.of(key(email), ADDRESS);
    }

    /** Of the same length whatever was typed. */
    private static String key(String email) {
        return "address " + SecretToken.hash(email);
    }
}
