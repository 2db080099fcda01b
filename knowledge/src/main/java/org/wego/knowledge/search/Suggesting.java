package org.wego.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.analysis.Word;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.field.TitlePrefixes;

/** What somebody may be about to type: names first, then titles, those that begin so before those that have the words. */
final class Suggesting {

    /** How many of the suggestions are names, if there are enough titles. */
    private static final int NAMES = 3;

    private static final int LOOKED_AT = 200;
    private static final int MOST_WORDS = 8;

    private final IndexSearcher searcher;
    private final LanguageAnalyzers analyzers;

    Suggesting(IndexSearcher searcher, LanguageAnalyzers analyzers) {
        this.searcher = searcher;
        this.analyzers = analyzers;
    }

    List<Suggestion> suggest(String typed, int most) throws IOException {
        List<String> words = Word.of(analyzers.folded(), typed).stream()
                .limit(MOST_WORDS)
                .map(Word::form)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Suggestion> found = new ArrayList<>(names(String.join(" ", words)));
        Set<Integer> entries = new LinkedHashSet<>();
        collect(words, true, most, entries);
        if (entries.size() < most) {
            collect(words, false, most, entries);
        }
        StoredFields stored = searcher.storedFields();
        for (int entry : entries) {
            if (found.size() < most) {
                found.add(title(stored.document(entry), words));
            }
        }
        return found;
    }

    private void collect(List<String> words, boolean first, int most, Set<Integer> entries) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(it -> all.add(prefix(TitlePrefixes.of(it)), Occur.FILTER));
        if (first) {
            all.add(prefix("^" + TitlePrefixes.of(words.getFirst())), Occur.FILTER);
        }
        for (ScoreDoc entry : searcher.search(
                        new ConstantScoreQuery(all.build()), new TopScoreDocCollectorManager(most, null, 1))
                .scoreDocs) {
            entries.add(entry.doc);
        }
    }

    private static Query prefix(String typed) {
        return new TermQuery(new Term(IndexFields.TITLE_PREFIX, typed));
    }

    /** The title in the language in which it has the words. */
    private Suggestion title(Document document, List<String> words) {
        StoredEntry entry = StoredEntry.of(document);
        String title = entry.texts().stream()
                .map(it -> it.title())
                .filter(it -> has(it, words))
                .findFirst()
                .orElse(entry.texts().getFirst().title());
        return new Suggestion(Suggestion.Kind.TITLE, title, entry.id(), 1);
    }

    private boolean has(String title, List<String> words) {
        List<String> own =
                Word.of(analyzers.folded(), title).stream().map(Word::form).toList();
        return words.stream().allMatch(word -> own.stream().anyMatch(it -> it.startsWith(word)));
    }

    private List<Suggestion> names(String typed) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Suggestion.Kind> kinds = new TreeMap<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Terms terms = segment.reader().terms(IndexFields.NAME_PREFIX);
            if (terms == null) {
                continue;
            }
            TermsEnum all = terms.iterator();
            BytesRef begin = new BytesRef(typed);
            if (all.seekCeil(begin) == TermsEnum.SeekStatus.END) {
                continue;
            }
            int seen = 0;
            for (BytesRef key = all.term(); key != null && seen < LOOKED_AT; key = all.next()) {
                String text = key.utf8ToString();
                if (!text.startsWith(typed)) {
                    break;
                }
                seen++;
                counts.merge(NamePrefixes.name(text), all.docFreq(), Integer::sum);
                kinds.put(NamePrefixes.name(text), NamePrefixes.kind(text));
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(NAMES)
                .map(it -> new Suggestion(
                        Objects.requireNonNull(kinds.get(it.getKey())), it.getKey(), null, it.getValue()))
                .toList();
    }
}
