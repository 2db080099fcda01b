package org.wego.membership.invoicing;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.term.MergedRecords;

/** Reads invoices straight into records. */
@Component
class InvoiceReads {

    private static final String SUMMARY = """
            select i.fee_year, i.sequence, i.member_id, i.person_id, i.addressee_name, i.issued_on, i.due_on, i.payment_reference,
                   i.currency, i.total, i.origin, i.run_id, i.application_id, i.registration_id, i.replaces_year,
                   i.replaces_sequence,
                   i.total - coalesce((select sum(a.amount) from membership.allocation a
                                       where a.fee_year = i.fee_year and a.sequence = i.sequence), 0) as still,
                   exists (select 1 from membership.credit_note c
                           where c.fee_year = i.fee_year and c.sequence = i.sequence
                             and c.kind <> 'BANK_CHARGE') as credited,
                   (select case max(case s.state when 'FAILED' then 4 when 'UNCLEAR' then 3 when 'WAITING' then 2
                                                 when 'SENT' then 1 else 0 end)
                           when 4 then 'FAILED' when 3 then 'UNCLEAR' when 2 then 'WAITING' when 1 then 'SENT'
                           when 0 then 'NO_ADDRESS' end
                    from membership.invoice_sending s
                    where s.fee_year = i.fee_year and s.sequence = i.sequence and %s) as delivery
            from membership.invoice i""".formatted(TakenBack.orSent());
    private static final String DETAILS = """
            select i.fee_year, i.sequence, i.member_id, i.person_id, i.subject, i.addressee_name, i.addressee_lines,
                   i.issued_on, i.due_on, i.payment_reference, i.currency, i.total, i.assessment_id, i.origin, i.run_id,
                   i.application_id, i.registration_id, i.replaces_year, i.replaces_sequence, i.revision,
                   n.fee_year as replaced_year, n.sequence as replaced_sequence,
                   i.issued_by, i.issued_at, h.name as sender_name, h.address_lines as sender_lines, h.payment_lines,
                   l.description, l.amount, l.reason
            from (select * from membership.invoice where %s) i
            left join membership.invoice n on n.replaces_year = i.fee_year and n.replaces_sequence = i.sequence
            join membership.letterhead h on h.id = i.letterhead_id
            join membership.invoice_line l on l.fee_year = i.fee_year and l.sequence = i.sequence
            order by i.fee_year, i.sequence, l.place""";

    private final JdbcClient jdbc;
    private final MergedRecords merged;
    private final Clock clock;

    InvoiceReads(JdbcClient jdbc, MergedRecords merged, Clock clock) {
        this.jdbc = jdbc;
        this.merged = merged;
        this.clock = clock;
    }

    List<InvoiceSummary> latest(InvoiceFilter filter, int offset, int limit) {
        Where where = Where.of(filter, merged);
        return jdbc.sql(SUMMARY + where.clause()
                        + " order by i.fee_year desc, i.sequence desc limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> summary(row))
                .list();
    }

    int count(InvoiceFilter filter) {
        Where where = Where.of(filter, merged);
        return jdbc.sql("select count(*) from membership.invoice i" + where.clause())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    List<InvoiceSummary> after(InvoiceFilter filter, @Nullable InvoiceNumber after, int limit) {
        Where where = Where.of(filter, merged).after(after);
        return jdbc.sql(SUMMARY + where.clause() + " order by i.fee_year, i.sequence limit :limit")
                .params(where.parameters())
                .param("limit", limit)
                .query((row, _) -> summary(row))
                .list();
    }

    Optional<InvoiceDetails> find(InvoiceNumber number) {
        return jdbc
                .sql(DETAILS.formatted("fee_year = :year and sequence = :sequence"))
                .param("year", number.year())
                .param("sequence", number.sequence())
                .query(InvoiceReads::invoices)
                .stream()
                .findFirst();
    }

    /** The next complete invoices of a run, whose numbers are all of one year. */
    List<InvoiceDetails> ofRun(UUID run, int afterSequence, int limit) {
        return jdbc.sql(DETAILS.formatted(
                        "run_id = :run and sequence > :after order by fee_year, sequence limit :limit"))
                .param("run", run)
                .param("after", afterSequence)
                .param("limit", limit)
                .query(InvoiceReads::invoices);
    }

    List<Integer> years() {
        return jdbc.sql("select fee_year from membership.invoice_series where last_sequence > 0 order by fee_year desc")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    List<InvoicedRun> runs() {
        return jdbc.sql("""
                select run_id, fee_year, first_sequence, last_sequence, issued_on
                from membership.invoiced_run
                order by fee_year desc, first_sequence desc""")
                .query((row, number) -> new InvoicedRun(
                        row.getObject("run_id", UUID.class),
                        new InvoiceNumber(row.getInt("fee_year"), row.getInt("first_sequence")),
                        new InvoiceNumber(row.getInt("fee_year"), row.getInt("last_sequence")),
                        row.getObject("issued_on", LocalDate.class)))
                .list();
    }

    private InvoiceSummary summary(ResultSet row) throws SQLException {
        Money total = money(row, "total");
        Money open = money(row, "still");
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new InvoiceSummary(
                number(row),
                Debtor.of(row),
                row.getString("addressee_name"),
                row.getObject("issued_on", LocalDate.class),
                due,
                new PaymentReference(row.getString("payment_reference")).printed(),
                total,
                open,
                InvoiceState.of(total, open, row.getBoolean("credited"), due, LocalDate.now(clock)),
                origin(row),
                delivery(row));
    }

    private static @Nullable Delivery delivery(ResultSet row) throws SQLException {
        String state = row.getString("delivery");
        return state == null ? null : Delivery.valueOf(state);
    }

    /** One row a line; the lines of an invoice follow each other. */
    private static List<InvoiceDetails> invoices(ResultSet row) throws SQLException {
        List<InvoiceDetails> invoices = new ArrayList<>();
        List<InvoiceLine> lines = new ArrayList<>();
        boolean more = row.next();
        while (more) {
            InvoiceNumber number = number(row);
            lines.add(new InvoiceLine(
                    row.getString("description"), money(row, "amount"), StoredReason.read(row.getString("reason"))));
            InvoiceDetails invoice = details(row, number, lines);
            more = row.next();
            if (!more || !number(row).equals(number)) {
                invoices.add(invoice);
                lines.clear();
            }
        }
        return invoices;
    }

    private static InvoiceDetails details(ResultSet row, InvoiceNumber number, List<InvoiceLine> lines)
            throws SQLException {
        return new InvoiceDetails(
                number,
                Debtor.of(row),
                InvoiceSubject.valueOf(row.getString("subject")),
                new Letterhead(
                        row.getString("sender_name"),
                        row.getString("sender_lines").lines().toList(),
                        row.getString("payment_lines").lines().toList()),
                new Addressee(
                        row.getString("addressee_name"),
                        row.getString("addressee_lines").lines().toList()),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new PaymentReference(row.getString("payment_reference")).printed(),
                money(row, "total"),
                List.copyOf(lines),
                row.getObject("assessment_id", UUID.class),
                origin(row),
                row.getObject("revision", Integer.class),
                numberOrNull(row, "replaced"),
                row.getString("issued_by"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }

    private static InvoiceOrigin origin(ResultSet row) throws SQLException {
        return switch (InvoiceRows.Origin.valueOf(row.getString("origin"))) {
            case FEE_RUN -> new InvoiceOrigin.FeeRun(row.getObject("run_id", UUID.class));
            case APPLICATION -> new InvoiceOrigin.Application(row.getObject("application_id", UUID.class));
            case REGISTRATION -> new InvoiceOrigin.Registration(row.getObject("registration_id", UUID.class));
            case CORRECTION -> new InvoiceOrigin.Correction(Objects.requireNonNull(numberOrNull(row, "replaces")));
        };
    }

    private static @Nullable InvoiceNumber numberOrNull(ResultSet row, String column) throws SQLException {
        Integer year = row.getObject(column + "_year", Integer.class);
        return year == null ? null : new InvoiceNumber(year, row.getInt(column + "_sequence"));
    }

    private static InvoiceNumber number(ResultSet row) throws SQLException {
        return new InvoiceNumber(row.getInt("fee_year"), row.getInt("sequence"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(
                CurrencyUnit.of(row.getString("currency")), row.getBigDecimal(column), RoundingMode.UNNECESSARY);
    }
}
