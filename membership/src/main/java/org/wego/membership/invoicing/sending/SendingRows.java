package org.wego.membership.invoicing.sending;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.TakenBack;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.mail.Mail.Recipient;

/** The rows of who gets which invoice, and of the runs whose invoices are sent. */
@Component
class SendingRows {

    private static final int BATCH = 1_000;
    private static final String SENDING = """
            from membership.invoice_sending s
            join membership.invoice i on i.fee_year = s.fee_year and i.sequence = s.sequence
            where %s""".formatted(TakenBack.orSent());
    private static final String INVOICE = """
            select i.fee_year, i.sequence, i.member_id, i.person_id, i.run_id, i.addressee_name, i.due_on, i.currency,
                   i.total, %s as taken_back
            from membership.invoice i""".formatted(TakenBack.CONDITION);

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    SendingRows(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** A run that is being put into the outbox. */
    record Mailing(UUID run, int lastSequence) {}

    /**
     * What a mail says of an invoice.
     *
     * @param run null if it comes from none
     * @param takenBack whether credit notes have taken off all of it, so that nobody is to get it
     */
    record Invoice(
            InvoiceNumber number,
            Debtor debtor,
            @Nullable UUID run,
            String addressee,
            LocalDate dueOn,
            Money total,
            boolean takenBack) {}

    /** An invoice and whom it goes to; nobody if the member has no address. */
    record Row(Invoice invoice, Recipient to, Delivery state, int attempt) {}

    /** What is on record for an invoice and an address, in the spelling of that time. */
    record Known(String email, Delivery state, int attempt) {}

    /** Whether the run has issued anything. */
    boolean hasInvoices(UUID run) {
        return jdbc.sql("select exists (select 1 from membership.invoice where run_id = ?)")
                .param(run)
                .query(Boolean.class)
                .single();
    }

    /** Asks for the run, from its first invoice even if it is at work: somebody may have become a contact meanwhile. */
    void request(UUID run, String by, Instant now) {
        int again = jdbc.sql("""
                        update membership.invoice_mailing
                        set requested_by = ?, requested_at = ?, last_sequence = 0, finished = false
                        where run_id = ?""").params(by, at(now), run).update();
        if (again == 0) {
            jdbc.sql("""
                    insert into membership.invoice_mailing (run_id, requested_by, requested_at, last_sequence, finished)
                    values (?, ?, ?, 0, false) on conflict do nothing""").params(run, by, at(now)).update();
        }
    }

    Optional<MailingProgress> progress(UUID run) {
        return jdbc.sql("select requested_by, requested_at, finished from membership.invoice_mailing where run_id = ?")
                .param(run)
                .query((row, _) -> new MailingProgress(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getBoolean(3),
                        counts(run)))
                .optional();
    }

    private Map<Delivery, Long> counts(UUID run) {
        Map<Delivery, Long> counts = new EnumMap<>(Delivery.class);
        jdbc.sql("select s.state, count(*) " + SENDING + " and s.run_id = ? group by s.state")
                .param(run)
                .query(row -> {
                    counts.put(Delivery.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** Whether any invoice waits in the outbox. */
    boolean isAnythingWaiting() {
        return jdbc.sql("select exists (select 1 from membership.invoice_sending where state = 'WAITING')")
                .query(Boolean.class)
                .single();
    }

    /** Whether there is a run to put into the outbox. */
    boolean isAnythingAsked() {
        return jdbc.sql("select exists (select 1 from membership.invoice_mailing where not finished)")
                .query(Boolean.class)
                .single();
    }

    /** The next run to put into the outbox, for the caller alone until the end of the transaction. */
    Optional<Mailing> next() {
        return jdbc.sql("""
                        select run_id, last_sequence from membership.invoice_mailing
                        where not finished order by run_id limit 1 for update skip locked""")
                .query((row, _) -> new Mailing(row.getObject(1, UUID.class), row.getInt(2)))
                .optional();
    }

    /** The next invoices of a run, whose numbers are all of one year. */
    List<Invoice> invoices(Mailing mailing, int limit) {
        return jdbc.sql(INVOICE + " where i.run_id = ? and i.sequence > ? order by i.fee_year, i.sequence limit ?")
                .params(mailing.run(), mailing.lastSequence(), limit)
                .query(SendingRows::invoice)
                .list();
    }

    /** One invoice, which nobody else sends until the transaction ends. */
    Optional<Invoice> hold(InvoiceNumber number) {
        return jdbc.sql(INVOICE + " where i.fee_year = ? and i.sequence = ? for update")
                .params(number.year(), number.sequence())
                .query(SendingRows::invoice)
                .optional();
    }

    private static Invoice invoice(ResultSet row, int place) throws SQLException {
        return new Invoice(
                new InvoiceNumber(row.getInt("fee_year"), row.getInt("sequence")),
                Debtor.of(row),
                row.getObject("run_id", UUID.class),
                row.getString("addressee_name"),
                row.getObject("due_on", LocalDate.class),
                Money.of(
                        CurrencyUnit.of(row.getString("currency")),
                        row.getBigDecimal("total"),
                        RoundingMode.UNNECESSARY),
                row.getBoolean("taken_back"));
    }

    /** Notes how far the run is. */
    void reached(UUID run, int lastSequence, boolean finished) {
        jdbc.sql("update membership.invoice_mailing set last_sequence = ?, finished = ? where run_id = ?")
                .params(lastSequence, finished, run)
                .update();
    }

    /** What is on record for invoices of one year, by number and mailbox. */
    Map<InvoiceNumber, Map<String, Known>> known(Collection<InvoiceNumber> numbers) {
        Map<InvoiceNumber, Map<String, Known>> known = new HashMap<>();
        int year = numbers.iterator().next().year();
        jdbc.sql("""
                        select sequence, email, state, attempt from membership.invoice_sending
                        where fee_year = :year and sequence in (:sequences)""")
                .param("year", year)
                .param(
                        "sequences",
                        numbers.stream().map(InvoiceNumber::sequence).toList())
                .query(row -> {
                    known.computeIfAbsent(new InvoiceNumber(year, row.getInt("sequence")), _ -> new HashMap<>())
                            .put(
                                    EmailAddress.mailbox(row.getString("email")),
                                    new Known(
                                            row.getString("email"),
                                            Delivery.valueOf(row.getString("state")),
                                            row.getInt("attempt")));
                });
        return known;
    }

    /** What another transaction adds at the same moment, by the run and by itself, is added once. */
    void add(List<Row> rows, Instant now) {
        template.batchUpdate("""
                insert into membership.invoice_sending
                    (fee_year, sequence, email, run_id, name, state, attempt, reason, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, '', ?)
                on conflict do nothing""", rows, BATCH, (statement, row) -> {
            statement.setInt(1, row.invoice().number().year());
            statement.setInt(2, row.invoice().number().sequence());
            statement.setString(3, row.to().email());
            statement.setObject(4, row.invoice().run());
            statement.setString(5, row.to().name());
            statement.setString(6, row.state().name());
            statement.setInt(7, row.attempt());
            statement.setObject(8, at(now));
        });
    }

    /** An invoice and an address. */
    record Address(InvoiceNumber number, String email) {}

    void delete(List<Address> addresses) {
        template.batchUpdate(
                "delete from membership.invoice_sending where fee_year = ? and sequence = ? and email = ?",
                addresses,
                BATCH,
                (statement, address) -> {
                    statement.setInt(1, address.number().year());
                    statement.setInt(2, address.number().sequence());
                    statement.setString(3, address.email());
                });
    }

    /** Notes what became of an attempt, unless there has been a later one. */
    void change(Sending sending, String email, Delivery state, String reason, Instant now) {
        jdbc.sql("""
                        update membership.invoice_sending set state = ?, reason = ?, changed_at = ?
                        where fee_year = ? and sequence = ? and email = ? and attempt = ?""")
                .params(
                        state.name(),
                        reason,
                        at(now),
                        sending.number().year(),
                        sending.number().sequence(),
                        email,
                        sending.attempt())
                .update();
    }

    /** Who is to pay it. */
    Debtor debtor(InvoiceNumber number) {
        return jdbc.sql("select member_id, person_id from membership.invoice where fee_year = ? and sequence = ?")
                .params(number.year(), number.sequence())
                .query((row, _) -> Debtor.of(row))
                .single();
    }

    /** Whether this attempt is the one that is to get out, of an invoice that stands. */
    boolean isWanted(Sending sending, String email) {
        return jdbc.sql("""
                        select count(*) from membership.invoice_sending s
                        join membership.invoice i on i.fee_year = s.fee_year and i.sequence = s.sequence
                        where s.fee_year = ? and s.sequence = ? and s.email = ? and s.attempt = ? and s.state <> 'SENT'
                            and not %s""".formatted(TakenBack.CONDITION))
                        .params(sending.number().year(), sending.number().sequence(), email, sending.attempt())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    List<InvoiceRecipient> recipients(InvoiceNumber number) {
        return jdbc.sql("select s.name, s.email, s.state, s.reason, s.changed_at " + SENDING
                        + " and s.fee_year = ? and s.sequence = ? order by s.email")
                .params(number.year(), number.sequence())
                .query((row, _) -> new InvoiceRecipient(
                        row.getString("name"),
                        row.getString("email"),
                        Delivery.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The next invoices of a run that stand and nobody gets by e-mail. */
    List<InvoiceNumber> withoutAddress(UUID run, int after, int limit) {
        return jdbc.sql("select s.fee_year, s.sequence " + SENDING
                        + " and s.run_id = ? and s.state = 'NO_ADDRESS' and s.sequence > ?"
                        + " order by s.fee_year, s.sequence limit ?")
                .params(run, after, limit)
                .query((row, _) -> new InvoiceNumber(row.getInt(1), row.getInt(2)))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
