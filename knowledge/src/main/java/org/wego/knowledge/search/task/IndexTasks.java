package org.wego.knowledge.search.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.search.task.IndexPosition.Stretch;

/**
 * What changed, written in the transaction of the change and read by every process for itself. A transaction that takes
 * long writes a number that is lower than what others have read meanwhile: see {@link IndexPosition}.
 */
@Component
public class IndexTasks {

    /** Nothing that changes entries takes longer from its first row to its commit. */
    public static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

    private static final int AT_ONCE = 200;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Clock clock;

    IndexTasks(JdbcTemplate batches, JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An entry to be looked at again. */
    record IndexTask(long sequence, EntryId entry) {}

    /** Asks for some entries to be looked at again, once the transaction is committed. */
    public void ask(List<EntryId> entries) {
        OffsetDateTime now = now().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                "insert into knowledge.index_task (entry_id, asked_at) values (?, ?)",
                entries.stream().map(it -> new Object[] {it.value(), now}).toList());
    }

    /**
     * Reads on from a position to what was asked for last.
     *
     * @param look what is done with the entries of some hundred tasks; they count as done once it has come back
     * @return whether there was anything
     */
    public boolean readOn(IndexPosition position, Consumer<List<EntryId>> look) {
        boolean any = false;
        for (Stretch open : position.open(now())) {
            Stretch rest = open;
            List<IndexTask> asked = in(rest);
            while (!asked.isEmpty()) {
                look.accept(asked.stream().map(IndexTask::entry).distinct().toList());
                position.done(rest, asked, now());
                any = true;
                rest = new Stretch(asked.getLast().sequence(), rest.last());
                asked = asked.size() < AT_ONCE ? List.of() : in(rest);
            }
        }
        return any;
    }

    private List<IndexTask> in(Stretch stretch) {
        return jdbc.sql("""
                        select sequence, entry_id from knowledge.index_task
                        where sequence > :behind and sequence <= :last order by sequence limit :limit
                        """)
                .param("behind", stretch.behind())
                .param("last", stretch.last())
                .param("limit", AT_ONCE)
                .query((row, _) ->
                        new IndexTask(row.getLong("sequence"), new EntryId(row.getObject("entry_id", UUID.class))))
                .list();
    }

    /** The position below which no transaction can write a task any more. */
    public IndexPosition settled() {
        long settled = jdbc.sql("select coalesce(max(sequence), 0) from knowledge.index_task where asked_at < :settled")
                .param("settled", now().minus(LONGEST_TRANSACTION).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new IndexPosition(settled, LONGEST_TRANSACTION);
    }

    /** Forgets what every process has read long ago; one that was away for longer compares all. */
    void forget(Duration age) {
        jdbc.sql("delete from knowledge.index_task where asked_at < :before")
                .param("before", now().minus(age).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Instant now() {
        return clock.instant();
    }
}
