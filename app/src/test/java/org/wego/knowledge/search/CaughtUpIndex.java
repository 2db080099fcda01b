package org.wego.knowledge.search;

import org.springframework.context.ApplicationContext;
import org.wego.knowledge.search.synonym.SynonymLexicon;

/** Lets a test search what the database has now, however much work the index has still before it. */
public final class CaughtUpIndex {

    private CaughtUpIndex() {}

    /** Brings the index of a context into line with its database. */
    public static void of(ApplicationContext context) {
        context.getBean(SynonymLexicon.class).refresh();
        context.getBean(IndexKeeper.class).compare();
    }
}
