package org.wego.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.OwnPostgres;
import org.wego.WegoApplication;
import org.wego.calendar.CalendarFile;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventFilter;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;
import org.wego.programs.registration.Attendance;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.RegistrationKeeping;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;

/**
 * Ten thousand people come at once for the five hundred seats of one event, each over HTTP, each decided with its mail and
 * its trace; and lists among a hundred thousand events with a million registrations.
 */
@Tag("benchmark")
class RegistrationBenchmark {

    private static final int CLIENTS = 64;
    private static final int WARM_UP = 20_000;
    private static final int COMERS = 10_000;
    private static final int SEATS = 500;
    private static final int LOOKS = 40;
    private static final String STAFF =
            "Basic " + Base64.getEncoder().encodeToString("staff@wego.example:demo".getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();

    private final BenchmarkReport report = new BenchmarkReport("registration");

    @TempDir
    Path folder;

    @Test
    void decidesAndLists() throws Exception {
        measure(
                "H2",
                "jdbc:h2:file:" + folder.resolve("wego")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "sa",
                "system_range(1, %d) n(x)");
        try (OwnPostgres server = OwnPostgres.create()) {
            measure("PostgreSQL", server.url(), "postgres", "generate_series(1, %d) n(x)");
        }
        report.publish();
    }

    private void measure(String database, String url, String user, String numbers) throws Exception {
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(WegoApplication.class)
                .profiles("demo")
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--server.port=0",
                        "--vaadin.productionMode=true")) {
            come(house, "warm", WARM_UP);
            Measured comers = come(house, "comer", COMERS);
            report.atLeast("decided a minute, " + database, comers.perMinute, "/min", 30_000);
            report.atMost("decided: p99, " + database, comers.p99, "ms", 250);
            list(house, database, numbers);
        }
    }

    private record Measured(double perMinute, double p99) {}

    private Measured come(ConfigurableApplicationContext house, String name, int comers) throws Exception {
        EventId event = plan(house, SEATS);
        URI registrations = URI.create("http://localhost:"
                + house.getEnvironment().getRequiredProperty("local.server.port") + "/api/events/" + event
                + "/registrations");
        AtomicInteger next = new AtomicInteger();
        long[] nanos = new long[comers];
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(() -> {
                for (int number = next.getAndIncrement(); number < comers; number = next.getAndIncrement()) {
                    long begin = System.nanoTime();
                    assertThat(http.send(registration(registrations, name + number), BodyHandlers.discarding())
                                    .statusCode())
                            .isEqualTo(201);
                    nanos[number] = System.nanoTime() - begin;
                }
                return null;
            });
        }
        long begin = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Void> client : pool.invokeAll(clients)) {
                client.get();
            }
        }
        double minutes = (System.nanoTime() - begin) / 60e9;
        asStaff(
                house,
                () -> assertThat(house.getBean(Participants.class).counts(event))
                        .containsEntry(RegistrationState.CONFIRMED, SEATS)
                        .containsEntry(RegistrationState.WAITING, comers - SEATS));
        return new Measured(comers / minutes, part(nanos, 0.99));
    }

    private static HttpRequest registration(URI registrations, String name) {
        return HttpRequest.newBuilder(registrations)
                .header("Authorization", STAFF)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"name": "%1$s", "email": "%1$s@city.example"}""".formatted(name)))
                .build();
    }

    private static EventId plan(ConfigurableApplicationContext house, int seats) {
        return house.getBean(Actor.class).askInTheNameOf("staff@wego.example", Role.STAFF, () -> {
            PartialDate day = PartialDate.parse("2060-05-05");
            EventOutcome planned = house.getBean(EventKeeping.class)
                    .plan(new EventDraft(
                            "Benchmark",
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
            house.getBean(RegistrationKeeping.class)
                    .revise(
                            event,
                            0,
                            new RegistrationRules(RegistrationMode.OPEN, true, seats, null, null, null, List.of()));
            return event;
        });
    }

    private void list(ConfigurableApplicationContext house, String database, String numbers) {
        EventId large = plan(house, 20_000);
        ProgramId program = house.getBean(ProgramCatalogue.class)
                .named("Chengdu Training Program")
                .orElseThrow();
        fill(house.getBean(JdbcClient.class), numbers, large, program);
        EventCalendar calendar = house.getBean(EventCalendar.class);
        Attendance attendance = house.getBean(Attendance.class);
        LocalDate month = LocalDate.of(2040, 6, 1);
        CalendarFile file =
                new CalendarFile(house.getBean(ApplicationAddress.class), house.getBean(MessageSource.class));
        asStaff(house, () -> {
            look(
                    "month of events, " + database,
                    () -> calendar.list(EventFilter.ALL.within(month, month.plusMonths(1)), 0, 200));
            look(
                    "program page, " + database,
                    () -> calendar.list(new EventFilter(null, null, program, null, null, ""), 0, 50));
            look(
                    "feed of a year, " + database,
                    () -> file.of(
                            "WeGO",
                            calendar.after(
                                    EventFilter.ALL.within(
                                            month.withDayOfYear(1),
                                            month.plusYears(1).withDayOfYear(1)),
                                    null,
                                    5_000)));
            look("check-in list, " + database, () -> {
                attendance.count(large, "");
                attendance.expected(large, "", 0, 50);
            });
            look("check-in list searched, " + database, () -> {
                attendance.count(large, "person 77");
                attendance.expected(large, "person 77", 0, 50);
            });
        });
    }

    /** A hundred thousand events over fifty years, ten people at each, and ten thousand at one. */
    private static void fill(JdbcClient jdbc, String numbers, EventId large, ProgramId program) {
        jdbc.sql("""
                        insert into programs.event (id, version, title, title_key, begins_earliest, begins_latest,
                            ends_earliest, ends_latest, program_id, source, kind, state)
                        select cast('00000000-0000-7000-8000-' || lpad(cast(n.x as varchar), 12, '0') as uuid), 0,
                            'Event ' || n.x, '|event' || n.x || '|', n.held, n.held, n.held, n.held,
                            case when mod(n.x, 100) = 0 then cast(? as uuid) else null end, '', 'TRAINING', 'PLANNED'
                        from (select n.x, date '2010-01-01' + cast(mod(n.x, 18000) as integer) as held from %s) n""".formatted(numbers.formatted(100_000)))
                .param(program.value())
                .update();
        String people = """
                insert into programs.registration (id, event_id, name, name_key, search_key, email, mailbox, state, queue,
                    reason, registered_at, version)
                select cast('00000000-0000-7000-%1$s-' || lpad(cast(n.x as varchar), 12, '0') as uuid), %2$s,
                    'Person ' || n.x, 'person' || n.x, '|person' || n.x || '|p' || n.x || 'cityexample|',
                    'p' || n.x || '@city.example', 'p' || n.x || '@city.example', 'CONFIRMED', n.x, '',
                    current_timestamp, 0
                from %3$s""";
        jdbc.sql(people.formatted(
                        "8001",
                        "cast('00000000-0000-7000-8000-' || lpad(cast(1 + mod(n.x, 100000) as varchar), 12, '0') as uuid)",
                        numbers.formatted(1_000_000)))
                .update();
        jdbc.sql(people.formatted("8002", "cast('" + large + "' as uuid)", numbers.formatted(10_000)))
                .update();
        jdbc.sql("analyze").update();
    }

    private void look(String what, Runnable question) {
        long[] nanos = LongStream.range(0, LOOKS)
                .map(_ -> {
                    long begin = System.nanoTime();
                    question.run();
                    return System.nanoTime() - begin;
                })
                .toArray();
        report.atMost(what + ": p95", part(nanos, 0.95), "ms", 200);
    }

    private static double part(long[] nanos, double part) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * part)] / 1e6;
    }

    private static void asStaff(ConfigurableApplicationContext house, Runnable work) {
        house.getBean(Actor.class).inTheNameOf("staff@wego.example", Role.STAFF, work);
    }
}
