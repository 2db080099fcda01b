package org.wego.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Callers without an account who send or read so slowly that they would hold the server, if waiting held anything. */
@EndToEndTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowCallersEndToEndTests {

    private static final int MANY = 200;
    private static final String LONG = "Content-Length: 1000000";
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String SMALL_FORM = post("/login", "form", "Content-Length: 4000");

    @LocalServerPort
    int port;

    /** Callers whose body nobody waits for, many of each kind. */
    private final List<Refusal> refusedInCrowds = List.of(
            new Refusal("/login", "form", LONG, 413),
            new Refusal("/?v-r=uidl", "json", LONG, 200),
            new Refusal("/api/members/import", "multipart", LONG, 401));

    private final List<Refusal> refused = List.of(
            new Refusal("/setup", "form", "Content-Length: 9000", 413),
            new Refusal("/login", "form", CHUNKED, 411),
            new Refusal("/login", "multipart", "Content-Length: 2000000000", 413),
            new Refusal("/?v-r=uidl", "form", LONG, 400),
            new Refusal("/?v-r=uidl", "json", CHUNKED, 200),
            new Refusal("/api/economy/editions", "form", LONG, 401),
            new Refusal("/api/fee-runs", "json", CHUNKED, 401),
            new Refusal("/desk/members", "multipart", LONG, 403),
            new Refusal("/VAADIN/dynamic/resource/1/none/upload", "multipart", LONG, 403),
            new Refusal("/members", "form", LONG, 404),
            new Refusal("/", "json", LONG, 404));

    private final List<Socket> sockets = new ArrayList<>();
    private List<Socket> ofSmallForms = List.of();
    private List<Socket> open = List.of();
    private Readers readers;

    /** All kinds of them at once, so that the test waits for them once, while others read the home page. */
    @BeforeAll
    void everybodyCalls() throws Exception {
        readers = Readers.of(port);
        ofSmallForms = call(MANY, "127.0.1.3", SMALL_FORM);
        for (int i = 0; i < refusedInCrowds.size(); i++) {
            refusedInCrowds.get(i).isAskedFor(MANY, "127.0.1.1" + i);
        }
        for (Refusal refusal : refused) {
            refusal.isAskedFor(3, "127.0.1.2");
        }
        List<Socket> sending = List.copyOf(sockets);
        // answers of a megabyte and a half one after the other fill all buffers on the way
        call(MANY, "127.0.1.4", "GET /swagger-ui/swagger-ui-bundle.js HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(10));
        for (int seconds = 0; seconds < 5; seconds++) {
            drip(sending);
        }
        for (Refusal refusal : refusedInCrowds) {
            refusal.reads();
        }
        for (Refusal refusal : refused) {
            refusal.reads();
        }
        open = new ArrayList<>(sending);
        for (int seconds = 0; seconds < 60 && !open.isEmpty(); seconds++) {
            drip(sending);
            open.removeIf(SlowCallersEndToEndTests::hasEnded);
        }
        readers.stop();
    }

    @AfterAll
    void hangUp() throws IOException {
        readers.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void holdNobodyWhoReads() {
        readers.gotThePage();
    }

    @Test
    void areRefusedInCrowdsWhereNobodyMaySendABody() {
        assertThat(refusedInCrowds).allSatisfy(Refusal::isAnswered);
    }

    @Test
    void areRefusedBeforeTheirBodyIsRead() {
        assertThat(refused).allSatisfy(Refusal::isAnswered);
    }

    @Test
    void areWaitedForTenSecondsWithASmallForm() {
        assertThat(open).as("connections that the server leaves open").doesNotContainAnyElementsOf(ofSmallForms);
    }

    /** However many bytes still come. */
    @Test
    void areHungUpOn() {
        assertThat(open).as("connections that the server leaves open").isEmpty();
    }

    @Test
    void areRefusedAFormWhateverTheMethod() throws Exception {
        List<Socket> callers = call(
                3,
                "127.0.1.2",
                post("/api/economy/editions", "form", "Content-Length: 50").replace("POST", "PUT"));

        assertThat(statuses(callers)).containsExactly(401);
    }

    @Test
    void holdLittleMemory() throws Exception {
        new Caller(port, "127.0.1.7").get("/");
        long before = heap();
        drip(call(MANY, "127.0.1.7", SMALL_FORM));

        assertThat(heap() - before).isLessThan(MANY * 250_000L);
    }

    private static String post(String path, String type, String length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + type(type) + length + "\r\n\r\n";
    }

    private static Set<Integer> statuses(List<Socket> callers) throws IOException {
        Set<Integer> statuses = new HashSet<>();
        for (Socket socket : callers) {
            statuses.add(statusOf(socket));
        }
        return statuses;
    }

    private static String type(String kind) {
        return switch (kind) {
            case "form" -> FORM;
            case "json" -> "Content-Type: application/json; charset=UTF-8\r\n";
            default -> "Content-Type: multipart/form-data; boundary=cut\r\n";
        };
    }

    private List<Socket> call(int many, String address, String request) throws IOException {
        List<Socket> callers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Socket socket = new Caller(port, address).connect();
            sockets.add(socket);
            callers.add(socket);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        }
        return callers;
    }

    /** Callers who begin to send a body, and how they are refused without anybody having read it. */
    private final class Refusal {

        private final String path;
        private final String type;
        private final String length;
        private final int status;
        private List<Socket> callers = List.of();
        private Set<Integer> answers = Set.of();

        Refusal(String path, String type, String length, int status) {
            this.path = path;
            this.type = type;
            this.length = length;
            this.status = status;
        }

        void isAskedFor(int many, String address) throws IOException {
            callers = call(many, address, post(path, type, length));
        }

        void reads() throws IOException {
            answers = statuses(callers);
        }

        void isAnswered() {
            assertThat(answers).as("%s %s %s", path, type, length).containsExactly(status);
        }
    }

    /** A byte from everybody, and a second's rest. */
    private static void drip(List<Socket> callers) {
        for (Socket caller : callers) {
            try {
                caller.getOutputStream().write('a');
            } catch (IOException ended) {
                // the server has hung up, which is for the test to find
                continue;
            }
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }

    private static int statusOf(Socket socket) throws IOException {
        byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
        return Integer.parseInt(new String(line, StandardCharsets.US_ASCII).substring("HTTP/1.1 ".length()));
    }

    private static boolean hasEnded(Socket socket) {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().readAllBytes().length >= 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (SocketException reset) {
            return true;
        } catch (IOException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
