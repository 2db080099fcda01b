package org.wego.membership.receivable;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForStaffOrAnswerable;
import org.wego.membership.credit.CreditNumber;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceState;
import org.wego.membership.receivable.Settlement.Cover;
import org.wego.membership.receivable.Settlement.Kind;

/** Tells what covers an invoice. */
@Service
@NamedInterface
public class InvoiceSettlements {

    private final JdbcClient jdbc;
    private final Clock clock;

    InvoiceSettlements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far the invoice is covered today. */
    @ForStaffOrAnswerable("#invoice.member()")
    @Transactional(readOnly = true)
    public Settlement of(InvoiceDetails invoice) {
        CurrencyUnit currency = invoice.total().getCurrencyUnit();
        List<Cover> covers = jdbc.sql("""
                        select a.payment_id, a.credit_year, a.credit_sequence, c.kind, sum(a.amount) as covered,
                               min(a.allocated_on) as since
                        from membership.allocation a
                        left join membership.credit_note c
                            on c.credit_year = a.credit_year and c.credit_sequence = a.credit_sequence
                        where a.fee_year = ? and a.sequence = ?
                        group by a.payment_id, a.credit_year, a.credit_sequence, c.kind
                        having sum(a.amount) <> 0
                        order by since, a.payment_id, a.credit_year, a.credit_sequence""")
                .params(invoice.number().year(), invoice.number().sequence())
                .query((row, _) -> cover(row, currency))
                .list();
        Money open = covers.stream().map(Cover::amount).reduce(invoice.total(), Money::minus);
        boolean credited = covers.stream().anyMatch(it -> it.kind() == Kind.CREDIT || it.kind() == Kind.WRITE_OFF);
        return new Settlement(
                open, InvoiceState.of(invoice.total(), open, credited, invoice.dueOn(), LocalDate.now(clock)), covers);
    }

    private static Cover cover(ResultSet row, CurrencyUnit currency) throws SQLException {
        String kind = row.getString("kind");
        return new Cover(
                kind == null ? Kind.PAYMENT : Kind.valueOf(kind),
                kind == null
                        ? row.getString("payment_id")
                        : new CreditNumber(row.getInt("credit_year"), row.getInt("credit_sequence")).toString(),
                Money.of(currency, row.getBigDecimal("covered"), RoundingMode.UNNECESSARY),
                row.getObject("since", LocalDate.class));
    }
}
