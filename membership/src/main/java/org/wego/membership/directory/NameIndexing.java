package org.wego.membership.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.wego.membership.name.NameParts;
import org.wego.membership.name.NamesChanged;

/** Keeps the parts by which names are found, in the transaction in which members come or take other names. */
@Component
class NameIndexing {

    private static final int BLOCK = 1_000;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    NameIndexing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    /** Once for each transaction, at its end, however many members it changes. */
    @EventListener
    void on(NamesChanged change) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AtTheEnd.class::isInstance)
                .map(AtTheEnd.class::cast)
                .findFirst()
                .orElseGet(this::atTheEnd)
                .note(change);
    }

    private AtTheEnd atTheEnd() {
        AtTheEnd end = new AtTheEnd();
        TransactionSynchronizationManager.registerSynchronization(end);
        return end;
    }

    private void index(Map<UUID, String> before) {
        Map<UUID, String> keys = new HashMap<>();
        List<UUID> all = new ArrayList<>(before.keySet());
        for (int from = 0; from < all.size(); from += BLOCK) {
            named.query(
                    "select id, search_key from membership.member where id in (:ids)",
                    Map.of("ids", all.subList(from, Math.min(all.size(), from + BLOCK))),
                    row -> {
                        keys.put(row.getObject(1, UUID.class), row.getString(2));
                    });
        }
        NameParts.change(jdbc, before, keys);
    }

    /** What one transaction changes, indexed when it ends. */
    private final class AtTheEnd implements TransactionSynchronization {

        private final Map<UUID, String> changed = new LinkedHashMap<>();

        /** What a member was searched by before the first of its changes counts. */
        void note(NamesChanged change) {
            change.before().forEach(changed::putIfAbsent);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            index(changed);
        }
    }
}
