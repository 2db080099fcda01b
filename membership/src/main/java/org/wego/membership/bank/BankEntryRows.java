package org.wego.membership.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.bank.read.BankFormat;
import org.wego.membership.bank.read.FoundEntry;
import org.wego.membership.payment.PaymentId;

/** Files, accounts and entries as they are kept. */
@Component
class BankEntryRows {

    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    BankEntryRows(JdbcTemplate template, Actor actor, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.actor = actor;
        this.clock = clock;
    }

    /** A transfer that no file had before. */
    record Fresh(
            BankEntryId id,
            UUID account,
            FoundEntry entry,
            EntryIdentity identity,
            int ordinal,
            int part,
            BankEntryState state) {

        FoundEntry.Part transfer() {
            return entry.parts().get(part);
        }
    }

    UUID insertFile(BankFile file, BankFormat format) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        jdbc.sql("""
                        insert into membership.bank_file
                            (id, name, format, digest, entries, fresh, received_by, received_at)
                        values (?, ?, ?, ?, 0, 0, ?, ?)""")
                .params(id, file.name(), format.name(), file.digest(), actor.name(), OffsetDateTime.now(clock))
                .update();
        return id;
    }

    void count(UUID file, int entries, int fresh) {
        jdbc.sql("update membership.bank_file set entries = ?, fresh = ? where id = ?")
                .params(entries, fresh, file)
                .update();
    }

    /** The account, which nobody else takes a file about until the transaction ends. */
    UUID lockAccount(String number) {
        jdbc.sql("insert into membership.bank_account (id, number) values (?, ?) on conflict do nothing")
                .params(UuidVersion7Strategy.INSTANCE.generateUuid(null), number)
                .update();
        return jdbc.sql("select id from membership.bank_account where number = ? for update")
                .param(number)
                .query(UUID.class)
                .single();
    }

    /** What is on record of an account and some days. */
    List<KnownEntry> known(UUID account, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select id, booked_on, currency, total, identity, ordinal, format, reference, end_to_end
                        from membership.bank_entry
                        where account_id = ? and booked_on between ? and ? and part = 0 order by ordinal""")
                .params(account, from, to)
                .query((row, _) -> new KnownEntry(
                        row.getObject(1, UUID.class),
                        new EntryIdentity(
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getBigDecimal(4),
                                row.getString(5)),
                        row.getInt(6),
                        BankFormat.valueOf(row.getString(7)),
                        row.getString(8),
                        row.getString(9)))
                .list();
    }

    void insert(UUID file, BankFormat format, List<Fresh> fresh) {
        template.batchUpdate("""
                insert into membership.bank_entry (id, file_id, account_id, format, booked_on, currency, total, identity,
                    ordinal, part, amount, reference, end_to_end, payer, payer_account, text, returned, state, reason,
                    decided_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')""", fresh, BATCH, (row, it) -> {
            row.setObject(1, it.id().value());
            row.setObject(2, file);
            row.setObject(3, it.account());
            row.setString(4, format.name());
            row.setObject(5, it.identity().day());
            row.setString(6, it.identity().currency());
            row.setBigDecimal(7, it.identity().total());
            row.setString(8, it.identity().words());
            row.setInt(9, it.ordinal());
            row.setInt(10, it.part());
            row.setBigDecimal(11, it.transfer().amount());
            row.setString(12, it.entry().reference());
            row.setString(13, it.transfer().endToEnd());
            row.setString(14, it.transfer().payer());
            row.setString(15, it.transfer().payerAccount());
            row.setString(16, it.transfer().text());
            row.setBoolean(17, it.entry().returned());
            row.setString(18, it.state().name());
        });
    }

    /** What an entry became. */
    record Became(
            BankEntryId entry,
            BankEntryState state,
            @Nullable PaymentId payment,
            String reason) {}

    /** Notes what entries became, in the name of whoever acts. */
    void decide(List<Became> decisions) {
        String by = actor.name();
        OffsetDateTime now = OffsetDateTime.now(clock);
        template.batchUpdate("""
                update membership.bank_entry
                set state = ?, payment_id = ?, reason = ?, decided_by = ?, decided_at = ? where id = ?""", decisions, BATCH, (row, it) -> {
            row.setString(1, it.state().name());
            row.setObject(2, it.payment() == null ? null : it.payment().value());
            row.setString(3, it.reason());
            row.setString(4, it.state() == BankEntryState.WAITING ? "" : by);
            row.setObject(5, it.state() == BankEntryState.WAITING ? null : now);
            row.setObject(6, it.entry().value());
        });
    }

    /** How far an entry is, which nobody else decides about until the transaction ends. */
    Optional<BankEntryState> lock(BankEntryId id) {
        return jdbc.sql("select state from membership.bank_entry where id = ? for update")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(BankEntryState::valueOf);
    }

    /** The entries that became the payment, or took it back. */
    List<BankEntryId> of(PaymentId payment) {
        return jdbc.sql("select id from membership.bank_entry where payment_id = ?")
                .param(payment.value())
                .query((row, _) -> new BankEntryId(row.getObject(1, UUID.class)))
                .list();
    }

    /** How often what an entry is known by stood in files before it; with its part. */
    String place(BankEntryId id) {
        return jdbc.sql("select ordinal, part from membership.bank_entry where id = ?")
                .param(id.value())
                .query((row, _) -> place(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** Tells entries of one reference apart; empty for the only one. */
    static String place(int ordinal, int part) {
        return ordinal == 1 && part == 0 ? "" : " " + ordinal + "/" + (part + 1);
    }
}
