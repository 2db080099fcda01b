package org.wego.programs.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnstileTests {

    private static final int INSIDE = 5;
    private static final int BEHIND = 20;

    private final Turnstile turnstile = new Turnstile();

    @Test
    void fiveAreInsideAndTheOthersFollowAsTheyCame() throws InterruptedException {
        List<CountDownLatch> leave = IntStream.range(0, INSIDE + BEHIND)
                .mapToObj(_ -> new CountDownLatch(1))
                .toList();
        List<Integer> inside = new CopyOnWriteArrayList<>();
        for (int number = 0; number < INSIDE + BEHIND; number++) {
            int mine = number;
            Thread comer = Thread.ofPlatform()
                    .start(() -> turnstile.through(() -> {
                        inside.add(mine);
                        await(leave.get(mine));
                        return mine;
                    }));
            while (comer.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        assertThat(inside).containsExactly(0, 1, 2, 3, 4);

        for (int left = 0; left < BEHIND; left++) {
            leave.get(left).countDown();
            while (inside.size() == INSIDE + left) {
                Thread.onSpinWait();
            }
            assertThat(inside).hasSize(INSIDE + left + 1).endsWith(INSIDE + left);
        }
        leave.forEach(CountDownLatch::countDown);
    }

    @Test
    void whoFailsLeavesThePlaceToTheNext() {
        for (int number = 0; number <= INSIDE; number++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> turnstile.through(() -> {
                        throw new IllegalStateException("broken");
                    }));
        }
        assertThat(turnstile.through(() -> "in")).isEqualTo("in");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
