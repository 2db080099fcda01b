package org.wego.knowledge.search;

import jakarta.annotation.PreDestroy;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntriesChanged;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.entry.PublishedEntry;
import org.wego.knowledge.search.synonym.SynonymLexicon;
import org.wego.knowledge.search.task.AfterCommit;
import org.wego.knowledge.search.task.IndexPosition;
import org.wego.knowledge.search.task.IndexTasks;
import org.wego.knowledge.search.task.IndexTasks.IndexTask;

/**
 * Keeps the index of this process like the database: at the start by comparing both, then by what is asked for in the
 * transaction of each change, whichever process made it.
 */
@Component
class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private static final int BATCH = 500;

    private final IndexFolder folder;
    private final IndexTasks tasks;
    private final PublishedEntries published;
    private final SynonymLexicon lexicon;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("index").factory());
    private final ReentrantLock turn = new ReentrantLock();
    private volatile CatalogIndex index;
    private volatile IndexPosition position = new IndexPosition(0);
    private volatile boolean complete;

    IndexKeeper(IndexFolder folder, IndexTasks tasks, PublishedEntries published, SynonymLexicon lexicon) {
        this.folder = folder;
        this.tasks = tasks;
        this.published = published;
        this.lexicon = lexicon;
        this.index = folder.open();
    }

    /** The index as it is now. */
    CatalogIndex index() {
        return index;
    }

    /** Whether it was like the database since the start. */
    boolean isComplete() {
        return complete;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        later(lexicon::refresh);
        later(this::compare);
    }

    /** In the transaction of the change; done once it is committed. */
    @EventListener
    void ask(EntriesChanged changed) {
        tasks.ask(changed.entries());
        AfterCommit.run(() -> later(this::drain));
    }

    /** For what other processes have changed, and what went wrong the last time. */
    @Scheduled(fixedDelayString = "${wego.search.look-every:2s}")
    void lookAgain() {
        later(lexicon::refresh);
        later(complete ? this::drain : this::compare);
    }

    /** Brings the index into line with the whole database. */
    void compare() {
        taking(() -> {
            IndexPosition from = new IndexPosition(tasks.settled());
            new IndexComparison(published, index).tell(BATCH, this::renew);
            index.keep();
            position = from;
            complete = true;
        });
        drain();
    }

    /** Does what was asked for. */
    void drain() {
        taking(() -> {
            long from = position.floor();
            boolean changed = false;
            List<IndexTask> asked = tasks.after(from, BATCH);
            while (!asked.isEmpty()) {
                List<IndexTask> open = position.open(asked);
                if (!open.isEmpty()) {
                    renew(open.stream().map(IndexTask::entry).distinct().toList());
                    changed = true;
                }
                position.done(asked);
                asked = asked.size() < BATCH
                        ? List.of()
                        : tasks.after(asked.getLast().sequence(), BATCH);
            }
            if (changed) {
                index.keep();
            }
        });
    }

    /** The index and the database say the same. */
    boolean agrees() {
        Set<EntryId> differing = new HashSet<>();
        new IndexComparison(published, index).tell(BATCH, differing::addAll);
        return differing.isEmpty();
    }

    @PreDestroy
    void end() {
        work.shutdown();
        turn.lock();
        try {
            index.close();
        } finally {
            turn.unlock();
        }
    }

    private void renew(List<EntryId> entries) {
        List<PublishedEntry> current = published.find(entries);
        Set<EntryId> gone = new HashSet<>(entries);
        current.forEach(it -> gone.remove(it.id()));
        index.change(current, gone);
    }

    /** One thread at a time; what has become unusable is made anew. */
    private void taking(Runnable change) {
        turn.lock();
        try {
            change.run();
        } catch (AlreadyClosedException | UncheckedIOException broken) {
            LOG.warn("The index is made anew: {}", broken.getMessage());
            complete = false;
            index = folder.renew(index);
        } finally {
            turn.unlock();
        }
    }

    private void later(Runnable change) {
        try {
            work.execute(() -> {
                try {
                    change.run();
                } catch (RuntimeException failed) {
                    LOG.warn(
                            "The index could not be brought up to date, which is tried again: {}", failed.getMessage());
                }
            });
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The index is not brought up to date any more: {}", stopping.getMessage());
        }
    }
}
