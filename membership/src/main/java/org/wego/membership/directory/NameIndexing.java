package org.wego.membership.directory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.wego.membership.name.NameParts;
import org.wego.membership.name.NamesChanged;

/** Keeps the parts by which names are found, in the transaction in which members come or take other names. */
@Component
class NameIndexing {

    private final JdbcTemplate jdbc;

    NameIndexing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each transaction, at its end, however many members it changes. */
    @EventListener
    void on(NamesChanged change) {
        EndOfTransaction.gathering(AtTheEnd.class, AtTheEnd::new).note(change);
    }

    /** What one transaction changes, indexed when it ends. */
    private final class AtTheEnd implements TransactionSynchronization {

        private final Map<UUID, String> before = new HashMap<>();
        private final Map<UUID, String> after = new LinkedHashMap<>();

        /** Counts what a member was searched by before the first of its changes, and after the last. */
        void note(NamesChanged change) {
            change.keys().forEach((member, keys) -> {
                before.putIfAbsent(member, keys.before());
                after.put(member, keys.after());
            });
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            NameParts.change(jdbc, before, after);
        }
    }
}
