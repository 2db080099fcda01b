package org.wego.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashingTests {

    /** Longer than the house waits, so that a busy machine sends nobody away. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CountDownLatch open = new CountDownLatch(1);
    private final CountDownLatch atWork = new CountDownLatch(1);
    private final AtomicInteger together = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final PasswordHashing hashing = new PasswordHashing(new Slow(), PATIENCE);

    @Test
    void sendsStrangersAwayWhenTheirLaneIsFullAndTakesWhoIsKnown() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> strangers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                strangers.add(threads.submit(() -> hashes("strange", false)));
            }
            assertThat(atWork.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

            long end = System.nanoTime() + PATIENCE.toNanos();
            while (strangers.stream().filter(Future::isDone).count() < 83) {
                assertThat(System.nanoTime()).as("patience").isLessThan(end);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }

            assertThat(hashes("known", true)).isTrue();
            open.countDown();
            int looked = 0;
            for (Future<Boolean> stranger : strangers) {
                looked += stranger.get() ? 1 : 0;
            }
            assertThat(looked).as("one at work and sixteen who wait").isEqualTo(17);
            assertThat(most).as("strangers at work together").hasValue(1);
        }
    }

    @Test
    void costsNineteenMebibytesAndTwoPasses() {
        assertThat(new SecurityConfiguration("").passwords().encode("a password"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private boolean hashes(String password, boolean known) {
        try {
            return hashing.matches(password, "hash", known);
        } catch (TooManyAttempts full) {
            return false;
        }
    }

    /** Does not let strangers go before it is open. */
    private final class Slow implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            if ("known".contentEquals(String.valueOf(password))) {
                return true;
            }
            most.accumulateAndGet(together.incrementAndGet(), Math::max);
            atWork.countDown();
            try {
                return open.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                return false;
            } finally {
                together.decrementAndGet();
            }
        }
    }
}
