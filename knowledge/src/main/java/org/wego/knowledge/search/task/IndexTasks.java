package org.wego.knowledge.search.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryId;

/**
 * What changed, written in the transaction of the change and read by every process for itself. A transaction that takes
 * long writes a number that is lower than what others have read meanwhile: see {@link IndexPosition}.
 */
@Component
public class IndexTasks {

    /** Nothing that changes entries takes longer from its first row to its commit. */
    public static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Clock clock;

    IndexTasks(JdbcTemplate batches, JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An entry to be looked at again.
     *
     * @param isSettled whether no transaction can still write a lower number
     */
    public record IndexTask(long sequence, EntryId entry, boolean isSettled) {}

    /** Asks for some entries to be looked at again, once the transaction is committed. */
    public void ask(List<EntryId> entries) {
        OffsetDateTime now = now().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                "insert into knowledge.index_task (entry_id, asked_at) values (?, ?)",
                entries.stream().map(it -> new Object[] {it.value(), now}).toList());
    }

    /** What was asked for behind a number, in the order of the numbers. */
    public List<IndexTask> after(long sequence, int limit) {
        Instant settled = now().minus(LONGEST_TRANSACTION);
        return jdbc.sql("""
                        select sequence, entry_id, asked_at from knowledge.index_task
                        where sequence > :sequence order by sequence limit :limit
                        """)
                .param("sequence", sequence)
                .param("limit", limit)
                .query((row, _) -> task(row, settled))
                .list();
    }

    /** The highest number that no transaction can still go below. */
    public long settled() {
        return jdbc.sql("select coalesce(max(sequence), 0) from knowledge.index_task where asked_at < :settled")
                .param("settled", now().minus(LONGEST_TRANSACTION).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
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

    private static IndexTask task(ResultSet row, Instant settled) throws SQLException {
        return new IndexTask(
                row.getLong("sequence"),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant().isBefore(settled));
    }
}
