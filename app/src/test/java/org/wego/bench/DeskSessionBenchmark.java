package org.wego.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.ActiveProfiles;
import org.wego.membership.access.Role;
import org.wego.security.AccountId;
import org.wego.security.SignedInAccount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How much memory somebody takes who has a screen of the desk open: live heap after a full collection, by session. */
@Tag("benchmark")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sessions;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=-1",
            "server.tomcat.max-keep-alive-requests=-1",
            "vaadin.productionMode=true"
        })
@ActiveProfiles("demo")
class DeskSessionBenchmark {

    private static final int SESSIONS = 200;
    private static final int WARM_UP = 20;
    private static final long PATIENCE = 60_000_000_000L;
    private static final long PAUSE = 100_000_000L;

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext server;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void countsTheHeapOfASession() throws Exception {
        BenchmarkReport report = new BenchmarkReport("desk-sessions");
        report.reference("the frame alone (search)", perSession("desk/search"), "KB");
        report.atMost("list of members", perSession("desk/members"), "KB", 150);
        report.atMost("fee run", perSession("desk/fee-runs/" + feeRun()), "KB", 250);
        report.reference("list of fee runs", perSession("desk/fee-runs"), "KB");
        report.reference("invoices", perSession("desk/invoices"), "KB");
        report.publish();
    }

    private double perSession(String route) throws Exception {
        open(route, WARM_UP);
        long before = liveHeap();
        List<DeskReader> readers = open(route, SESSIONS);
        double it = (liveHeap() - before) / 1024.0 / SESSIONS;
        assertThat(readers).hasSize(SESSIONS);
        return it;
    }

    private List<DeskReader> open(String route, int sessions) throws Exception {
        List<DeskReader> readers = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            String cookie = "JSESSIONID=" + signedIn();
            readers.add(new DeskReader(http, port, cookie, route));
        }
        return readers;
    }

    private static long liveHeap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private String feeRun() throws Exception {
        String run = call(HttpRequest.newBuilder(address("/api/fee-runs"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"year\": 2017, \"edition\": \"WEO April 2017\"}")))
                .path("id")
                .asString();
        long end = System.nanoTime() + PATIENCE;
        while (!call(HttpRequest.newBuilder(address("/api/fee-runs/" + run)))
                .path("state")
                .asString()
                .equals("PREVIEWED")) {
            assertThat(System.nanoTime()).as("patience with the run").isLessThan(end);
            LockSupport.parkNanos(PAUSE);
        }
        return run;
    }

    private JsonNode call(HttpRequest.Builder request) throws Exception {
        return JsonMapper.shared()
                .readTree(http.send(
                                request.header("Authorization", "Basic c3RhZmZAd2Vnby5leGFtcGxlOmRlbW8=")
                                        .build(),
                                BodyHandlers.ofString())
                        .body());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** A session of somebody signed in, made without the password, whose slow digest is not what is measured. */
    private String signedIn() {
        Context site = (Context)
                ((TomcatWebServer) server.getWebServer()).getTomcat().getHost().findChildren()[0];
        Session session = site.getManager().createSession(null);
        SignedInAccount staff =
                new SignedInAccount(AccountId.next(), "staff@wego.example", "The staff", Role.STAFF, null);
        session.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                staff, null, staff.getAuthorities())));
        return session.getId();
    }
}
