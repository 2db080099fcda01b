package org.wego.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.bench.BenchmarkReport;
import org.wego.knowledge.search.analysis.KnownLanguage;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.analysis.Word;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.Synonyms;
import org.wego.knowledge.search.segment.EntryKey;

/**
 * How long questions take on many entries of real text, with facets and marks, beside Lucene alone on the same index. The
 * texts are those of the start data, put together anew from their sentences. {@code -Dwego.bench.entries=} says how many;
 * {@code -Dwego.bench.questions=} by how many questions of each kind; {@code -Dwego.bench.index=} where an index is kept,
 * so that it is made in one run and measured in a quiet one. What a run that was ended has left is gone on with, and {@code
 * -Dwego.bench.only-make=true} measures nothing.
 */
@Tag("benchmark")
class SearchSpeedBenchmark {

    private static final long SEED = 20261126;
    private static final int BATCH = 2_000;
    private static final int KEPT_AFTER = 20_000;
    private static final boolean MEASURES = !Boolean.getBoolean("wego.bench.only-make");
    private static final int QUESTIONS = Integer.getInteger("wego.bench.questions", 400);
    private static final int FIRST = 20;
    private static final Map<Integer, Double> AIMS = Map.of(10_000, 10.0, 100_000, 10.0, 1_000_000, 40.0);

    private final LanguageAnalyzers analyzers = new LanguageAnalyzers();
    private final MixedTexts texts = new MixedTexts(SEED);

    @TempDir
    Path made;

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000, 1_000_000})
    void measures(int entries) throws IOException {
        String asked = System.getProperty("wego.bench.entries", "10000,100000,1000000");
        Assumptions.assumeTrue(List.of(asked.split(",")).contains(String.valueOf(entries)));
        Path folder = Path.of(System.getProperty("wego.bench.index", made.toString()), "search-" + entries);
        BenchmarkReport report = new BenchmarkReport("search-" + entries);
        try (LuceneIndex index = new LuceneIndex(FSDirectory.open(folder), analyzers)) {
            fill(report, index, index.count(SearchQuestion.of(""), Synonyms.NONE), entries);
            Assumptions.assumeTrue(MEASURES);
            try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
                IndexSearcher bare = new IndexSearcher(reader);
                double aim = AIMS.get(entries);
                measure(report, index, bare, "one word", texts.words(QUESTIONS, 1), aim, false);
                measure(report, index, bare, "three words", texts.words(QUESTIONS, 3), aim, false);
                measure(report, index, bare, "a phrase", texts.phrases(QUESTIONS), aim, false);
                measure(report, index, bare, "filtered", texts.words(QUESTIONS, 2), aim, true);
                report.reference("segments", reader.leaves().size(), "");
            }
            List<String> beginnings = texts.words(QUESTIONS, 1).stream()
                    .map(it -> it.substring(0, Math.min(4, it.length())))
                    .toList();
            double[] suggestions = times(beginnings, it -> index.suggest(it, 10));
            report.atMost("suggestions, p95", at(suggestions, 95), "ms", 20);
        }
        report.publish();
    }

    private static void fill(BenchmarkReport report, LuceneIndex index, int there, int entries) {
        MixedTexts others = new MixedTexts(SEED + there);
        long begin = System.nanoTime();
        for (int done = there; done < entries; done += BATCH) {
            index.change(
                    IntStream.range(0, Math.min(BATCH, entries - done))
                            .mapToObj(_ -> others.entry())
                            .toList(),
                    List.of());
            if (done % KEPT_AFTER == 0) {
                index.keep();
            }
        }
        index.keep();
        report.reference("entries indexed", (entries - there) * 1e9 / (System.nanoTime() - begin), "entries/s");
    }

    private void measure(
            BenchmarkReport report,
            LuceneIndex index,
            IndexSearcher bare,
            String what,
            List<String> questions,
            double aim,
            boolean filtered) {
        Consumer<String> whole = it -> index.find(question(it, filtered), Synonyms.NONE);
        double[] times = times(questions, whole);
        report.reference(what + ", p50", at(times, 50), "ms");
        report.atMost(what + ", p95", at(times, 95), "ms", aim);
        report.reference(what + ", p99", at(times, 99), "ms");
        long begin = System.nanoTime();
        questions.parallelStream().forEach(whole);
        report.reference(
                what + ", all processors", questions.size() * 1e9 / (System.nanoTime() - begin), "questions/s");
        // one after the other with each question, so that both meet the same machine
        double[] lucene = new double[questions.size()];
        double[] ids = new double[questions.size()];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < questions.size(); i++) {
                String question = questions.get(i);
                lucene[i] = time(() -> alone(bare, question, filtered));
                ids[i] = time(() -> index.ids(question(question, filtered), Synonyms.NONE));
            }
        }
        Arrays.sort(lucene);
        Arrays.sort(ids);
        report.reference(what + ", Lucene alone, p50", at(lucene, 50), "ms");
        report.reference(what + ", Lucene alone, p99", at(lucene, 99), "ms");
        report.reference(what + ", ids alone, p50", at(ids, 50), "ms");
        report.atMost(what + ", ids alone, p99", at(ids, 99), "ms", 1.3 * at(lucene, 99) + 0.2);
    }

    private static SearchQuestion question(String text, boolean filtered) {
        SearchQuestion question = SearchQuestion.of(text);
        return filtered
                ? question.choosing(Facet.COUNTRY, Set.of("KR", "TR")).choosing(Facet.STATUS, Set.of("RUNNING"))
                : question;
    }

    /** The ids of the first twenty, as one asks Lucene for words in several fields, for a phrase, or with filters. */
    private void alone(IndexSearcher bare, String question, boolean filtered) {
        List<String> folded =
                Word.of(analyzers.folded(), question).stream().map(Word::form).toList();
        List<String> english = Word.of(analyzers.of(KnownLanguage.EN), question).stream()
                .map(Word::form)
                .toList();
        List<Query> words = new ArrayList<>();
        folded.forEach(it -> words.add(new TermQuery(new Term(IndexFields.FOLDED, it))));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (folded.size() == english.size()) {
            for (int i = 0; i < english.size(); i++) {
                Query word = new TermQuery(new Term(KnownLanguage.EN.field(), english.get(i)));
                query.add(new DisjunctionMaxQuery(List.of(words.get(i), word), 0), Occur.SHOULD);
            }
        } else {
            words.forEach(it -> query.add(it, Occur.SHOULD));
        }
        query.setMinimumNumberShouldMatch(1);
        if (question.startsWith("\"")) {
            query.add(new PhraseQuery(IndexFields.FOLDED, folded.toArray(String[]::new)), Occur.FILTER);
        }
        if (filtered) {
            query.add(any(Facet.COUNTRY, "KR", "TR"), Occur.FILTER);
            query.add(any(Facet.STATUS, "RUNNING"), Occur.FILTER);
        }
        try {
            for (ScoreDoc hit : bare.search(query.build(), FIRST).scoreDocs) {
                EntryKey.of(bare.getIndexReader(), hit.doc);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Query any(Facet facet, String... values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String value : values) {
            any.add(new TermQuery(new Term(IndexFields.ofFacet(facet.parameter()), value)), Occur.SHOULD);
        }
        return any.build();
    }

    private static double[] times(List<String> questions, Consumer<String> asked) {
        questions.forEach(asked);
        double[] times = questions.stream()
                .mapToDouble(it -> time(() -> asked.accept(it)))
                .toArray();
        Arrays.sort(times);
        return times;
    }

    private static double time(Runnable asked) {
        long begin = System.nanoTime();
        asked.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
