package org.wego.knowledge.search.task;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does something once the transaction of the thread is committed. Unlike a transactional listener it leaves no row in
 * the registry of events: whoever misses it looks again anyway, and a large event would not fit there.
 */
public final class AfterCommit {

    private AfterCommit() {}

    /**
     * Does it at once if there is no transaction.
     *
     * @param what for each of these it is done once, however often it is asked for in the transaction
     */
    public static void once(Object what, Runnable done) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            done.run();
            return;
        }
        Waiting waiting = new Waiting(what, done);
        if (!TransactionSynchronizationManager.getSynchronizations().contains(waiting)) {
            TransactionSynchronizationManager.registerSynchronization(waiting);
        }
    }

    private static final class Waiting implements TransactionSynchronization {

        private final Object what;
        private final Runnable done;

        Waiting(Object what, Runnable done) {
            this.what = what;
            this.done = done;
        }

        @Override
        public void afterCommit() {
            done.run();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Waiting waiting && waiting.what.equals(what);
        }

        @Override
        public int hashCode() {
            return what.hashCode();
        }
    }
}
