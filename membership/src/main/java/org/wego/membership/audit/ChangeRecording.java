package org.wego.membership.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps every reported change in the transaction that makes it, both or neither. Written at its end, many at once, so
 * that a transaction with thousands of changes does not send thousands of statements.
 */
@Component
class ChangeRecording {

    private final JdbcTemplate jdbc;

    ChangeRecording(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void keep(RecordChanged change) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A change is reported in the transaction that makes it: " + change.subject());
        }
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.add(change);
    }

    /** What is not written yet of the changes of a transaction. */
    private final class Pending implements TransactionSynchronization {

        private final List<RecordChanged> changes = new ArrayList<>();

        /** The words of those that are written. */
        private final WordPlaces places = new WordPlaces();

        private boolean ending;

        void add(RecordChanged change) {
            changes.add(change);
            // what another one reports while the transaction ends comes after the last call to write
            if (ending) {
                writeAll();
            } else if (changes.size() >= StoredChanges.BLOCK) {
                write();
            }
        }

        private void write() {
            StoredChanges.add(jdbc, changes, places);
            changes.clear();
        }

        private void writeAll() {
            write();
            places.write(jdbc);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            ending = true;
            writeAll();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ChangeRecording.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ChangeRecording.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(ChangeRecording.this);
        }
    }
}
