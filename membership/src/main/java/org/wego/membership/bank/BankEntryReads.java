package org.wego.membership.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.bank.read.BankFormat;
import org.wego.membership.payment.PaymentId;

/** Reads entries and files straight into records. */
@Component
class BankEntryReads {

    private static final String ENTRY = """
            select e.id, b.number, e.format, f.name as file, e.booked_on, e.currency, e.amount, e.reference, e.end_to_end,
                   e.payer, e.payer_account, e.text, e.returned, e.state, e.payment_id, e.reason, e.decided_by
            from membership.bank_entry e
            join membership.bank_account b on b.id = e.account_id
            join membership.bank_file f on f.id = e.file_id""";

    private static final String FILE = """
            select f.id, f.name, f.format, f.entries, f.fresh, f.received_by, f.received_at,
                   (select count(*) from membership.bank_entry e where e.file_id = f.id and e.state = 'BOOKED') as booked,
                   (select count(*) from membership.bank_entry e where e.file_id = f.id and e.state = 'RETURNED') as returned,
                   (select count(*) from membership.bank_entry e where e.file_id = f.id and e.state = 'WAITING') as waiting
            from membership.bank_file f""";

    private final JdbcClient jdbc;

    BankEntryReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BankEntry> latest(@Nullable BankEntryState state, int offset, int limit) {
        return jdbc.sql(ENTRY + where(state) + " order by e.booked_on desc, e.id desc limit :limit offset :offset")
                .param("state", name(state))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> entry(row))
                .list();
    }

    int count(@Nullable BankEntryState state) {
        return jdbc.sql("select count(*) from membership.bank_entry e" + where(state))
                .param("state", name(state))
                .query(Integer.class)
                .single();
    }

    Optional<BankEntry> find(BankEntryId id) {
        return jdbc.sql(ENTRY + " where e.id = ?")
                .param(id.value())
                .query((row, _) -> entry(row))
                .optional();
    }

    Optional<ReceivedBankFile> fileWith(String digest) {
        return jdbc.sql(FILE + " where f.digest = ?")
                .param(digest)
                .query((row, _) -> file(row))
                .optional();
    }

    /** The accounts that files are about. */
    List<String> accounts() {
        return jdbc.sql("select number from membership.bank_account order by number")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String where(@Nullable BankEntryState state) {
        return state == null ? "" : " where e.state = :state";
    }

    private static String name(@Nullable BankEntryState state) {
        return state == null ? "" : state.name();
    }

    private static BankEntry entry(ResultSet row) throws SQLException {
        UUID payment = row.getObject("payment_id", UUID.class);
        return new BankEntry(
                new BankEntryId(row.getObject("id", UUID.class)),
                row.getString("number"),
                BankFormat.valueOf(row.getString("format")),
                row.getString("file"),
                row.getObject("booked_on", LocalDate.class),
                row.getString("currency"),
                row.getBigDecimal("amount"),
                row.getString("reference"),
                row.getString("end_to_end"),
                row.getString("payer"),
                row.getString("payer_account"),
                row.getString("text"),
                row.getBoolean("returned"),
                BankEntryState.valueOf(row.getString("state")),
                payment == null ? null : new PaymentId(payment),
                row.getString("reason"),
                row.getString("decided_by"));
    }

    private static ReceivedBankFile file(ResultSet row) throws SQLException {
        return new ReceivedBankFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                BankFormat.valueOf(row.getString("format")),
                row.getInt("entries"),
                row.getInt("fresh"),
                row.getInt("booked"),
                row.getInt("returned"),
                row.getInt("waiting"),
                row.getString("received_by"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
