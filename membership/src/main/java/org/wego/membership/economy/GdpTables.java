package org.wego.membership.economy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the tables that were asked for last, so that a quote does not read an edition again. */
@Component
class GdpTables {

    /** About 1 MB each; a comparison of years needs a few at a time. */
    private static final int KEPT = 12;

    private final Editions editions;

    private final Map<EditionId, GdpTable> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<EditionId, GdpTable> eldest) {
            return size() > KEPT;
        }
    };

    GdpTables(Editions editions) {
        this.editions = editions;
    }

    /** The mark of use in the table's edition is the one of its first reading; all else never changes. */
    GdpTable of(EditionId id) {
        GdpTable known = known(id);
        if (known != null) {
            return known;
        }
        EditionSummary edition = editions.find(id).orElseThrow(() -> new UnknownEdition(id));
        GdpTable table = GdpTable.of(edition, editions.allFigures(id));
        synchronized (kept) {
            kept.put(id, table);
        }
        return table;
    }

    private @Nullable GdpTable known(EditionId id) {
        synchronized (kept) {
            return kept.get(id);
        }
    }

    /** The tables of all editions one by one, without keeping more of them; as long as there is none, the one of the start. */
    Iterable<GdpTable> all() {
        return () -> {
            List<EditionSummary> known = editions.page(0, Integer.MAX_VALUE);
            return known.isEmpty()
                    ? List.of(EconomyStartData.table()).iterator()
                    : known.stream().map(this::passing).iterator();
        };
    }

    private GdpTable passing(EditionSummary edition) {
        GdpTable known = known(edition.id());
        return known == null ? GdpTable.of(edition, editions.allFigures(edition.id())) : known;
    }

    void forget(EditionId id) {
        synchronized (kept) {
            kept.remove(id);
        }
    }
}
