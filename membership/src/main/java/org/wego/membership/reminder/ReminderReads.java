package org.wego.membership.reminder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;

/** Reads reminders straight into records. */
@Component
class ReminderReads {

    private static final String REMINDER = """
            select r.id, r.fee_year, r.sequence, r.level, r.member_id, r.person_id, coalesce(m.name, o.name) as name,
                   i.due_on, i.currency, r.asked, r.state,
                   r.sent_on, b.reason, b.until_day, b.blocked_by,
                   (select max(e.sent_on) from membership.reminder e where e.fee_year = r.fee_year
                       and e.sequence = r.sequence and e.level < r.level) as earlier,
                   (select count(*) from membership.reminder_sending s where s.reminder_id = r.id
                       and s.state = 'FAILED') as failed
            from membership.reminder r
            join membership.invoice i on i.fee_year = r.fee_year and i.sequence = r.sequence
            left join membership.member m on m.id = r.member_id
            left join membership.person o on o.id = r.person_id
            left join membership.reminder_block b on b.fee_year = r.fee_year and b.sequence = r.sequence
                and (b.until_day is null or b.until_day >= :today)""";

    private final JdbcClient jdbc;
    private final Dues dues;
    private final Clock clock;

    ReminderReads(JdbcClient jdbc, Dues dues, Clock clock) {
        this.jdbc = jdbc;
        this.dues = dues;
        this.clock = clock;
    }

    List<Reminder> list(@Nullable ReminderState state, @Nullable InvoiceNumber invoice, int offset, int limit) {
        LocalDate today = LocalDate.now(clock);
        List<Reminder> found = parameters(
                        REMINDER + where(state, invoice) + " order by r.id desc limit :limit offset :offset",
                        state,
                        invoice)
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(ReminderReads::reminder)
                .list();
        Map<InvoiceNumber, Money> owed = new HashMap<>();
        dues.of(
                        found.stream()
                                .filter(it -> it.state() == ReminderState.DRAFT)
                                .map(Reminder::debtor)
                                .toList(),
                        today)
                .forEach(it -> owed.put(it.invoice(), it.owed()));
        return found.stream()
                .map(it -> it.state() == ReminderState.DRAFT
                        ? it.asking(owed.getOrDefault(
                                it.invoice(), Money.zero(it.amount().getCurrencyUnit())))
                        : it)
                .toList();
    }

    int count(@Nullable ReminderState state, @Nullable InvoiceNumber invoice) {
        return parameters("select count(*) from membership.reminder r" + where(state, invoice), state, invoice)
                .query(Integer.class)
                .single();
    }

    /** The drafts of invoices that nobody blocks today. */
    List<ReminderId> unblockedDrafts() {
        return jdbc.sql("""
                        select r.id from membership.reminder r
                        left join membership.reminder_block b on b.fee_year = r.fee_year and b.sequence = r.sequence
                            and (b.until_day is null or b.until_day >= ?)
                        where r.state = 'DRAFT' and b.fee_year is null order by r.id""")
                .param(LocalDate.now(clock))
                .query((row, _) -> new ReminderId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those of a state, whatever the list shows. */
    List<ReminderId> ids(ReminderState state) {
        return jdbc.sql("select id from membership.reminder where state = ? order by id")
                .param(state.name())
                .query((row, _) -> new ReminderId(row.getObject(1, UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec parameters(
            String sql, @Nullable ReminderState state, @Nullable InvoiceNumber invoice) {
        return jdbc.sql(sql)
                .param("state", state == null ? "" : state.name())
                .param("year", invoice == null ? 0 : invoice.year())
                .param("sequence", invoice == null ? 0 : invoice.sequence());
    }

    private static String where(@Nullable ReminderState state, @Nullable InvoiceNumber invoice) {
        String of = state == null ? "" : " where r.state = :state";
        return invoice == null
                ? of
                : of + (of.isEmpty() ? " where" : " and") + " r.fee_year = :year and r.sequence = :sequence";
    }

    private static Reminder reminder(ResultSet row, int place) throws SQLException {
        String reason = row.getString("reason");
        BigDecimal asked = row.getBigDecimal("asked");
        String name = row.getString("name");
        return new Reminder(
                new ReminderId(row.getObject("id", UUID.class)),
                new InvoiceNumber(row.getInt("fee_year"), row.getInt("sequence")),
                row.getInt("level"),
                Debtor.of(row),
                name == null ? "" : name,
                row.getObject("due_on", LocalDate.class),
                Money.of(
                        CurrencyUnit.of(row.getString("currency")),
                        asked == null ? BigDecimal.ZERO : asked,
                        RoundingMode.UNNECESSARY),
                ReminderState.valueOf(row.getString("state")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("earlier", LocalDate.class),
                reason == null
                        ? null
                        : new ReminderBlock(
                                reason, row.getObject("until_day", LocalDate.class), row.getString("blocked_by")),
                row.getInt("failed"));
    }
}
