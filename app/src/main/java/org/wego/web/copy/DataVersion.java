package org.wego.web.copy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.wego.knowledge.search.task.CatalogIndexed;

/**
 * Tells whether what was read a moment ago still holds, without asking the database: it does until this process commits
 * a transaction that may have written, or the index of the catalogs has caught up with one. What another process on the
 * same database writes, and a new day, count from the next half minute on.
 */
@Component
public class DataVersion implements TransactionExecutionListener {

    /** How long something may be shown that is no longer so, if another process has changed it; divides each day. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;

    DataVersion(Clock clock) {
        this.clock = clock;
    }

    /**
     * What was read at a moment.
     *
     * @param changes how often this process may have written something before
     * @param period which half minute it was
     */
    record Stamp(long changes, long period) {

        boolean coversAllOf(Stamp later) {
            return changes >= later.changes && period >= later.period;
        }
    }

    /** To be asked before reading, so that a change during the reading is not overlooked. */
    Stamp now() {
        return new Stamp(changes.get(), clock.instant().getEpochSecond() / LONGEST.toSeconds());
    }

    /** The same answer, which is read again only when it may have become another. */
    public <T> Supplier<T> remembered(Supplier<T> read) {
        record Answer<T>(Stamp stamp, T value) {}
        AtomicReference<@Nullable Answer<T>> last = new AtomicReference<>();
        return () -> {
            Stamp now = now();
            Answer<T> known = last.get();
            if (known != null && known.stamp.coversAllOf(now)) {
                return known.value;
            }
            T value = read.get();
            last.set(new Answer<>(now, value));
            return value;
        };
    }

    @EventListener
    void look(CatalogIndexed found) {
        changes.incrementAndGet();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            changes.incrementAndGet();
        }
    }
}
