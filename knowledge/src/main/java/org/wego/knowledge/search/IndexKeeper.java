package org.wego.knowledge.search;

import jakarta.annotation.PreDestroy;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntriesChanged;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.entry.PublishedEntry;
import org.wego.knowledge.search.synonym.SynonymLexicon;
import org.wego.knowledge.search.task.AfterCommit;
import org.wego.knowledge.search.task.CatalogIndexed;
import org.wego.knowledge.search.task.IndexPosition;
import org.wego.knowledge.search.task.IndexTasks;

/**
 * Keeps the index of this process in line with the database: at the start by comparing the two, then by the tasks
 * written in the transaction of each change, whichever process made it.
 */
@Component
class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private static final int BATCH = 200;

    /** Changes of so few entries are not kept waiting by large ones. */
    private static final int FEW = 20;

    /** How long whoever has changed something waits for the index. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final IndexFolder folder;
    private final IndexTasks tasks;
    private final PublishedEntries published;
    private final SynonymLexicon lexicon;
    private final ApplicationEventPublisher events;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("index").factory());
    private final Queue<List<EntryId>> awaited = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile CatalogIndex index;
    private volatile @Nullable IndexPosition position;
    private volatile boolean complete;
    private volatile boolean unkept;

    IndexKeeper(
            IndexFolder folder,
            IndexTasks tasks,
            PublishedEntries published,
            SynonymLexicon lexicon,
            ApplicationEventPublisher events) {
        this.folder = folder;
        this.tasks = tasks;
        this.published = published;
        this.lexicon = lexicon;
        this.events = events;
        this.index = folder.open();
    }

    /** The index as it is now. */
    CatalogIndex index() {
        return index;
    }

    /** Whether it has been brought into line with the database since the start. */
    boolean isComplete() {
        return complete;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        later(lexicon::refresh);
        later(this::compare);
    }

    /**
     * Called in the transaction of the change, done once it is committed. Whoever changes a few entries finds them
     * changed when the call returns; nobody waits for more than a few.
     */
    @EventListener
    void ask(EntriesChanged changed) {
        tasks.ask(changed.entries());
        AfterCommit.once(this, () -> {
            if (changed.entries().size() <= FEW) {
                awaited.add(changed.entries());
            }
            CountDownLatch drained = new CountDownLatch(complete ? 1 : 0);
            later(() -> {
                drain();
                drained.countDown();
            });
            await(drained);
        });
    }

    /** Catches up with what other processes have changed, and with what went wrong the last time. */
    @Scheduled(fixedDelayString = "${wego.search.look-every:2s}")
    void lookAgain() {
        later(lexicon::refresh);
        later(complete ? this::drain : this::compare);
        keep();
    }

    /** Brings the index into line with the whole database. */
    void compare() {
        taking(() -> {
            IndexPosition now = tasks.settled();
            // what is committed already is compared
            tasks.readOn(now, _ -> {});
            new IndexComparison(published, index).tell(BATCH, this::renew);
            unkept = true;
            position = now;
            complete = true;
            events.publishEvent(new CatalogIndexed());
        });
        drain();
    }

    /** Does what was asked for. */
    void drain() {
        taking(() -> {
            IndexPosition from = position;
            // the comparison at the start sees everything
            if (from != null && tasks.readOn(from, this::renew)) {
                unkept = true;
                events.publishEvent(new CatalogIndexed());
            }
        });
    }

    /** Writes to the disk what was changed since the last time, while others go on changing and asking. */
    private void keep() {
        if (unkept) {
            unkept = false;
            try {
                index.keep();
            } catch (AlreadyClosedException | UncheckedIOException broken) {
                unkept = true;
                LOG.warn("The index could not be kept, which is tried again: {}", broken.getMessage());
            }
        }
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

    /** Some hundred entries, after the few for which somebody waits. */
    private void renew(List<EntryId> entries) {
        for (List<EntryId> few = awaited.poll(); few != null; few = awaited.poll()) {
            replace(few);
        }
        replace(entries);
    }

    private void replace(List<EntryId> entries) {
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

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("The index takes longer than somebody waits for it");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
