package org.wego.programs.registration.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class TurnstileTests {

    private static final int TOGETHER = 16;

    private final List<List<String>> served = new CopyOnWriteArrayList<>();
    private final Map<String, CountDownLatch> doors = new ConcurrentHashMap<>();
    private final Turnstile<String, String, String> turnstile = new Turnstile<>(this::serve);

    private List<String> serve(String event, List<String> comers) {
        served.add(comers);
        await(doors.getOrDefault(event, new CountDownLatch(0)));
        if (comers.contains("unreachable")) {
            throw new CannotCreateTransactionException("no database");
        }
        if (comers.contains("broken")) {
            throw new IllegalStateException("broken");
        }
        return comers.stream().map(it -> it + " is in").toList();
    }

    @Test
    void thoseWhoWaitAreServedTogetherInTheOrderInWhichTheyCame() {
        doors.put("event", new CountDownLatch(1));
        List<CompletableFuture<String>> comers = come("event", names(20));

        open("event");

        assertThat(answers(comers))
                .containsExactlyElementsOf(
                        names(20).stream().map(it -> it + " is in").toList());
        assertThat(served)
                .containsExactly(
                        List.of("0"),
                        names(20).subList(1, 1 + TOGETHER),
                        names(20).subList(1 + TOGETHER, 20));
    }

    @Test
    void nobodyFailsForAnother() {
        doors.put("event", new CountDownLatch(1));
        List<CompletableFuture<String>> comers = come("event", List.of("first", "a", "broken", "b"));

        open("event");

        assertThat(comers.get(1).join()).isEqualTo("a is in");
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> comers.get(2).join())
                .withCauseInstanceOf(IllegalStateException.class);
        assertThat(comers.get(3).join()).isEqualTo("b is in");
        assertThat(served)
                .containsExactly(
                        List.of("first"), List.of("a", "broken", "b"), List.of("a"), List.of("broken"), List.of("b"));
        assertThat(turnstile.through("event", "next")).isEqualTo("next is in");
    }

    @Test
    void whereThereIsNoDatabaseNobodyWaitsForItAlone() {
        doors.put("event", new CountDownLatch(1));
        List<CompletableFuture<String>> comers = come("event", List.of("first", "a", "unreachable", "b"));

        open("event");

        assertThat(comers.subList(1, 4))
                .allSatisfy(it -> assertThatExceptionOfType(CompletionException.class)
                        .isThrownBy(it::join)
                        .withCauseInstanceOf(CannotCreateTransactionException.class));
        assertThat(served).hasSize(2);
    }

    @Test
    void eventsDoNotWaitForEachOtherUnlessTheyAreMany() {
        List<String> events = names(6);
        events.forEach(it -> doors.put(it, new CountDownLatch(1)));
        List<CompletableFuture<String>> comers = new ArrayList<>();
        events.forEach(it -> comers.addAll(come(it, List.of("at " + it))));
        assertThat(served).hasSize(5);

        open("0");
        comers.getFirst().join();
        while (served.size() < 6) {
            Thread.onSpinWait();
        }

        events.forEach(this::open);
        assertThat(answers(comers))
                .containsExactlyElementsOf(
                        events.stream().map(it -> "at " + it + " is in").toList());
    }

    /** Has them come one after the other, each after the one before waits. */
    private List<CompletableFuture<String>> come(String event, List<String> names) {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (String name : names) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            Thread comer = Thread.ofPlatform().start(() -> {
                try {
                    answer.complete(turnstile.through(event, name));
                } catch (RuntimeException failed) {
                    answer.completeExceptionally(failed);
                }
            });
            while (comer.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            answers.add(answer);
        }
        return answers;
    }

    private void open(String event) {
        Objects.requireNonNull(doors.get(event)).countDown();
    }

    private static List<String> answers(List<CompletableFuture<String>> comers) {
        return comers.stream().map(CompletableFuture::join).toList();
    }

    private static List<String> names(int many) {
        return IntStream.range(0, many).mapToObj(Integer::toString).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
