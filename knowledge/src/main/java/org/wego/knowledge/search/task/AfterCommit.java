package org.wego.knowledge.search.task;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does something once the transaction of the thread is committed. Unlike a transactional listener it leaves no row in the
 * registry of events: whoever misses it looks again by itself, and a large event would not fit there.
 */
public final class AfterCommit {

    private AfterCommit() {}

    /** Does it at once if there is no transaction. */
    public static void run(Runnable done) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            done.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                done.run();
            }
        });
    }
}
