package org.wego.web.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.wego.web.copy.DataVersion.Stamp;

/** When what was read counts as old. */
class DataVersionTests {

    private Instant now = Instant.parse("2026-11-25T14:59:10Z");

    private final DataVersion data = new DataVersion(clock());

    private Clock clock() {
        return ((InstantSource) () -> now).withZone(ZoneId.of("Asia/Seoul"));
    }

    @Test
    void readsAgainAfterACommitThatMayHaveWritten() {
        AtomicInteger reads = new AtomicInteger();
        Supplier<Integer> remembered = data.remembered(reads::incrementAndGet);

        assertThat(remembered.get()).isOne();
        assertThat(remembered.get()).isOne();
        data.afterCommit(committed(false), null);
        assertThat(remembered.get()).isEqualTo(2);
    }

    @Test
    void readsAgainEvenIfItIsNotKnownWhetherTheCommitArrived() {
        Stamp before = data.now();
        data.afterCommit(committed(false), new IllegalStateException("the connection broke"));
        assertThat(before.coversAllOf(data.now())).isFalse();
    }

    @Test
    void keepsWhatWasReadWhileOthersOnlyRead() {
        Stamp before = data.now();
        data.afterCommit(committed(true), null);
        assertThat(before.coversAllOf(data.now())).isTrue();
    }

    @Test
    void doesNotMissAChangeWhileItReads() {
        AtomicInteger reads = new AtomicInteger();
        Supplier<Integer> remembered = data.remembered(() -> {
            data.afterCommit(committed(false), null);
            return reads.incrementAndGet();
        });

        assertThat(remembered.get()).isOne();
        assertThat(remembered.get()).isEqualTo(2);
    }

    @Test
    void readsAgainAfterHalfAMinuteForTheSakeOfOtherProcesses() {
        Stamp before = data.now();
        now = now.plusSeconds(19);
        assertThat(before.coversAllOf(data.now())).isTrue();
        now = now.plusSeconds(1);
        assertThat(before.coversAllOf(data.now())).isFalse();
    }

    @Test
    void readsAgainOnANewDay() {
        now = Instant.parse("2026-11-25T14:59:59Z");
        Stamp before = data.now();
        now = now.plusSeconds(1);
        assertThat(before.coversAllOf(data.now())).isFalse();
        assertThat(Duration.ofDays(1).toSeconds() % DataVersion.LONGEST.toSeconds())
                .isZero();
    }

    private static SimpleTransactionStatus committed(boolean readOnly) {
        return new SimpleTransactionStatus() {
            @Override
            public boolean isReadOnly() {
                return readOnly;
            }
        };
    }
}
