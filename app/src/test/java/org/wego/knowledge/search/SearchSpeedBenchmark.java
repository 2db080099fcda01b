package org.wego.knowledge.search;

import com.neovisionaries.i18n.CountryCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.bench.BenchmarkReport;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.entry.PublishedEntry;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.analysis.Word;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.Synonyms;
import org.wego.membership.organisation.CityOnRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long questions take on many entries of real text, with facets and marks, beside Lucene alone on the same index.
 * The texts are those of the start data, put together anew from their sentences.
 */
@Tag("benchmark")
class SearchSpeedBenchmark {

    private static final long SEED = 20261126;
    private static final int BATCH = 2_000;
    private static final int QUESTIONS = 400;
    private static final int WARM_UP = 400;
    private static final Map<Integer, Double> AIMS = Map.of(10_000, 10.0, 100_000, 10.0, 1_000_000, 40.0);

    private final LanguageAnalyzers analyzers = new LanguageAnalyzers();
    private final List<JsonNode> practices = practices();
    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000, 1_000_000})
    void measures(int entries) throws IOException {
        if (entries > Integer.getInteger("wego.bench.entries", 1_000_000)) {
            return;
        }
        BenchmarkReport report = new BenchmarkReport("search-" + entries);
        try (LuceneIndex index = new LuceneIndex(FSDirectory.open(folder), analyzers)) {
            long begin = System.nanoTime();
            for (int done = 0; done < entries; done += BATCH) {
                index.change(
                        IntStream.range(0, Math.min(BATCH, entries - done))
                                .mapToObj(_ -> entry())
                                .toList(),
                        List.of());
            }
            index.keep();
            report.reference("entries indexed", entries * 1e9 / (System.nanoTime() - begin), "entries/s");
            try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
                IndexSearcher bare = new IndexSearcher(reader);
                measure(report, index, bare, "one word", words(1), AIMS.get(entries), false);
                measure(report, index, bare, "three words", words(3), AIMS.get(entries), false);
                measure(report, index, bare, "a phrase", phrases(), AIMS.get(entries), false);
                measure(report, index, bare, "filtered", words(2), AIMS.get(entries), true);
            }
            double[] suggestions = times(words(1), it -> index.suggest(it.substring(0, Math.min(4, it.length())), 10));
            report.atMost("suggestions, p95", at(suggestions, 95), "ms", 20);
        }
        report.publish();
    }

    private void measure(
            BenchmarkReport report,
            LuceneIndex index,
            IndexSearcher bare,
            String what,
            List<String> questions,
            double aim,
            boolean filtered) {
        double[] whole = times(questions, it -> index.find(question(it, filtered), Synonyms.NONE));
        report.reference(what + ", p50", at(whole, 50), "ms");
        report.atMost(what + ", p95", at(whole, 95), "ms", aim);
        report.reference(what + ", p99", at(whole, 99), "ms");
        report.reference(
                what + ", one thread", 1_000 / Arrays.stream(whole).average().orElse(1), "questions/s");
        double[] lucene = times(questions, it -> ask(bare, it));
        double[] ids = times(questions, it -> index.ids(question(it, filtered), Synonyms.NONE));
        report.reference(what + ", Lucene alone, p95", at(lucene, 95), "ms");
        report.reference(what + ", Lucene alone, p99", at(lucene, 99), "ms");
        report.atMost(what + ", ids alone, p99", at(ids, 99), "ms", 1.3 * at(lucene, 99) + 0.2);
    }

    private static SearchQuestion question(String text, boolean filtered) {
        SearchQuestion question = SearchQuestion.of(text);
        return filtered
                ? question.choosing(Facet.COUNTRY, Set.of("KR", "TR")).choosing(Facet.STATUS, Set.of("RUNNING"))
                : question;
    }

    /** The words in all texts, and the first twenty that have any. */
    private void ask(IndexSearcher bare, String question) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (Word word : Word.of(analyzers.folded(), question)) {
            words.add(new TermQuery(new Term(IndexFields.FOLDED, word.form())), Occur.SHOULD);
        }
        try {
            bare.storedFields();
            bare.search(words.build(), 20);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double[] times(List<String> questions, Consumer<String> asked) {
        for (int i = 0; i < WARM_UP; i++) {
            asked.accept(questions.get(i % questions.size()));
        }
        double[] times = new double[questions.size()];
        for (int i = 0; i < times.length; i++) {
            long begin = System.nanoTime();
            asked.accept(questions.get(i));
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Words as they are met in texts: frequent ones often. */
    private List<String> words(int count) {
        return IntStream.range(0, QUESTIONS)
                .mapToObj(_ -> String.join(
                        " ", IntStream.range(0, count).mapToObj(_ -> word()).toList()))
                .toList();
    }

    private List<String> phrases() {
        return IntStream.range(0, QUESTIONS)
                .mapToObj(_ -> {
                    String[] words = sentence(text()).split(" ");
                    int at = random.nextInt(Math.max(1, words.length - 2));
                    return "\"" + String.join(" ", Arrays.copyOfRange(words, at, Math.min(words.length, at + 2)))
                            + "\"";
                })
                .toList();
    }

    private String word() {
        String word = "";
        while (word.length() < 4) {
            String[] words = sentence(text()).split("[^\\p{L}\\p{N}]+");
            word = words[random.nextInt(words.length)];
        }
        return word;
    }

    private PublishedEntry entry() {
        JsonNode practice = practices.get(random.nextInt(practices.size()));
        JsonNode text = practice.path("texts").path(0);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            body.append(sentence(text())).append(' ');
        }
        EntryId id = EntryId.next();
        String country = practice.path("country").asString("");
        CountryCode code = country.isEmpty() ? null : CountryCode.getByCode(country);
        String city = practice.path("city").asString("");
        int year = 2000 + random.nextInt(25);
        return new PublishedEntry(
                id,
                1,
                "bench-" + id,
                CatalogKind.values()[random.nextInt(3)],
                city.isEmpty() ? null : new CityOnRecord(null, city, code),
                code,
                year,
                year + random.nextInt(3),
                EntryStatus.values()[random.nextInt(7)],
                List.of(),
                Set.of(1 + random.nextInt(17)),
                List.of(),
                List.of(new EntryText(
                        text.path("language").asString("en"),
                        true,
                        words(text.path("title").asString("")),
                        sentence(text()) + " " + sentence(text()),
                        body.toString(),
                        List.of())));
    }

    /** A title of some words of a title and some of another one. */
    private String words(String title) {
        return title + " " + word() + " " + word();
    }

    private String text() {
        JsonNode text =
                practices.get(random.nextInt(practices.size())).path("texts").path(0);
        return text.path("summary").asString("") + " " + text.path("body").asString("");
    }

    private String sentence(String text) {
        String[] sentences = text.split("(?<=[.!?])\\s+");
        return sentences[random.nextInt(sentences.length)];
    }

    private static List<JsonNode> practices() {
        List<JsonNode> all = new ArrayList<>();
        JsonMapper json = new JsonMapper();
        for (String file : List.of("asia-pacific", "world", "tools-and-methods")) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(
                            SearchSpeedBenchmark.class.getResourceAsStream("/start/entry/" + file + ".jsonl")),
                    StandardCharsets.UTF_8))) {
                lines.lines().map(json::readTree).forEach(all::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }
}
