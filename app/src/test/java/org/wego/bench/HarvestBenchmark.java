package org.wego.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryStore;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Source;

/**
 * A part of a list of 160,000 entries costs the same wherever in it one is. They are in memory only as long as they are
 * listed.
 */
@Tag("benchmark")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:harvest;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0",
            "vaadin.productionMode=true"
        })
@ActiveProfiles("demo")
@DirtiesContext
class HarvestBenchmark {

    private static final int ENTRIES = 160_000;
    private static final int BLOCK = 500;
    private static final int DEEP = 150_000;
    private static final int TIMES = 40;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*cursor=\"(\\d+)\"[^>]*>([^<]+)<");

    @LocalServerPort
    int port;

    @Autowired
    EntryStore store;

    @Autowired
    Clock clock;

    private final BenchmarkReport report = new BenchmarkReport("harvest");

    @Test
    void comparesTheFirstPartWithADeepOne() throws Exception {
        publish();
        long begin = System.nanoTime();
        while (ask("verb=Identify").statusCode() == 503) {
            Thread.onSpinWait();
        }
        report.reference("changes put in order", ENTRIES / seconds(begin), "entries/s");
        begin = System.nanoTime();
        String first = "verb=ListRecords&metadataPrefix=oai_dc";
        String query = first;
        String second = "";
        String deep = "";
        int records = 0;
        while (!query.isEmpty()) {
            String answer = ask(query).body();
            records += answer.split("<record>", -1).length - 1;
            Matcher token = TOKEN.matcher(answer);
            query = token.find() ? "verb=ListRecords&resumptionToken=" + token.group(2) : "";
            if (second.isEmpty()) {
                second = query;
            }
            // the token of the part that begins there
            if (deep.isEmpty() && records == DEEP) {
                deep = query;
            }
        }
        report.reference("whole harvest", records / seconds(begin), "records/s");
        assertThat(records).isGreaterThan(ENTRIES);

        List<String> queries = List.of(first, second, deep);
        for (String it : queries) {
            median(it);
        }
        double atFirst = median(first);
        double atSecond = median(second);
        double atDeep = median(deep);
        report.reference("first part", atFirst, "ms");
        report.reference("second part", atSecond, "ms");
        report.reference("part at 150,000", atDeep, "ms");
        report.atMost("part at 150,000 to the first", atDeep / atFirst, "x", 1.5);
        report.atMost("part at 150,000 to the second", atDeep / atSecond, "x", 1.5);
        report.publish();
    }

    private void publish() {
        for (int block = 0; block < ENTRIES / BLOCK; block++) {
            int from = block * BLOCK;
            Instant now = clock.instant();
            store.add(IntStream.range(from, from + BLOCK)
                    .mapToObj(it -> Entry.draft(about(it), "staff@wego.example", now)
                            .submitted(now)
                            .published(now))
                    .toList());
        }
    }

    private static EntryContent about(int number) {
        return new EntryContent(
                CatalogKind.BEST_PRACTICES_JOURNAL,
                null,
                null,
                null,
                2017,
                null,
                EntryStatus.RUNNING,
                List.of(),
                Set.of(11),
                List.of("sensors"),
                List.of(new EntryText(
                        "en",
                        true,
                        "Street lighting that dims, number " + number,
                        "Lamps are dimmed when nobody is below them, which saves half of the power. ".repeat(4),
                        "The city put sensors on its masts and asked residents which streets felt dark. ".repeat(12),
                        List.of("lighting", "energy", "sensors"))),
                EntryParts.from(List.of(new Source("https://city.example/" + number, "The city", null))));
    }

    private double median(String query) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            assertThat(ask(query).statusCode()).isEqualTo(200);
            times.add(seconds(begin) * 1_000);
        }
        double[] sorted = times.stream().mapToDouble(it -> it).toArray();
        Arrays.sort(sorted);
        return sorted[TIMES / 2];
    }

    private HttpResponse<String> ask(String query) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oai?" + query))
                        .build(),
                BodyHandlers.ofString());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
