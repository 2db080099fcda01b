package org.wego.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryVersion;
import org.wego.knowledge.entry.PublishedEntry;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.analysis.Word;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.ranking.Corrections;
import org.wego.knowledge.search.ranking.Ranking;
import org.wego.knowledge.search.reading.QuestionReader;
import org.wego.knowledge.search.reading.ReadQuestion;
import org.wego.knowledge.search.reading.Synonyms;
import org.wego.knowledge.search.segment.BitsQuery;
import org.wego.knowledge.search.segment.EntryKey;
import org.wego.knowledge.search.segment.IndexedVersions;
import org.wego.knowledge.search.segment.ValueSets;

/** An index of Apache Lucene in this process. */
final class LuceneIndex implements CatalogIndex {

    /** Grows when an index that was made before is of no use any more. */
    static final String FORMAT = "1." + LanguageAnalyzers.VERSION;

    /** With which the index says what it is. */
    static final String FORMAT_KEY = "format";

    /** So many of the first hits are ordered anew by which words stand together. */
    private static final int LOOKED_AT_CLOSELY = 200;

    /** So many of the best are hits although they lack words. */
    private static final int ADMITTED = 50;

    private static final int BUFFER_MB = 64;

    private static final Sort BY_TITLE =
            new Sort(new SortField(IndexFields.TITLE_ORDER, SortField.Type.STRING), SortField.FIELD_DOC);
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(IndexFields.YEAR, SortField.Type.LONG, true, Long.MIN_VALUE),
            new SortField(IndexFields.TITLE_ORDER, SortField.Type.STRING),
            SortField.FIELD_DOC);

    private final LanguageAnalyzers analyzers;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ValueSets.Cache sets = new ValueSets.Cache();

    LuceneIndex(Directory folder, LanguageAnalyzers analyzers) throws IOException {
        this.analyzers = analyzers;
        IndexWriterConfig config = new IndexWriterConfig(analyzers.byField());
        config.setSimilarity(Ranking.similarity());
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setCommitOnClose(true);
        this.writer = new IndexWriter(folder, config);
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(Ranking.similarity());
                searcher.setQueryCache(null);
                return searcher;
            }
        });
    }

    @Override
    public void change(Collection<PublishedEntry> current, Collection<EntryId> gone) {
        try {
            for (PublishedEntry entry : current) {
                writer.updateDocument(EntryKey.term(entry.id()), EntryDocument.of(entry, analyzers));
            }
            for (EntryId entry : gone) {
                writer.deleteDocuments(EntryKey.term(entry));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void keep() {
        try {
            writer.commit();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public List<EntryVersion> after(@Nullable EntryId last, int limit) {
        return with(searcher -> IndexedVersions.after(searcher.getIndexReader(), last, limit));
    }

    @Override
    public Findings find(SearchQuestion question, Synonyms synonyms) {
        return with(searcher -> {
            ReadQuestion read = read(searcher, question, synonyms);
            if (asksNothing(question, read)) {
                return new Findings(0, List.of(), Map.of(), null);
            }
            Matching matching = match(searcher, question, read);
            int total = Matching.count(matching.hits());
            ScoreDoc[] best = best(searcher, question, read, matching);
            HitReader reader = new HitReader(new Marks(read, analyzers));
            StoredFields stored = searcher.storedFields();
            List<SearchHit> found = new ArrayList<>();
            for (int i = question.offset(); i < Math.min(best.length, question.offset() + question.limit()); i++) {
                found.add(reader.read(i + 1, StoredEntry.of(stored.document(best[i].doc))));
            }
            return new Findings(total, found, matching.counts(), new Corrections(searcher).of(question.text(), read));
        });
    }

    /** The ids of hits alone, in their order. */
    List<EntryId> ids(SearchQuestion question, Synonyms synonyms) {
        return with(searcher -> {
            ReadQuestion read = read(searcher, question, synonyms);
            ScoreDoc[] best = best(searcher, question, read, match(searcher, question, read));
            List<EntryId> ids = new ArrayList<>();
            for (int i = question.offset(); i < Math.min(best.length, question.offset() + question.limit()); i++) {
                ids.add(EntryKey.of(searcher.getIndexReader(), best[i].doc));
            }
            return ids;
        });
    }

    @Override
    public int count(SearchQuestion question, Synonyms synonyms) {
        return with(searcher -> {
            ReadQuestion read = read(searcher, question, synonyms);
            return asksNothing(question, read)
                    ? 0
                    : Matching.count(match(searcher, question, read).hits());
        });
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return with(searcher -> new Suggesting(searcher, analyzers).suggest(typed, most));
    }

    @Override
    public List<SearchHit> similar(EntryId entry, int most) {
        return with(searcher -> new Likeness(searcher, analyzers).similar(entry, most));
    }

    @Override
    public void close() {
        try (writer) {
            searchers.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ReadQuestion read(IndexSearcher searcher, SearchQuestion question, Synonyms synonyms) {
        Predicate<String> indexed = field -> searcher.getIndexReader().leaves().stream()
                .anyMatch(it -> it.reader().getFieldInfos().fieldInfo(field) != null);
        return new QuestionReader(analyzers, indexed).read(question.text(), synonyms);
    }

    /** Something was typed, but no word. */
    private static boolean asksNothing(SearchQuestion question, ReadQuestion read) {
        return !question.text().isBlank() && read.isOpen();
    }

    private Matching match(IndexSearcher searcher, SearchQuestion question, ReadQuestion read) throws IOException {
        Matching matching = Matching.of(searcher.getIndexReader(), read, question.chosen(), sets);
        if (matching.isSelective()) {
            Query query = words(searcher, question, read, matching.any(), read.isNarrowed());
            matching.admit(searcher.search(query, new TopScoreDocCollectorManager(ADMITTED, null, 1)).scoreDocs);
        }
        return matching;
    }

    private ScoreDoc[] best(IndexSearcher searcher, SearchQuestion question, ReadQuestion read, Matching matching)
            throws IOException {
        List<FixedBitSet> hits = matching.hits();
        int wanted = question.offset() + question.limit();
        if (question.sort() != SearchQuestion.Sort.RELEVANCE || read.units().isEmpty()) {
            Sort order = question.sort() == SearchQuestion.Sort.TITLE ? BY_TITLE : NEWEST_FIRST;
            return searcher.search(new BitsQuery(hits), new TopFieldCollectorManager(order, wanted, null, 1)).scoreDocs;
        }
        boolean narrowed = read.isNarrowed()
                || matching.isSelective()
                || !question.chosen().isEmpty();
        Query words = words(searcher, question, read, hits, narrowed);
        int close = Math.max(wanted, LOOKED_AT_CLOSELY);
        TopDocs first = searcher.search(words, new TopScoreDocCollectorManager(close, null, 1));
        if (read.telling().size() < 2 || first.scoreDocs.length < 2) {
            return first.scoreDocs;
        }
        Query nearness = new Ranking(searcher).nearness(read);
        return QueryRescorer.rescore(searcher, first, nearness, Ranking.nearnessWeight(), first.scoreDocs.length)
                .scoreDocs;
    }

    /** Lucene leaves out what cannot be among the first only where it is told nothing else. */
    private Query words(
            IndexSearcher searcher,
            SearchQuestion question,
            ReadQuestion read,
            List<FixedBitSet> among,
            boolean narrowed)
            throws IOException {
        Query words = new Ranking(searcher).words(read, titleKey(question.text()));
        return narrowed
                ? new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(new BitsQuery(among), Occur.FILTER)
                        .build()
                : words;
    }

    private String titleKey(String text) {
        return Word.of(analyzers.folded(), text).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    /** What is done with one state of the index. */
    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Look<T> look) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
