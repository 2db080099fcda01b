package org.wego.knowledge.harvest;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.knowledge.entry.EntriesChanged;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.entry.EntryStore;

/**
 * Gives each change of a public entry its moment, one after the other and only once it is committed. The moment of the
 * change itself would not do: a harvester who asks between that and the commit would be told "nothing until now" and never
 * ask for it again. So a change only notes, in its own transaction, that its entry is due; whoever lists changes has what
 * is due put in order before, and is sure that whatever it does not see gets a later moment.
 */
@Component
class HarvestOrder {

    /** How many changes are put in order by one transaction. */
    static final int BATCH = 500;

    /** For how many batches a caller waits. */
    private static final int PATIENCE = 40;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final HarvestRows rows;
    private final EntryStore entries;
    private final TransactionOperations transactions;
    private final Clock clock;

    HarvestOrder(
            JdbcClient jdbc,
            JdbcTemplate batches,
            HarvestRows rows,
            EntryStore entries,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
        this.entries = entries;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener
    void note(EntriesChanged changed) {
        batches.batchUpdate(
                "insert into knowledge.harvest_due (id, entry_id) values (?, ?)",
                changed.entries().stream()
                        .map(it -> new Object[] {EntryId.next().value(), it.value()})
                        .toList());
    }

    /**
     * Puts in order whatever has been committed by now.
     *
     * @return the moment of the latest change
     * @throws HarvestBusy if it is more than a caller can wait for
     */
    Instant settled() {
        try {
            for (int batch = 0; isAnythingDue(); batch++) {
                if (batch == PATIENCE) {
                    throw new HarvestBusy(PATIENCE * BATCH);
                }
                orderSome();
            }
            return rows.latest();
        } catch (PessimisticLockingFailureException | QueryTimeoutException others) {
            // the last is what H2 says when it waited for somebody else in vain
            throw new HarvestBusy(others);
        }
    }

    /** Puts in order whatever there is, however long it takes. */
    void settle() {
        while (isAnythingDue()) {
            orderSome();
        }
    }

    private boolean isAnythingDue() {
        return jdbc.sql("select id from knowledge.harvest_due limit 1")
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private void orderSome() {
        transactions.executeWithoutResult(_ -> {
            Instant latest = jdbc.sql("select stamped_at from knowledge.harvest_clock where id = 1 for update")
                    .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                    .single();
            List<Due> due = jdbc.sql("select id, entry_id from knowledge.harvest_due order by id limit ?")
                    .param(BATCH)
                    .query((row, _) -> new Due(row.getObject(1, UUID.class), new EntryId(row.getObject(2, UUID.class))))
                    .list();
            // read after what is due, so that it is later than the commits of all of that
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            write(moves(due, now.isAfter(latest) ? now : latest.plus(1, ChronoUnit.MICROS)));
            batches.batchUpdate(
                    "delete from knowledge.harvest_due where id = ?",
                    due.stream().map(it -> new Object[] {it.id()}).toList());
        });
    }

    private record Due(UUID id, EntryId entry) {}

    /** @param before what harvesters were told until now, or null if nothing */
    private record Move(@Nullable HarvestHeader before, HarvestHeader after) {}

    /** Each entry gets a moment of its own, so that a place in the order is a moment and nothing else. */
    private List<Move> moves(List<Due> due, Instant first) {
        LinkedHashSet<EntryId> ids = new LinkedHashSet<>();
        // of several changes of one entry the last counts
        due.forEach(it -> ids.addLast(it.entry()));
        Map<EntryId, HarvestHeader> before = rows.headers(ids);
        Map<EntryId, Entry> now = entries.find(ids).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        List<Move> moves = new ArrayList<>();
        for (EntryId id : ids) {
            HarvestHeader told = before.get(id);
            Entry entry = now.get(id);
            Instant moment = first.plus(moves.size(), ChronoUnit.MICROS);
            if (entry != null && entry.life().publishedAt() != null) {
                moves.add(new Move(
                        told,
                        new HarvestHeader(
                                id,
                                moment,
                                HarvestSet.of(
                                        entry.content().catalog(),
                                        entry.content().clusters()),
                                entry.state() != EntryState.PUBLISHED)));
            } else if (told != null) {
                moves.add(new Move(told, new HarvestHeader(id, moment, told.sets(), true)));
            }
        }
        return moves;
    }

    private void write(List<Move> moves) {
        List<Object[]> left = new ArrayList<>();
        List<Object[]> emptied = new ArrayList<>();
        List<Object[]> taken = new ArrayList<>();
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        for (Move move : moves) {
            HarvestHeader after = move.after();
            UUID entry = after.entry().value();
            OffsetDateTime moment = HarvestRows.kept(after.changedAt());
            String sets = String.join(" ", after.sets());
            if (move.before() == null) {
                added.add(new Object[] {moment, after.deleted(), sets, entry});
            } else {
                changed.add(new Object[] {moment, after.deleted(), sets, entry});
                OffsetDateTime stood = HarvestRows.kept(move.before().changedAt());
                for (String set : HarvestSet.withAllAbove(move.before().sets())) {
                    left.add(new Object[] {set, stood, entry, moment});
                    emptied.add(new Object[] {set, stood});
                }
            }
            for (String set : HarvestSet.withAllAbove(after.sets())) {
                taken.add(new Object[] {set, moment, entry});
            }
        }
        batches.batchUpdate(
                "insert into knowledge.harvest_past (set_spec, stamped_at, entry_id, left_at) values (?, ?, ?, ?)",
                left);
        batches.batchUpdate("delete from knowledge.harvest_place where set_spec = ? and stamped_at = ?", emptied);
        batches.batchUpdate(
                "insert into knowledge.harvest_place (set_spec, stamped_at, entry_id) values (?, ?, ?)", taken);
        batches.batchUpdate(
                "insert into knowledge.harvest_record (stamped_at, deleted, sets, entry_id) values (?, ?, ?, ?)",
                added);
        batches.batchUpdate(
                "update knowledge.harvest_record set stamped_at = ?, deleted = ?, sets = ? where entry_id = ?",
                changed);
        if (!moves.isEmpty()) {
            jdbc.sql("update knowledge.harvest_clock set stamped_at = ? where id = 1")
                    .param(HarvestRows.kept(moves.getLast().after().changedAt()))
                    .update();
        }
    }
}
