package org.wego.membership.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;

/**
 * Takes entries into the journal. For the slices that move money, within their own transaction; people read by {@link
 * LedgerBalances}.
 */
@Component
public class Ledger {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final Actor actor;
    private final Clock clock;

    Ledger(JdbcTemplate jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Adds the entries to the journal, all or none, together with whatever else the transaction of the caller writes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(List<JournalEntry> entries) {
        String postedBy = actor.name();
        OffsetDateTime postedAt = OffsetDateTime.now(clock);
        jdbc.batchUpdate(
                "insert into membership.journal_entry (id, booked_on, reference, posted_by, posted_at) values (?, ?, ?, ?, ?)",
                entries,
                BATCH,
                (row, entry) -> {
                    row.setObject(1, entry.id().value());
                    row.setObject(2, entry.bookedOn());
                    row.setString(3, entry.reference());
                    row.setString(4, postedBy);
                    row.setObject(5, postedAt);
                });
        jdbc.batchUpdate(
                "insert into membership.posting (entry_id, place, account, member_id, person_id, currency, amount) values (?, ?, ?, ?, ?, ?, ?)",
                entries.stream().flatMap(Ledger::rows).toList(),
                BATCH,
                Ledger::write);
    }

    private static Stream<Row> rows(JournalEntry entry) {
        return IntStream.range(0, entry.postings().size())
                .mapToObj(place ->
                        new Row(entry.id().value(), place, entry.postings().get(place)));
    }

    private static void write(PreparedStatement statement, Row row) throws SQLException {
        Posting posting = row.posting();
        statement.setObject(1, row.entry());
        statement.setInt(2, row.place());
        statement.setString(3, posting.account().kind().name());
        Debtor debtor = posting.account().debtor();
        statement.setObject(4, debtor == null ? null : debtor.memberKey());
        statement.setObject(5, debtor == null ? null : debtor.personKey());
        statement.setString(6, posting.amount().getCurrencyUnit().getCode());
        statement.setBigDecimal(7, posting.amount().getAmount());
    }

    private record Row(UUID entry, int place, Posting posting) {}
}
