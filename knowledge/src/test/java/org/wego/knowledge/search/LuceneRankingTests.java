package org.wego.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;

/** Lucene in this process ranks as every index has to. */
class LuceneRankingTests extends CatalogRankingContract {

    private static final LanguageAnalyzers ANALYZERS = new LanguageAnalyzers();

    @Override
    CatalogIndex empty() {
        try {
            return new LuceneIndex(new ByteBuffersDirectory(), ANALYZERS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
