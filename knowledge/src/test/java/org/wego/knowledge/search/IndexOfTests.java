package org.wego.knowledge.search;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.search.synonym.SynonymLexicon;
import org.wego.knowledge.search.task.IndexTasks;

/** What tests outside of the package do with the index of their context. */
public final class IndexOfTests {

    private final ApplicationContext context;

    public IndexOfTests(ApplicationContext context) {
        this.context = context;
    }

    /** Brings it into line with the database, also with what was written past all services. */
    public void catchUp() {
        context.getBean(SynonymLexicon.class).refresh();
        keeper().compare();
    }

    /** Does what was asked for. */
    public void drain() {
        keeper().drain();
    }

    /** Whether it has what the database has, row by row. */
    public boolean agrees() {
        return keeper().agrees();
    }

    /** Takes entries out behind the back of the database. */
    public void lose(List<EntryId> entries) {
        keeper().index().change(List.of(), entries);
    }

    /** Whether the index of another process has what was changed here meanwhile. */
    public boolean agreesElsewhere(Runnable change) {
        IndexKeeper other = new IndexKeeper(
                new IndexFolder(""),
                context.getBean(IndexTasks.class),
                context.getBean(PublishedEntries.class),
                context.getBean(SynonymLexicon.class),
                context);
        try {
            other.compare();
            change.run();
            boolean before = other.agrees();
            other.drain();
            return !before && other.agrees();
        } finally {
            other.end();
        }
    }

    private IndexKeeper keeper() {
        return context.getBean(IndexKeeper.class);
    }
}
