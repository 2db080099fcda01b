package org.wego.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.CompleteIndex;
import org.wego.WegoTest;
import org.wego.knowledge.search.CatalogSearch;
import tools.jackson.databind.json.JsonMapper;

/** How many entries of the start data a second come in by a file, for the first time and again, and can be found. */
@Tag("benchmark")
@WegoTest
class ImportBenchmark {

    private static final int ENTRIES = 20_000;

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    @Autowired
    CatalogSearch search;

    private final BenchmarkReport report = new BenchmarkReport("import");

    @Test
    void measures() throws Exception {
        CompleteIndex.of(search);
        List<String> entries = startEntries();
        take(file(entries, "warm-up", 1_000), "false");
        String file = file(entries, "many", ENTRIES);
        int before = total();

        report.reference("looked through only", ENTRIES / take(file, "true"), "entries/s");
        long begin = System.nanoTime();
        report.atLeast("imported", ENTRIES / take(file, "false"), "entries/s", 1_000);
        while (total() < before + ENTRIES) {
            Thread.onSpinWait();
        }
        report.reference("imported and found", ENTRIES * 1e9 / (System.nanoTime() - begin), "entries/s");
        report.atLeast("imported again unchanged", ENTRIES / take(file, "false"), "entries/s", 1_000);
        report.atLeast(
                "imported again changed",
                ENTRIES / take(file.replace("\"summary\": \"", "\"summary\": \"Anew: "), "false"),
                "entries/s",
                1_000);
        report.publish();
    }

    /** The seconds it took. */
    private double take(String lines, String dryRun) throws Exception {
        byte[] file = lines.getBytes(UTF_8);
        long begin = System.nanoTime();
        int status = web.perform(multipart("/api/catalog/import")
                        .file(new MockMultipartFile("file", "many.jsonl", "application/x-ndjson", file))
                        .param("dryRun", dryRun)
                        .with(httpBasic("staff@wego.example", "demo")))
                .andReturn()
                .getResponse()
                .getStatus();
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(status).isEqualTo(200);
        return seconds;
    }

    private int total() throws Exception {
        return json.readTree(web.perform(get("/api/catalog/entries").param("limit", "1"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .path("total")
                .asInt();
    }

    private static String file(List<String> entries, String name, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String externalId = "\"externalId\": \"%s-%d-".formatted(name, i);
            lines.append(entries.get(i % entries.size()).replaceFirst("\"externalId\": \"", externalId))
                    .append('\n');
        }
        return lines.toString();
    }

    private static List<String> startEntries() throws Exception {
        List<String> entries = new ArrayList<>();
        for (String name : List.of("asia-pacific", "world", "tools-and-methods")) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(
                            ImportBenchmark.class.getResourceAsStream("/start/entry/" + name + ".jsonl")),
                    UTF_8))) {
                lines.lines().forEach(entries::add);
            }
        }
        return entries;
    }
}
