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
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
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
import org.wego.knowledge.search.segment.EntryKey;
import org.wego.knowledge.search.segment.IndexedVersions;
import org.wego.knowledge.search.segment.ValueSets;

/** An index of Apache Lucene in this process. */
final class LuceneIndex implements CatalogIndex {

    /** Grows when an index that was made before is of no use any more. */
    static final String FORMAT = "5." + LanguageAnalyzers.VERSION;

    /** Where the index says which version it is. */
    static final String FORMAT_KEY = "format";

    private static final int BUFFER_MB = 64;

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
        config.setMergedSegmentWarmer(this::prepare);
        // whoever waits to find a change does not wait until small segments have become one
        config.setMaxFullFlushMergeWaitMillis(0);
        this.writer = new IndexWriter(folder, config);
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) throws IOException {
                for (LeafReaderContext segment : reader.leaves()) {
                    prepare(segment.reader());
                }
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
            QuestionHits hits = hits(searcher, question, read);
            Marks marks = new Marks(read, analyzers);
            HitReader reader = new HitReader(marks);
            List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
            StoredFields stored = searcher.storedFields();
            List<SearchHit> found = new ArrayList<>();
            for (ScoreDoc hit : hits.part()) {
                int place = question.offset() + found.size() + 1;
                StoredEntry entry = StoredEntry.of(stored.document(hit.doc));
                LeafReaderContext segment = segments.get(ReaderUtil.subIndex(hit.doc, segments));
                HitWords words = HitWords.of(marks, segment.reader(), hit.doc - segment.docBase, entry.texts());
                found.add(reader.read(place, entry, words));
            }
            String meant = new Corrections(searcher).of(question.text(), read);
            return new Findings(hits.total(), found, hits.counts(), meant);
        });
    }

    /** The ids of hits alone, in their order. */
    List<EntryId> ids(SearchQuestion question, Synonyms synonyms) {
        return with(searcher -> {
            List<EntryId> ids = new ArrayList<>();
            for (ScoreDoc hit :
                    hits(searcher, question, read(searcher, question, synonyms)).part()) {
                ids.add(EntryKey.of(searcher.getIndexReader(), hit.doc));
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
                    : hits(searcher, question, read).total();
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

    /** What is made once for each segment is made before anybody asks for it. */
    private void prepare(LeafReader segment) throws IOException {
        for (Facet facet : Facet.values()) {
            sets.of(segment).prepare(IndexFields.ofFacet(facet.parameter()));
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

    private QuestionHits hits(IndexSearcher searcher, SearchQuestion question, ReadQuestion read) throws IOException {
        return new QuestionHits(searcher, question, read, titleKey(question.text()), sets, analyzers);
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
