package org.wego.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.wego.fuzz.FuzzedCalls.Call;
import org.wego.fuzz.RawHttp.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Sends many calls to a running server and holds each answer against the law: no 5xx; each refusal a problem detail
 * with a code, or a page for whoever asked for one; nothing long echoed, no trace; and no error in the log.
 */
final class FuzzRun {

    private static final int REPORTED = 25;
    private static final int LANES = 8;
    private static final String LONG = "M".repeat(201);

    private final RawHttp http;
    private final long seed;

    FuzzRun(int port, long seed) {
        this.http = new RawHttp(port);
        this.seed = seed;
    }

    /** Sends that many, several at once; answers how often each status came. */
    Map<Integer, Integer> send(int calls) throws Exception {
        JsonNode document =
                http.send("GET /v3/api-docs", "Accept: application/json").json();
        Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
        Queue<String> broken = new ConcurrentLinkedQueue<>();
        ListAppender<ILoggingEvent> errors = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        errors.start();
        log.addAppender(errors);
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                long ofLane = seed + lane;
                all.add(() -> send(calls / LANES, ofLane, new Operations(document), statuses, broken));
            }
            for (Future<Void> lane : lanes.invokeAll(all)) {
                lane.get();
            }
        } finally {
            log.detachAppender(errors);
        }
        assertThat(broken).as("answers that break the law").isEmpty();
        assertThat(errors.list)
                .filteredOn(it -> it.getLevel().isGreaterOrEqual(Level.ERROR))
                .extracting(ILoggingEvent::getFormattedMessage)
                .as("errors in the log")
                .isEmpty();
        assertThat(http.send("GET /").status()).as("the home page afterwards").isEqualTo(200);
        return statuses;
    }

    private @Nullable Void send(
            int calls, long ofLane, Operations operations, Map<Integer, Integer> statuses, Queue<String> broken)
            throws IOException {
        FuzzedCalls fuzzed = new FuzzedCalls(operations.all(), ofLane);
        for (int i = 0; i < calls && broken.size() < REPORTED; i++) {
            Call call = fuzzed.next();
            Answer answer = http.raw(call.bytes());
            statuses.merge(answer.status(), 1, Integer::sum);
            String fault = fault(call, answer);
            if (fault != null) {
                broken.add("seed %d, call %d, %s: %s%n  %s%n  %s"
                        .formatted(ofLane, i, call.line(), fault, start(call.text()), start(answer.body())));
            }
        }
        return null;
    }

    private static @Nullable String fault(Call call, Answer answer) {
        int status = answer.status();
        if (status == 0) {
            return "no answer";
        }
        if (status >= 500) {
            return "status " + status;
        }
        if (answer.headers().containsKey("x-planted")) {
            return "a header was planted";
        }
        if (status < 400 || call.isHead()) {
            return null;
        }
        String body = answer.body();
        if (body.contains(LONG)) {
            return "a long echo";
        }
        if (body.contains("\tat ") || body.contains("org.springframework") || body.contains("Exception")) {
            return "a trace";
        }
        if (answer.header("Content-Type").startsWith("text/html")) {
            return body.contains("<h1") && !body.contains("Tomcat") ? null : "no page of the house";
        }
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            return "no problem detail but " + answer.header("Content-Type");
        }
        try {
            JsonNode problem = answer.json();
            boolean complete = problem.path("status").asInt(0) == status
                    && !problem.path("code").asString("").isBlank()
                    && !problem.path("title").asString("").isBlank()
                    && !problem.path("detail").asString("").isBlank();
            return complete ? null : "an incomplete problem detail";
        } catch (JacksonException garbled) {
            return "no JSON";
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 700)).replace("\0", "␀");
    }
}
