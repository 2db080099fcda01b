package org.wego.knowledge.search.synonym;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.reading.Synonyms;
import org.wego.knowledge.search.task.AfterCommit;

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

    @EventListener
    void look(SynonymsChanged changed) {
        AfterCommit.once(this, this::refresh);
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
