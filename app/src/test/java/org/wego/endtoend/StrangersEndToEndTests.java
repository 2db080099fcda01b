package org.wego.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.CompleteIndex;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.security.SecurityJournal;

/** Callers without an account who ask for sessions, guess passwords or keep the machine hashing. */
@EndToEndTest
class StrangersEndToEndTests {

    private static final String INIT = "/?v-r=init&location=desk&query=";

    @LocalServerPort
    int port;

    @Autowired
    SecurityJournal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CatalogSearch search;

    @Test
    void makesNoSessionForFourThousandFiveHundredVisitors() throws Exception {
        // what the catalogs are indexed with is loaded in the background
        CompleteIndex.of(search);
        Caller warm = new Caller(port, "127.0.2.1");
        for (int i = 0; i < 100; i++) {
            warm.get(INIT);
        }
        long before = heap();
        AtomicInteger started = new AtomicInteger();
        Map<Integer, Integer> statuses = atOnce(4, () -> {
            Caller visitor = new Caller(port, "127.0.2.1");
            while (started.incrementAndGet() <= 4_500) {
                assertThat(visitor.get(INIT).status()).isEqualTo(401);
            }
            return visitor.cookies().size();
        });

        assertThat(statuses).as("cookies of the visitors").containsOnlyKeys(0);
        assertThat(heap() - before).isLessThan(15_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                INIT,
                "/?v%2Dr=init&location=desk",
                "/?%76-r=init",
                "/?v-r=init&v-r=uidl",
                "/?v-r=uidl&v-UIuserId=0",
                "/?v-r=heartbeat",
                "/?v-r=push",
                "/?v-r=webcomponent",
                "/?v-r=page",
                "/desk",
                "/desk/members",
                "/desk/nothing?v-r=init",
                "/desk?restartApplication",
                "/login",
                "/login?error",
                "/setup",
                "/VAADIN/nothing.js",
                "/VAADIN/dynamic/resource/1/none/upload",
                "/VAADIN/static/push/nothing.js",
                "/VAADIN/build/nothing.js",
                "/vaadinServlet/nothing",
                "/sw.js",
                "/manifest.webmanifest",
                "/",
                "/members",
                "/api",
                "/v3/api-docs"
            })
    void makesNoSessionForAVisitor(String path) throws Exception {
        Caller visitor = new Caller(port, "127.0.2.2");

        assertThat(visitor.get(path).status()).isLessThan(500);
        assertThat(visitor.call("POST " + path + " HTTP/1.1\r\nContent-Length: 0\r\n", "")
                        .status())
                .isLessThan(500);
        assertThat(visitor.cookies()).doesNotContainKey("JSESSIONID");
    }

    @Test
    void leadsBackToThePageSomebodyCameForWithoutASessionBefore() throws Exception {
        Caller visitor = new Caller(port, "127.0.2.3");

        assertThat(visitor.get("/desk/members?category=CITY").all("Location")).allMatch(it -> it.endsWith("/login"));
        assertThat(visitor.cookies()).doesNotContainKey("JSESSIONID");
        assertThat(visitor.signIn("staff@wego.example", "demo").all("Location"))
                .singleElement()
                .asString()
                .endsWith("/desk/members?category=CITY");
        assertThat(visitor.cookies()).containsKey("JSESSIONID");
    }

    @Test
    void leadsNobodyElsewhereByAPlantedCookie() throws Exception {
        for (String planted : List.of(
                "https://wego.elsewhere.example/desk",
                "http://localhost:" + port + "/login?logout",
                "//elsewhere.example/desk",
                "no address at all")) {
            Caller visitor = new Caller(port, "127.0.2.4");
            visitor.cookies().put("REDIRECT_URI", Base64.getEncoder().encodeToString(planted.getBytes()));

            assertThat(visitor.signIn("staff@wego.example", "demo").all("Location"))
                    .as(planted)
                    .singleElement()
                    .asString()
                    .endsWith("/desk");
        }
    }

    @Test
    void answersTwoHundredParallelSignInsOfUnknownAddresses() throws Exception {
        journal.writeFailures();
        int before = failures();
        try (Readers readers = Readers.of(port)) {
            AtomicInteger next = new AtomicInteger();
            long begun = System.nanoTime();
            // half of them from one address, half from an address each, whose answers are counted below zero
            Map<Integer, Integer> statuses = atOnce(200, () -> {
                int i = next.incrementAndGet();
                boolean ofOne = i % 2 == 0;
                Caller guesser = new Caller(port, ofOne ? "127.0.3.1" : "127.0.4." + i);
                int status = guesser.signIn("nobody" + i + "@city.example", "a password")
                        .status();
                return ofOne ? status : -status;
            });
            long seconds = secondsSince(begun);
            readers.stop();
            readers.gotThePage();
            assertThat(statuses.keySet())
                    .as("wrong, too often, or too many at once")
                    .isSubsetOf(302, 429, -302, -429)
                    .containsAnyOf(302, -302);
            assertThat(statuses.getOrDefault(302, 0))
                    .as("looked at of one address: twenty at once, then one every two seconds")
                    .isLessThanOrEqualTo(Math.toIntExact(21 + seconds / 2));
        }
        journal.writeFailures();
        assertThat(failures() - before)
                .as("lines in the journal, which are written every fifteen seconds")
                .isBetween(1, 20);
    }

    @Test
    void slowsTheGuesserAndNotTheOwner() throws Exception {
        Caller owner = new Caller(port, "127.0.5.1");
        assertThat(owner.signIn("admin@wego.example", "demo").status()).isEqualTo(302);
        assertThat(owner.cookies().keySet()).anyMatch(name -> name.startsWith("known-"));

        long begun = System.nanoTime();
        Map<Integer, Integer> guesses = atOnce(
                60,
                () -> new Caller(port, "127.0.5.1")
                        .signIn("admin@wego.example", "Password1234")
                        .status());
        assertThat(guesses.getOrDefault(302, 0))
                .as("guesses that were looked at: twenty at once, then one every two seconds")
                .isLessThanOrEqualTo(Math.toIntExact(21 + secondsSince(begun) / 2));

        for (int again = 0; again < 5; again++) {
            owner.cookies().remove("JSESSIONID");
            assertThat(owner.signIn("admin@wego.example", "demo").all("Location"))
                    .as("from the same address, with a device that is known")
                    .allMatch(it -> it.endsWith("/desk"));
        }
        assertThat(new Caller(port, "127.0.5.2")
                        .signIn("admin@wego.example", "demo")
                        .all("Location"))
                .as("from elsewhere, with a new device")
                .allMatch(it -> it.endsWith("/desk"));
        assertThat(new Caller(port, "127.0.5.1")
                        .signIn("admin@wego.example", "Password1234")
                        .status())
                .as("the guesser waits, or is sent away")
                .isIn(302, 429);
    }

    @Test
    void letsTheOwnerInWhileSomebodyGuessesEveryTwoSecondsFromTheSameAddress() throws Exception {
        Caller guesser = new Caller(port, "127.0.5.3");
        for (int i = 0; i < 15; i++) {
            guesser.signIn("staff@wego.example", "wrong " + i);
        }
        for (int i = 0; i < 20; i++) {
            assertThat(new Caller(port, "127.0.5.3")
                            .signIn("staff@wego.example", "demo")
                            .all("Location"))
                    .allMatch(it -> it.endsWith("/desk"));
            if (i % 5 == 0) {
                guesser.signIn("staff@wego.example", "wrong");
            }
        }
    }

    @Test
    void tellsNobodyWhichAddressesHaveAnAccount() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Set<Integer>> ofMember = both.submit(() -> told("member@wego.example", "127.0.6.1"));
            Future<Set<Integer>> ofNobody = both.submit(() -> told("nobody@wego.example", "127.0.6.2"));

            assertThat(ofMember.get()).containsExactlyInAnyOrderElementsOf(ofNobody.get());
        }
    }

    private Set<Integer> told(String email, String address) throws Exception {
        return atOnce(40, () -> new Caller(port, address).signIn(email, "wrong").status())
                .keySet();
    }

    @Test
    void refusesManyWrongTokensOfOneAddressButNeverARightOne() throws Exception {
        Map<Integer, Integer> wrong = atOnce(4, 100, () -> call("127.0.7.1", "staff@wego.example:wrong"));

        assertThat(wrong.keySet()).containsExactlyInAnyOrder(401, 429);
        assertThat(call("127.0.7.1", "staff@wego.example:demo")).isEqualTo(200);
        assertThat(call("127.0.7.2", "staff@wego.example:wrong")).isEqualTo(401);
    }

    private int call(String address, String credentials) throws Exception {
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes());
        return new Caller(port, address)
                .call("GET /api/members?limit=1 HTTP/1.1\r\nAuthorization: Basic " + basic + "\r\n", "")
                .status();
    }

    private static long secondsSince(long begun) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }

    private int failures() {
        return jdbc.sql("select count(*) from app.security_event where kind = 'SIGN_IN_FAILED'")
                .query(Integer.class)
                .single();
    }

    private static Map<Integer, Integer> atOnce(int callers, Callable<Integer> work) throws Exception {
        return atOnce(callers, callers, work);
    }

    /** Lets so many callers do it so often in all, and counts what came of it. */
    private static Map<Integer, Integer> atOnce(int callers, int times, Callable<Integer> work) throws Exception {
        Map<Integer, Integer> counted = new ConcurrentHashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(threads.submit(work));
            }
            for (Future<Integer> one : all) {
                counted.merge(one.get(), 1, Integer::sum);
            }
        }
        return counted;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
