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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;
import org.wego.knowledge.search.analysis.KnownLanguage;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.analysis.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How good the first ten are, through the import and the search that everybody uses. The evaluator is proven first: plain
 * BM25 has to reach the figure that the collection's description names. The collections are not part of the project;
 * {@code -Dwego.bench.collections=} says where they are: each in a folder, whose name ends in its language unless it is
 * English ({@code faq-ko}). Each is asked by whole questions and by their three longest words, beside Lucene's own analyzer
 * of the language: first while no other collection is in the catalog, and in the end while all of them are, so that
 * translations of a text stand in each other's way. {@code -Dwego.bench.ways=alone} or {@code together} asks in one of both
 * ways. The last table has both beside what was aimed at.
 */
@Tag("benchmark")
@WegoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RetrievalQualityBenchmark {

    /** With which the names of all entries begin that are imported here. */
    private static final String MARK = "bench-";

    private static final int DEPTH = 10;
    private static final double AS_DESCRIBED = 0.01;
    private static final double NO_WORSE = 0.005;
    private static final double NONE = -1;

    /** Of plain BM25, as it is described. */
    private static final Map<String, Double> DESCRIBED = Map.of("cranfield", 0.323, "adi", 0.392);

    /**
     * The best known without training, for whole questions and for three words, where somebody has measured it; of all
     * others Lucene's analyzer of the language is.
     */
    private static final Map<String, Aim> KNOWN = Map.of(
            "cranfield", new Aim(0.353 + NO_WORSE, NONE),
            "adi", new Aim(0.422 + NO_WORSE, NONE),
            "xquad-en", new Aim(0.9653, 0.9120),
            "xquad-es", new Aim(0.9575, 0.8490),
            "xquad-ru", new Aim(0.9541, 0.8295),
            "xquad-tr", new Aim(0.9440, 0.8158),
            "xquad-ar", new Aim(0.9370, 0.8498),
            "xquad-zh", new Aim(0.9635, 0.8338),
            "xquad-vi", new Aim(0.9592, 0),
            "korquad-ko", new Aim(0.9536, 0.8786));

    /** @param three 0 if nobody has measured it, negative if nothing is aimed at */
    private record Aim(double whole, double three) {}

    private static final LanguageAnalyzers ANALYZERS = new LanguageAnalyzers();

    private static final String WAYS = System.getProperty("wego.bench.ways", "alone,together");

    private final Map<String, Aim> aims = new TreeMap<>();
    private final Map<String, Aim> alone = new HashMap<>();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    static Stream<Path> collections() throws IOException {
        Path all = Path.of(System.getProperty("wego.bench.collections", "../../shared/data/ir"));
        Assumptions.assumeTrue(Files.isDirectory(all), all + " is not there");
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("collections")
    void measures(Path folder) throws Exception {
        String name = name(folder);
        KnownLanguage language = language(name);
        RetrievalCollection collection = RetrievalCollection.read(folder);
        BenchmarkReport report = new BenchmarkReport("retrieval-" + name);
        double plain = mean(collection, Plain.of(collection, new StandardAnalyzer(), 0.9f, 0.4f)::first);
        report.reference("plain BM25, nDCG@10", plain, "");
        if (DESCRIBED.containsKey(name)) {
            assertThat(plain).as("the evaluator").isEqualTo(DESCRIBED.get(name), within(AS_DESCRIBED));
        }
        Plain analyzed = Plain.of(collection, ANALYZERS.of(language), 1.2f, 0.75f);
        double whole = mean(collection, analyzed::first);
        double three = mean(collection, it -> analyzed.first(longest(language, it)));
        report.reference("Lucene's analyzer of the language", whole, "");
        report.reference("the same, three words", three, "");

        Aim known = KNOWN.getOrDefault(name, new Aim(whole, three));
        aims.put(name, new Aim(known.whole(), known.three() == 0 ? three : known.three()));
        if (WAYS.contains("alone")) {
            takeAllAway();
            take(name, language, collection);
            alone.put(name, asked(name, collection));
            compare(report, "search", name, alone.get(name));
        }
        report.publish();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void measuresAllTogetherAndSumsUp() throws Exception {
        BenchmarkReport report = new BenchmarkReport("retrieval");
        alone.keySet().stream().sorted().forEach(it -> compare(report, it + ", alone", it, alone.get(it)));
        if (WAYS.contains("together")) {
            takeAllAway();
            for (Path folder : collections().toList()) {
                String name = name(folder);
                take(name, language(name), RetrievalCollection.read(folder));
            }
            for (Path folder : collections().toList()) {
                String name = name(folder);
                compare(report, name + ", together", name, asked(name, RetrievalCollection.read(folder)));
            }
        }
        report.publish();
    }

    private Aim asked(String name, RetrievalCollection collection) {
        return new Aim(
                mean(collection, it -> search(name, it)),
                mean(collection, it -> search(name, longest(language(name), it))));
    }

    private void compare(BenchmarkReport report, String what, String name, Aim reached) {
        Aim aim = aims.get(name);
        report.atLeast(what, reached.whole(), "", aim.whole() - NO_WORSE);
        if (aim.three() < 0) {
            report.reference(what + ", three words", reached.three(), "");
        } else {
            report.atLeast(what + ", three words", reached.three(), "", aim.three() - NO_WORSE);
        }
    }

    /** What was imported, and waits until nobody finds it any more. */
    private void takeAllAway() {
        jdbc.sql("""
                insert into knowledge.index_task (entry_id, asked_at)
                select id, current_timestamp from knowledge.entry where external_id like :imported
                """).param("imported", MARK + "%").update();
        jdbc.sql("delete from knowledge.entry where external_id like :imported")
                .param("imported", MARK + "%")
                .update();
        int left = jdbc.sql("select count(*) from knowledge.entry where state = 'PUBLISHED'")
                .query(Integer.class)
                .single();
        waitFor(left);
    }

    private void waitFor(int entries) {
        for (int wait = 0; wait < 600 && found("").path("total").asInt() != entries; wait++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        assertThat(found("").path("total").asInt()).isEqualTo(entries);
    }

    /** Of a collection, however its folder is written: {@code ADI}, {@code adi-en} and {@code adi} are one. */
    private static String name(Path folder) {
        String name = folder.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String english = name.replaceFirst("-en$", "");
        return KNOWN.containsKey(english) ? english : name;
    }

    private static KnownLanguage language(String name) {
        KnownLanguage named = KnownLanguage.of(name.substring(name.lastIndexOf('-') + 1));
        return named == null ? KnownLanguage.EN : named;
    }

    private static double mean(RetrievalCollection collection, Function<String, List<String>> search) {
        return collection.questions().entrySet().stream()
                .mapToDouble(it -> RankingQuality.ndcg(
                        search.apply(it.getValue()), collection.judged().get(it.getKey()), DEPTH))
                .average()
                .orElse(0);
    }

    /** Lucene with nothing but one field. */
    private record Plain(IndexSearcher searcher, Analyzer words) {

        static Plain of(RetrievalCollection collection, Analyzer words, float k1, float b) throws IOException {
            ByteBuffersDirectory folder = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(words))) {
                for (RetrievalCollection.Text text : collection.texts()) {
                    Document document = new Document();
                    document.add(new StringField("id", text.id(), Field.Store.YES));
                    document.add(new TextField("text", text.title() + " " + text.text(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(folder));
            searcher.setSimilarity(new BM25Similarity(k1, b));
            return new Plain(searcher, words);
        }

        List<String> first(String question) {
            List<String> ids = new ArrayList<>();
            Query query = new QueryBuilder(words).createBooleanQuery("text", question);
            try {
                for (ScoreDoc hit : query == null ? new ScoreDoc[0] : searcher.search(query, DEPTH).scoreDocs) {
                    ids.add(searcher.storedFields().document(hit.doc).get("id"));
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return ids;
        }
    }

    private void take(String name, KnownLanguage language, RetrievalCollection collection) throws Exception {
        String lines = collection.texts().stream()
                .filter(it -> !it.text().isBlank())
                .map(it -> json.writeValueAsString(entry(name, language, it)))
                .collect(Collectors.joining("\n"));
        int before = found("").path("total").asInt();
        int status = web.perform(multipart("/api/catalog/import")
                        .file(new MockMultipartFile(
                                "file", name + ".jsonl", "application/x-ndjson", lines.getBytes(UTF_8)))
                        .with(httpBasic("staff@wego.example", "demo")))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(200);
        long imported = lines.lines().count();
        waitFor(before + Math.toIntExact(imported));
    }

    private static Map<String, Object> entry(String name, KnownLanguage language, RetrievalCollection.Text text) {
        String title = text.title().isBlank() ? "Untitled" : text.title();
        return Map.of(
                "externalId",
                MARK + name + "-" + text.id(),
                "catalog",
                "KNOWLEDGE_DATABASE",
                "status",
                "UNKNOWN",
                "texts",
                List.of(Map.of(
                        "language",
                        language.tag(),
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
            String known = MARK + name + "-";
            ids.add(id.startsWith(known) ? id.substring(known.length()) : "");
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

    /** The three longest words, as somebody who types little may ask; where no spaces are, as Unicode parts them. */
    private static String longest(KnownLanguage language, String question) {
        Stream<String> words = language == KnownLanguage.ZH || language == KnownLanguage.TH
                ? Word.of(ANALYZERS.folded(), question).stream().map(Word::form)
                : Stream.of(question.split("\\s+"));
        return words.sorted((one, other) -> other.length() - one.length())
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
