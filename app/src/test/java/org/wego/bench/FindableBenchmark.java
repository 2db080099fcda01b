package org.wego.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.CompleteIndex;
import org.wego.WegoTest;
import org.wego.knowledge.search.CatalogSearch;
import tools.jackson.databind.json.JsonMapper;

/** How long it takes from the answer "published" until everybody finds an entry. */
@Tag("benchmark")
@WegoTest
class FindableBenchmark {

    private static final int TIMES = 200;

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    @Autowired
    CatalogSearch search;

    @Test
    void measures() throws Exception {
        // while the index is compared with the database at the start, answers say that they are not complete
        CompleteIndex.of(search);
        double[] waited = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            String word = "findable" + Integer.toString(i + 1_000, Character.MAX_RADIX) + "x";
            publish(word);
            long published = System.nanoTime();
            while (total(word) == 0) {
                Thread.onSpinWait();
            }
            waited[i] = (System.nanoTime() - published) / 1e6;
        }
        BenchmarkReport report = new BenchmarkReport("findable");
        report.reference("the very first", waited[0], "ms");
        Arrays.sort(waited);
        report.reference("published to findable, p50", waited[TIMES / 2], "ms");
        report.atMost("published to findable, p99", waited[TIMES * 99 / 100], "ms", 300);
        report.reference("the slowest", waited[TIMES - 1], "ms");
        report.publish();
    }

    private void publish(String word) throws Exception {
        String line = """
                {"externalId": "%1$s", "catalog": "KNOWLEDGE_DATABASE", "status": "RUNNING", "texts": [{"language": "en",\
                 "original": true, "title": "About %1$s", "summary": "A text about %1$s", "body": "", "keywords": []}],\
                 "sources": [{"url": "https://findable.example/", "publisher": "Test"}]}""".formatted(word);
        int status = web.perform(multipart("/api/catalog/import")
                        .file(new MockMultipartFile("file", "one.jsonl", "application/x-ndjson", line.getBytes(UTF_8)))
                        .with(httpBasic("staff@wego.example", "demo")))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(200);
    }

    private int total(String word) throws Exception {
        return json.readTree(web.perform(get("/api/catalog/entries").param("q", word))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .path("total")
                .asInt();
    }
}
