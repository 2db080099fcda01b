package org.wego.knowledge.search.synonym;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.reading.Synonyms;

/** The groups as this process searches by them. */
@Component
public class SynonymLexicon {

    private final SynonymRows rows;
    private final LanguageAnalyzers analyzers = new LanguageAnalyzers();
    private volatile Read read = new Read("", Synonyms.NONE);

    private record Read(String state, Synonyms synonyms) {}

    SynonymLexicon(SynonymRows rows) {
        this.rows = rows;
    }

    /** Those that were read last. */
    public Synonyms current() {
        return read.synonyms();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void look(SynonymsChanged committed) {
        refresh();
    }

    /** Reads them again if anything was changed. */
    public void refresh() {
        String state = rows.state();
        if (!state.equals(read.state())) {
            read = new Read(
                    state,
                    Synonyms.of(rows.all().stream().map(SynonymGroup::words).toList(), analyzers));
        }
    }
}
