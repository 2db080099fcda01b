package org.wego.membership.invoicing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.InvoiceOrigin.Application;
import org.wego.membership.invoicing.InvoiceOrigin.Correction;
import org.wego.membership.invoicing.InvoiceOrigin.FeeRun;
import org.wego.membership.invoicing.InvoiceOrigin.Registration;
import org.wego.membership.name.NameKey;

/** Writes invoices, once and for all: there is no statement here or elsewhere that changes one. */
@Component
class InvoiceRows {

    private static final int BATCH = 1_000;
    private static final String INVOICE = """
            insert into membership.invoice (
                fee_year, sequence, member_id, person_id, subject, assessment_id, origin, run_id, application_id,
                registration_id, replaces_year, replaces_sequence, revision, letterhead_id, addressee_name,
                addressee_lines, addressee_key, issued_on, due_on, payment_reference, currency, total, issued_by,
                issued_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LINE = """
            insert into membership.invoice_line (fee_year, sequence, place, description, amount, reason)
            values (?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    InvoiceRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<IssuedInvoice> invoices) {
        jdbc.batchUpdate(INVOICE, invoices, BATCH, InvoiceRows::write);
        jdbc.batchUpdate(LINE, invoices.stream().flatMap(InvoiceRows::lines).toList(), BATCH, InvoiceRows::write);
        Map<UUID, List<IssuedInvoice>> byRun = new LinkedHashMap<>();
        for (IssuedInvoice invoice : invoices) {
            if (invoice.draft().origin() instanceof FeeRun(UUID run)) {
                byRun.computeIfAbsent(run, _ -> new ArrayList<>()).add(invoice);
            }
        }
        byRun.forEach(this::note);
    }

    /** Notes which numbers a run took; whoever holds the counter of the year is alone here. */
    private void note(UUID run, List<IssuedInvoice> invoices) {
        IssuedInvoice first = invoices.getFirst();
        int year = first.number().year();
        int last = invoices.getLast().number().sequence();
        int noted = jdbc.update(
                "update membership.invoiced_run set last_sequence = ? where fee_year = ? and run_id = ?",
                last,
                year,
                run);
        if (noted == 0) {
            jdbc.update("""
                    insert into membership.invoiced_run (fee_year, run_id, first_sequence, last_sequence, issued_on)
                    values (?, ?, ?, ?, ?)""", year, run, first.number().sequence(), last, first.issuedOn());
        }
    }

    private static void write(PreparedStatement statement, IssuedInvoice invoice) throws SQLException {
        InvoiceDraft draft = invoice.draft();
        statement.setInt(1, invoice.number().year());
        statement.setInt(2, invoice.number().sequence());
        statement.setObject(3, draft.debtor().memberKey());
        statement.setObject(4, draft.debtor().personKey());
        statement.setString(5, draft.subject().name());
        statement.setObject(6, draft.assessment());
        statement.setString(7, Origin.of(draft.origin()).name());
        statement.setObject(8, draft.origin() instanceof FeeRun(UUID run) ? run : null);
        statement.setObject(9, draft.origin() instanceof Application(UUID application) ? application : null);
        statement.setObject(10, draft.origin() instanceof Registration(UUID registration) ? registration : null);
        InvoiceNumber replaces = draft.origin() instanceof Correction(InvoiceNumber wrong) ? wrong : null;
        statement.setObject(11, replaces == null ? null : replaces.year());
        statement.setObject(12, replaces == null ? null : replaces.sequence());
        statement.setObject(13, draft.revision());
        statement.setObject(14, invoice.sender());
        statement.setString(15, draft.addressee().name());
        statement.setString(16, String.join("\n", draft.addressee().lines()));
        statement.setString(17, NameKey.searchable(draft.addressee().name()));
        statement.setObject(18, invoice.issuedOn());
        statement.setObject(19, invoice.dueOn());
        statement.setString(20, invoice.reference().value());
        statement.setString(21, draft.total().getCurrencyUnit().getCode());
        statement.setBigDecimal(22, draft.total().getAmount());
        statement.setString(23, invoice.issuedBy());
        statement.setObject(24, invoice.issuedAt());
    }

    private static Stream<Line> lines(IssuedInvoice invoice) {
        List<InvoiceLine> lines = invoice.draft().lines();
        return IntStream.range(0, lines.size()).mapToObj(place -> new Line(invoice.number(), place, lines.get(place)));
    }

    private static void write(PreparedStatement statement, Line row) throws SQLException {
        statement.setInt(1, row.number().year());
        statement.setInt(2, row.number().sequence());
        statement.setInt(3, row.place());
        statement.setString(4, row.line().description());
        statement.setBigDecimal(5, row.line().amount().getAmount());
        statement.setString(6, StoredReason.write(row.line().reason()));
    }

    /** What an invoice keeps of the kind of its origin. */
    enum Origin {
        FEE_RUN,
        APPLICATION,
        REGISTRATION,
        CORRECTION;

        private static Origin of(InvoiceOrigin origin) {
            return switch (origin) {
                case FeeRun _ -> FEE_RUN;
                case Application _ -> APPLICATION;
                case Registration _ -> REGISTRATION;
                case Correction _ -> CORRECTION;
            };
        }
    }

    private record Line(InvoiceNumber number, int place, InvoiceLine line) {}
}
