package org.wego.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two people who read the home page again and again while something else happens. They begin a moment earlier, so that
 * a busy machine is not taken for one that was brought down.
 */
final class Readers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    private static final int PEOPLE = 2;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** A server that waits for slow callers lets its readers wait for as long as these, which is ten seconds and more. */
    private static final Duration BOUND = Duration.ofSeconds(8);

    private static final int SLOWER = 20;
    private static final int ENOUGH = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int port;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final List<Future<?>> reading = new ArrayList<>();
    private final List<Duration> times = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Duration bound;
    private volatile boolean finished;

    private Readers(int port) throws IOException {
        this.port = port;
        for (int quiet = 0; quiet < 40; quiet++) {
            read();
        }
        Duration before =
                times.subList(20, 40).stream().sorted().toList().get(17).multipliedBy(SLOWER);
        this.bound = before.compareTo(BOUND) > 0 ? before : BOUND;
        times.clear();
    }

    static Readers of(int port) throws IOException {
        Readers readers = new Readers(port);
        for (int person = 0; person < PEOPLE; person++) {
            readers.reading.add(readers.people.submit(() -> {
                while (!readers.finished) {
                    readers.read();
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
                return null;
            }));
        }
        return readers;
    }

    private void read() throws IOException {
        long start = System.nanoTime();
        int status = new Caller(port, "127.0.0.1").get("/").status();
        times.add(Duration.ofNanos(System.nanoTime() - start));
        statuses.merge(status, 1, Integer::sum);
    }

    /** Waits until so much was read that one slow page is less than one in a hundred. */
    void stop() throws Exception {
        Instant latest = Instant.now().plus(PATIENCE);
        while (times.size() < ENOUGH && Instant.now().isBefore(latest)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        finished = true;
        for (Future<?> reader : reading) {
            reader.get();
        }
    }

    /** Everybody who has read got the page, and 99 of 100 in time. */
    void gotThePage() {
        List<Duration> sorted = times.stream().sorted().toList();
        Duration slowest = sorted.get(sorted.size() * 99 / 100);
        LOG.info("{} pages read, 99 of 100 within {} ms of {}", sorted.size(), slowest.toMillis(), bound.toMillis());
        assertThat(statuses).containsOnlyKeys(200);
        assertThat(slowest).isLessThanOrEqualTo(bound);
    }

    @Override
    public void close() {
        finished = true;
        people.shutdownNow();
    }
}
