package org.wego.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.bench.HttpLoad.Measured;

/**
 * Public pages beside a bare page of Spring MVC on a server of its own, in one run and by the same client. The client
 * needs processors as well, so what counts is how the pages compare.
 */
@Tag("benchmark")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pages;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=-1",
            "server.tomcat.max-keep-alive-requests=-1",
            "vaadin.productionMode=true"
        })
@ActiveProfiles("demo")
class PublicPagesBenchmark {

    private static final List<String> PAGES =
            List.of("/", "/members", "/governance", "/programs", "/knowledge", "/calculator");

    private static final String COMPRESSED = "Accept-Encoding: gzip\r\n";
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final int FEW = 8;
    private static final int MANY = 200;

    @LocalServerPort
    int port;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient database;

    private final BenchmarkReport report = new BenchmarkReport("public-pages");

    @Test
    void comparesPublicPagesWithABareOne() throws Exception {
        try (ServletWebServerApplicationContext bare = BareSite.start()) {
            int barePort = bare.getWebServer().getPort();
            LongFunction<String> bareAddress = _ -> "/bare";
            LongFunction<String> pages = number -> PAGES.get((int) (number % PAGES.size()));
            String known = "If-None-Match: " + tag("/members") + "\r\n";
            LongFunction<String> members = _ -> "/members";
            new HttpLoad(barePort, FEW, WARM_UP).ask(200, bareAddress, "");
            new HttpLoad(port, FEW, WARM_UP).ask(200, number -> pages.apply(number) + "?" + number, COMPRESSED);
            new HttpLoad(port, FEW, WARM_UP).ask(200, pages, COMPRESSED);
            new HttpLoad(port, FEW, WARM_UP).ask(304, members, known);
            String entry = "/knowledge/" + entry();
            LongFunction<String> entries = _ -> entry;
            String knownEntry = "If-None-Match: " + tag(entry) + "\r\n";
            new HttpLoad(port, FEW, WARM_UP).ask(200, entries, COMPRESSED);
            new HttpLoad(port, FEW, WARM_UP).ask(304, entries, knownEntry);

            Measured first = new HttpLoad(barePort, FEW, TIME).ask(200, bareAddress, "");
            Measured page = new HttpLoad(port, FEW, TIME).ask(200, pages, COMPRESSED);
            Measured notModified = new HttpLoad(port, FEW, TIME).ask(304, members, known);
            Measured entryPage = new HttpLoad(port, FEW, TIME).ask(200, entries, COMPRESSED);
            Measured entryKnown = new HttpLoad(port, FEW, TIME).ask(304, entries, knownEntry);
            Measured second = new HttpLoad(barePort, FEW, TIME).ask(200, bareAddress, "");
            Measured made =
                    new HttpLoad(port, FEW, TIME).ask(200, number -> "/members?" + System.nanoTime(), COMPRESSED);
            double bareRate = (first.perSecond() + second.perSecond()) / 2;
            report.reference("bare page of Spring MVC", bareRate, "requests/s");
            report.atLeast("page of an entry to the bare page", entryPage.perSecond() / bareRate, "x", 0.35);
            report.atLeast("entry not modified to the bare page", entryKnown.perSecond() / bareRate, "x", 0.8);
            report.reference("public pages in turn", page.perSecond(), "requests/s");
            report.atLeast("public pages to the bare page", page.perSecond() / bareRate, "x", 0.35);
            report.reference("not modified", notModified.perSecond(), "requests/s");
            report.atLeast("not modified to the bare page", notModified.perSecond() / bareRate, "x", 0.8);
            report.reference("list of members made anew each time", made.perSecond(), "requests/s");
            report.reference("list of members made anew to the bare page", made.perSecond() / bareRate, "x");

            Measured bareCrowd = new HttpLoad(barePort, MANY, TIME).ask(200, bareAddress, "");
            Measured crowd = new HttpLoad(port, MANY, TIME).ask(200, pages, COMPRESSED);
            report.reference("200 readers of the bare page: p99", bareCrowd.p99Millis(), "ms");
            report.reference("200 readers: requests", crowd.perSecond(), "requests/s");
            report.reference("200 readers: median", crowd.medianMillis(), "ms");
            report.atMost("200 readers: p99", crowd.p99Millis(), "ms", 50);
            Measured changing = whileSomethingChanges(() -> new HttpLoad(port, MANY, TIME).ask(200, pages, COMPRESSED));
            report.reference("200 readers, 5 changes a second: p99", changing.p99Millis(), "ms");
            for (Measured it : List.of(
                    first, second, page, notModified, entryPage, entryKnown, made, bareCrowd, crowd, changing)) {
                assertThat(it.unexpected()).isZero();
            }
        }
        report.publish();
    }

    private Object entry() {
        return database.sql("select id from knowledge.entry where external_id = 'wego-barcelona-decidim'")
                .query()
                .singleValue();
    }

    private interface Reading {
        Measured read() throws Exception;
    }

    private Measured whileSomethingChanges(Reading reading) throws Exception {
        try (ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor()) {
            writer.scheduleAtFixedRate(() -> transactions.executeWithoutResult(_ -> {}), 0, 200, TimeUnit.MILLISECONDS);
            return reading.read();
        }
    }

    private String tag(String page) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                                    .build(),
                            BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
        }
    }
}
