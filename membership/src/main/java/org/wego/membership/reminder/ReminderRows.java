package org.wego.membership.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.mail.Mail.Recipient;
import org.wego.membership.mail.MailState;

/** Reminders, to whom they go, and blocks, as they are kept. */
@Component
class ReminderRows {

    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    ReminderRows(JdbcTemplate template, Actor actor, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.actor = actor;
        this.clock = clock;
    }

    /** A reminder while somebody works on it. */
    record Kept(ReminderId id, InvoiceNumber invoice, int level, Debtor debtor, ReminderState state) {}

    /** All drafts, and of each invoice the highest level that went out. */
    List<Kept> highest() {
        return jdbc.sql("""
                        select r.id, r.fee_year, r.sequence, r.level, r.member_id, r.person_id, r.state from membership.reminder r
                        where not exists (select 1 from membership.reminder later
                            where later.fee_year = r.fee_year and later.sequence = r.sequence
                              and later.level > r.level)""").query(ReminderRows::kept).list();
    }

    /** Adds drafts; one of an invoice and level that is there already is not added again. */
    void draft(List<Kept> drafts) {
        LocalDate today = LocalDate.now(clock);
        template.batchUpdate("""
                insert into membership.reminder
                    (id, fee_year, sequence, level, member_id, person_id, state, drafted_on, sent_by)
                values (?, ?, ?, ?, ?, ?, 'DRAFT', ?, '') on conflict do nothing""", drafts, BATCH, (row, it) -> {
            row.setObject(1, it.id().value());
            row.setInt(2, it.invoice().year());
            row.setInt(3, it.invoice().sequence());
            row.setInt(4, it.level());
            row.setObject(5, it.debtor().memberKey());
            row.setObject(6, it.debtor().personKey());
            row.setObject(7, today);
        });
    }

    /** Takes drafts away that nobody needs; what went out stays. */
    void drop(List<ReminderId> drafts) {
        template.batchUpdate(
                "delete from membership.reminder where id = ? and state = 'DRAFT'",
                drafts,
                BATCH,
                (row, it) -> row.setObject(1, it.value()));
    }

    /** Those of them in a state, always in one order, which nobody else sends or posts until the transaction ends. */
    List<Kept> lock(Collection<ReminderId> ids, ReminderState state) {
        return jdbc.sql("""
                        select id, fee_year, sequence, level, member_id, person_id, state from membership.reminder
                        where id in (:ids) and state = :state order by id for update""")
                .param("ids", ids.stream().map(ReminderId::value).toList())
                .param("state", state.name())
                .query(ReminderRows::kept)
                .list();
    }

    /** A reminder that goes out now. */
    record Sent(Kept reminder, Money asked, List<Recipient> to) {}

    void send(List<Sent> sent) {
        LocalDate today = LocalDate.now(clock);
        String by = actor.name();
        template.batchUpdate(
                "update membership.reminder set state = ?, asked = ?, sent_on = ?, sent_by = ? where id = ?",
                sent,
                BATCH,
                (row, it) -> {
                    row.setString(1, (it.to().isEmpty() ? ReminderState.LETTER : ReminderState.MAILED).name());
                    row.setBigDecimal(2, it.asked().getAmount());
                    row.setObject(3, today);
                    row.setString(4, by);
                    row.setObject(5, it.reminder().id().value());
                });
        List<Map.Entry<ReminderId, Recipient>> sendings = sent.stream()
                .flatMap(
                        it -> it.to().stream().map(to -> Map.entry(it.reminder().id(), to)))
                .toList();
        OffsetDateTime now = OffsetDateTime.now(clock);
        template.batchUpdate("""
                insert into membership.reminder_sending (reminder_id, email, name, state, reason, changed_at)
                values (?, ?, ?, 'WAITING', '', ?)""", sendings, BATCH, (row, it) -> {
            row.setObject(1, it.getKey().value());
            row.setString(2, it.getValue().email());
            row.setString(3, it.getValue().name());
            row.setObject(4, now);
        });
    }

    void post(List<Kept> letters) {
        template.batchUpdate(
                "update membership.reminder set state = 'POSTED' where id = ?",
                letters,
                BATCH,
                (row, it) -> row.setObject(1, it.id().value()));
    }

    /** Notes how far a mail is. */
    void note(ReminderId id, String email, MailState state, String reason, Instant at) {
        jdbc.sql("""
                        update membership.reminder_sending set state = ?, reason = ?, changed_at = ?
                        where reminder_id = ? and email = ?""")
                .params(
                        switch (state) {
                            case WAITING, SENDING -> "WAITING";
                            case SENT -> "SENT";
                            case UNCLEAR -> "UNCLEAR";
                            case FAILED, WITHDRAWN -> "FAILED";
                        },
                        reason,
                        at.atOffset(ZoneOffset.UTC),
                        id.value(),
                        email)
                .update();
    }

    /** The invoice of a reminder, and whose it is. */
    Optional<Kept> find(ReminderId id) {
        return jdbc.sql(
                        "select id, fee_year, sequence, level, member_id, person_id, state from membership.reminder where id = ?")
                .param(id.value())
                .query(ReminderRows::kept)
                .optional();
    }

    /** What forbids to remind of invoices on the day. */
    Map<InvoiceNumber, ReminderBlock> blocks(LocalDate day) {
        Map<InvoiceNumber, ReminderBlock> blocks = new HashMap<>();
        jdbc.sql("""
                        select fee_year, sequence, reason, until_day, blocked_by from membership.reminder_block
                        where until_day is null or until_day >= ?""").param(day).query(row -> {
            blocks.put(
                    new InvoiceNumber(row.getInt(1), row.getInt(2)),
                    new ReminderBlock(row.getString(3), row.getObject(4, LocalDate.class), row.getString(5)));
        });
        return blocks;
    }

    void block(InvoiceNumber invoice, String reason, @Nullable LocalDate until) {
        lift(invoice);
        jdbc.sql("""
                        insert into membership.reminder_block
                            (fee_year, sequence, reason, until_day, blocked_by, blocked_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(invoice.year())
                .param(invoice.sequence())
                .param(reason)
                .param(until)
                .param(actor.name())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    /** Whether there was a block. */
    boolean lift(InvoiceNumber invoice) {
        return jdbc.sql("delete from membership.reminder_block where fee_year = ? and sequence = ?")
                        .params(invoice.year(), invoice.sequence())
                        .update()
                > 0;
    }

    /** Whether there is such an invoice, which nobody blocks or unblocks until the transaction ends. */
    boolean lockInvoice(InvoiceNumber invoice) {
        return jdbc.sql("select sequence from membership.invoice where fee_year = ? and sequence = ? for update")
                .params(invoice.year(), invoice.sequence())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static Kept kept(ResultSet row, int place) throws SQLException {
        return new Kept(
                new ReminderId(row.getObject("id", UUID.class)),
                new InvoiceNumber(row.getInt("fee_year"), row.getInt("sequence")),
                row.getInt("level"),
                Debtor.of(row),
                ReminderState.valueOf(row.getString("state")));
    }
}
