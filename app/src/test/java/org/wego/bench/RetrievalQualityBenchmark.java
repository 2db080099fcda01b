package org.wego.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How good the first ten are, through the import and the search that everybody uses. The evaluator is proven first: plain
 * BM25 has to reach the figure that the collection's description names. The collections are not part of the project;
 * {@code -Dwego.bench.collections=} says where they are.
 */
@Tag("benchmark")
@WegoTest
class RetrievalQualityBenchmark {

    private static final int DEPTH = 10;
    private static final double AS_DESCRIBED = 0.01;

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @CsvSource({"cranfield, 0.323, 0.353", "adi, 0.392, 0.422"})
    void measures(String name, double plain, double aim) throws Exception {
        Path folder = Path.of(System.getProperty("wego.bench.collections", "../../shared/data/ir"), name);
        Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is not there");
        RetrievalCollection collection = RetrievalCollection.read(folder);
        BenchmarkReport report = new BenchmarkReport("retrieval-" + name);
        report.reference("plain BM25, nDCG@10", plain(collection), "");
        report.reference("plain BM25 as described", plain, "");
        assertThat(plain(collection)).as("the evaluator").isEqualTo(plain, within(AS_DESCRIBED));

        take(name, collection);
        report.atLeast("search, nDCG@10", mean(collection, it -> search(name, it)), "", aim);
        report.reference("search, three words", mean(collection, it -> search(name, longest(it))), "");
        report.publish();
    }

    private static double mean(RetrievalCollection collection, Function<String, List<String>> search) {
        return collection.questions().entrySet().stream()
                .mapToDouble(it -> RankingQuality.ndcg(
                        search.apply(it.getValue()), collection.judged().get(it.getKey()), DEPTH))
                .average()
                .orElse(0);
    }

    private static double plain(RetrievalCollection collection) throws IOException {
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory();
                Analyzer words = new StandardAnalyzer()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(words))) {
                for (RetrievalCollection.Text text : collection.texts()) {
                    Document document = new Document();
                    document.add(new StringField("id", text.id(), Field.Store.YES));
                    document.add(new TextField("text", text.title() + " " + text.text(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new BM25Similarity(0.9f, 0.4f));
                return mean(collection, it -> plain(searcher, words, it));
            }
        }
    }

    private static List<String> plain(IndexSearcher searcher, Analyzer words, String question) {
        List<String> ids = new ArrayList<>();
        try {
            for (ScoreDoc hit :
                    searcher.search(new QueryBuilder(words).createBooleanQuery("text", question), DEPTH).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get("id"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ids;
    }

    private void take(String name, RetrievalCollection collection) throws Exception {
        String lines = collection.texts().stream()
                .filter(it -> !it.text().isBlank())
                .map(it -> json.writeValueAsString(entry(name, it)))
                .collect(Collectors.joining("\n"));
        int status = web.perform(multipart("/api/catalog/import")
                        .file(new MockMultipartFile(
                                "file", name + ".jsonl", "application/x-ndjson", lines.getBytes(UTF_8)))
                        .with(httpBasic("staff@wego.example", "demo")))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(200);
        long imported = lines.lines().count();
        for (int wait = 0; wait < 600 && found("").path("total").asInt() < imported; wait++) {
            Thread.sleep(100);
        }
    }

    private static Map<String, Object> entry(String name, RetrievalCollection.Text text) {
        String title = text.title().isBlank() ? "Untitled" : text.title();
        return Map.of(
                "externalId",
                name + "-" + text.id(),
                "catalog",
                "KNOWLEDGE_DATABASE",
                "status",
                "UNKNOWN",
                "texts",
                List.of(Map.of(
                        "language",
                        "en",
                        "original",
                        true,
                        "title",
                        title.substring(0, Math.min(title.length(), 250)),
                        "summary",
                        title,
                        "body",
                        text.text(),
                        "keywords",
                        List.of())),
                "sources",
                List.of(Map.of("url", "https://collection.example/" + text.id(), "publisher", name)),
                "licence",
                "for research");
    }

    private List<String> search(String name, String question) {
        List<String> ids = new ArrayList<>();
        found(question).path("entries").forEach(it -> {
            String id = it.path("externalId").asString("");
            ids.add(id.startsWith(name + "-") ? id.substring(name.length() + 1) : "");
        });
        return ids;
    }

    private JsonNode found(String question) {
        try {
            return json.readTree(
                    web.perform(get("/api/catalog/entries").param("q", question).param("limit", "10"))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(UTF_8));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The three longest words, as somebody who types little may ask. */
    private static String longest(String question) {
        return List.of(question.split("\\s+")).stream()
                .sorted((one, other) -> other.length() - one.length())
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
