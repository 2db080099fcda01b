package org.wego.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.wego.CompleteIndex;
import org.wego.HostileTexts;
import org.wego.bench.BenchmarkReport;
import org.wego.fuzz.RawHttp.Answer;
import org.wego.knowledge.search.CatalogSearch;

/**
 * Ten thousand questions ({@code -Dfuzz.questions=}) that nobody asks in good faith, to the API and to the public pages of
 * a running server: none takes half a second, none fails, none leaves anything in memory.
 */
@Tag("fuzz")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:hostile;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true"
        })
@ActiveProfiles("demo")
@DirtiesContext
class HostileQuestionsFuzz {

    private static final int QUESTIONS = Integer.getInteger("fuzz.questions", 10_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_126);
    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final double MEGABYTE = 1 << 20;

    /** A server takes no longer address; what is longer is refused before anybody reads it. */
    private static final int ADDRESS = 7_000;

    private static final String[] CALLS = {
        "/api/catalog/entries", "/api/catalog/entries", "/api/catalog/suggest", "/knowledge", "/feeds/catalog.atom"
    };

    private static final String[] FACETS = {
        "catalog",
        "cluster",
        "sdg",
        "region",
        "country",
        "status",
        "year",
        "language",
        "sort",
        "limit",
        "page",
        "offset"
    };

    private static final String[] PLACES = {"-1", "0", "1000000", "2147483648", "1e9", "", "x", "9".repeat(300)};

    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @LocalServerPort
    int port;

    @Autowired
    CatalogSearch search;

    private Duration slowest = Duration.ZERO;
    private String slowestAddress = "";

    @Test
    void noneTakesLongNoneFailsNoneLeavesAnything() throws Exception {
        CompleteIndex.of(search);
        ask(QUESTIONS / 10, SEED + 1);
        slowest = Duration.ZERO;
        statuses.clear();
        double before = used();
        ask(QUESTIONS, SEED);
        double after = used();

        BenchmarkReport report = new BenchmarkReport("hostile-questions");
        statuses.forEach((status, answers) -> report.reference("answers " + status, answers, ""));
        report.atMost("the slowest", slowest.toNanos() / 1e6, "ms", LONGEST.toMillis());
        report.reference("heap before", before / MEGABYTE, "MB");
        report.atMost("heap afterwards", after / MEGABYTE, "MB", before / MEGABYTE + 32);
        report.publish();
        assertThat(slowest).as(slowestAddress).isLessThan(LONGEST);
        assertThat(after - before).isLessThan(32 * MEGABYTE);
    }

    private void ask(int questions, long seed) throws IOException {
        HostileTexts texts = new HostileTexts(seed);
        Random random = new Random(seed);
        RawHttp http = new RawHttp(port);
        for (int i = 0; i < questions; i++) {
            String address = address(texts, random);
            long begin = System.nanoTime();
            Answer answer = http.send("GET " + address);
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            assertThat(answer.status())
                    .as("question %d of seed %d: %s", i, seed, address)
                    .isBetween(200, 499);
            statuses.merge(answer.status(), 1, Integer::sum);
            if (taken.compareTo(slowest) > 0) {
                slowest = taken;
                slowestAddress = address;
            }
        }
    }

    private static String address(HostileTexts texts, Random random) {
        StringBuilder address = new StringBuilder(CALLS[random.nextInt(CALLS.length)]);
        address.append("?q=").append(encoded(texts.next()));
        if (address.length() > ADDRESS && random.nextInt(20) > 0) {
            // not within what stands for one letter
            int end = address.lastIndexOf("%", ADDRESS);
            address.setLength(end > ADDRESS / 2 ? end : ADDRESS);
        }
        for (int more = random.nextInt(4); more > 0; more--) {
            String value = random.nextBoolean() ? PLACES[random.nextInt(PLACES.length)] : encoded(texts.piece());
            address.append('&')
                    .append(FACETS[random.nextInt(FACETS.length)])
                    .append('=')
                    .append(value);
        }
        if (random.nextInt(10) == 0) {
            address.append("&cursor=").append(encoded(texts.piece()));
        }
        return address.toString();
    }

    /** Each letter by its bytes; half of a letter of two halves by the three bytes that no encoder in order would make. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            for (byte part : bytes(letter)) {
                encoded.append("%%%02X".formatted(part));
            }
        }
        return encoded.toString();
    }

    private static byte[] bytes(int letter) {
        if (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE) {
            return Character.toString(letter).getBytes(UTF_8);
        }
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        half.write(0xE0 | letter >> 12);
        half.write(0x80 | letter >> 6 & 0x3F);
        half.write(0x80 | letter & 0x3F);
        return half.toByteArray();
    }

    private static double used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
