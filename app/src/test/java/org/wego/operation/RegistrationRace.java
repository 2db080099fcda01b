package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;
import org.wego.programs.registration.RegistrationKeeping;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.programs.registration.rule.RulesOutcome;
import tools.jackson.databind.json.JsonMapper;

/** Sixty-four clients that call at once for the seats of an event, over the network. */
final class RegistrationRace {

    private static final int CLIENTS = 64;

    private final ApplicationContext house;
    private final HttpClient http;
    private final EventId event;

    private RegistrationRace(ApplicationContext house, HttpClient http, int seats) {
        this.house = house;
        this.http = http;
        this.event = plan(house, seats);
    }

    /** On one seat and on a hundred, and while all of the first give up again. */
    static void run(ApplicationContext house) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            RegistrationRace one = new RegistrationRace(house, http, 1);
            assertThat(one.register("a", CLIENTS)).containsOnly(201);
            one.assertThatAreIn("CONFIRMED", 1);
            one.assertThatAreIn("WAITING", CLIENTS - 1);

            RegistrationRace hundred = new RegistrationRace(house, http, 100);
            assertThat(hundred.register("a", 130)).containsOnly(201);
            hundred.assertThatAreIn("CONFIRMED", 100);
            List<Callable<Integer>> storm = new ArrayList<>();
            hundred.ids()
                    .forEach(it -> storm.add(() -> hundred.post("/api/registrations/" + it + "/cancellation", "{}")
                            .statusCode()));
            storm.addAll(hundred.comers("b", 120));
            assertThat(hundred.atOnce(storm)).containsOnly(200, 201);
            hundred.assertThatAreIn("CANCELLED", 130);
            hundred.assertThatAreIn("CONFIRMED", 100);
            hundred.assertThatAreIn("WAITING", 20);
        }
    }

    private static EventId plan(ApplicationContext house, int seats) {
        PartialDate day = PartialDate.parse("2198-11-01");
        EventOutcome planned = house.getBean(EventKeeping.class)
                .plan(new EventDraft(
                        "Race for " + seats,
                        EventKind.TRAINING,
                        day,
                        day,
                        null,
                        null,
                        EventVenue.UNKNOWN,
                        null,
                        List.of(),
                        List.of(),
                        "",
                        ""));
        EventId event = ((EventOutcome.Saved) planned).event();
        assertThat(house.getBean(RegistrationKeeping.class)
                        .revise(
                                event,
                                0,
                                new RegistrationRules(
                                        RegistrationMode.OPEN, false, seats, null, null, null, List.of())))
                .isInstanceOf(RulesOutcome.Saved.class);
        return event;
    }

    private List<Integer> register(String name, int many) throws InterruptedException {
        return atOnce(comers(name, many));
    }

    private List<Callable<Integer>> comers(String name, int many) {
        return IntStream.range(0, many)
                .<Callable<Integer>>mapToObj(number -> () -> post(
                                "/api/events/" + event + "/registrations",
                                JsonMapper.shared()
                                        .createObjectNode()
                                        .put("name", name + number)
                                        .put("email", name + number + "@city.example")
                                        .toString())
                        .statusCode())
                .toList();
    }

    private List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            return clients.invokeAll(calls).stream()
                    .map(RegistrationRace::answer)
                    .toList();
        }
    }

    private static int answer(Future<Integer> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        String port = house.getBean(Environment.class).getRequiredProperty("local.server.port");
        String staff = Base64.getEncoder().encodeToString("staff@wego.example:demo".getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", "Basic " + staff)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private List<String> ids() {
        return jdbc().sql("select id from programs.registration where event_id = ?")
                .param(event.value())
                .query(String.class)
                .list();
    }

    private void assertThatAreIn(String state, int many) {
        assertThat(jdbc().sql("select count(*) from programs.registration where event_id = ? and state = ?")
                        .params(event.value(), state)
                        .query(Integer.class)
                        .single())
                .as(state)
                .isEqualTo(many);
    }

    private JdbcClient jdbc() {
        return house.getBean(JdbcClient.class);
    }
}
