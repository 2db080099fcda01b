package org.wego.membership.reminder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;

/** Says what is still to be paid of overdue invoices: nothing where it was paid, or there is credit enough. */
@Component
class Dues {

    private static final CurrencyUnit CURRENCY = CurrencyUnit.USD;

    private static final String OPEN = """
            select i.fee_year, i.sequence, i.member_id, i.person_id, i.due_on,
                   i.total - coalesce((select sum(a.amount) from membership.allocation a
                                       where a.fee_year = i.fee_year and a.sequence = i.sequence), 0) as still
            from membership.invoice i where i.due_on <= :day""";

    private static final String CREDIT = """
            select p.member_id, p.person_id, sum(p.amount) - coalesce(sum(c.covered), 0) as left_over
            from membership.payment p
            left join (select a.payment_id, sum(a.amount) as covered from membership.allocation a
                       where a.payment_id is not null group by a.payment_id) c on c.payment_id = p.id
            where (p.member_id is not null or p.person_id is not null) and not exists (
                select 1 from membership.payment_reversal r where r.payment_id = p.id)""";

    private static final String ORDER = " order by member_id, person_id, due_on, fee_year, sequence";

    private final JdbcClient jdbc;

    Dues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was due by the day, by two statements however many there are. */
    List<Due> by(LocalDate day) {
        return owed(
                jdbc.sql("select * from (" + OPEN + ") o where still > 0" + ORDER)
                        .param("day", day)
                        .query(Dues::due)
                        .list(),
                jdbc.sql(CREDIT + " group by p.member_id, p.person_id")
                        .query(Dues::credit)
                        .list());
    }

    /** The same of some members and people. */
    List<Due> of(Collection<Debtor> debtors, LocalDate day) {
        List<Due> owed = new ArrayList<>(of("member_id", Debtor.members(debtors), day));
        owed.addAll(of("person_id", Debtor.people(debtors), day));
        return owed;
    }

    private List<Due> of(String column, List<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : owed(
                        jdbc.sql("select * from (" + OPEN + " and i." + column + " in (:ids)) o where still > 0"
                                        + ORDER)
                                .param("day", day)
                                .param("ids", ids)
                                .query(Dues::due)
                                .list(),
                        jdbc.sql(CREDIT + " and p." + column + " in (:ids) group by p.member_id, p.person_id")
                                .param("ids", ids)
                                .query(Dues::credit)
                                .list());
    }

    private record Credit(Debtor debtor, BigDecimal left) {}

    private static Due due(ResultSet row, int place) throws SQLException {
        return new Due(
                new InvoiceNumber(row.getInt("fee_year"), row.getInt("sequence")),
                Debtor.of(row),
                row.getObject("due_on", LocalDate.class),
                money(row.getBigDecimal("still")));
    }

    private static Credit credit(ResultSet row, int place) throws SQLException {
        return new Credit(Debtor.of(row), row.getBigDecimal("left_over"));
    }

    /** In the order of their days, each less what credit is left by then. */
    private static List<Due> owed(List<Due> open, List<Credit> credits) {
        Map<Debtor, Money> left = new HashMap<>();
        credits.forEach(it -> left.put(it.debtor(), money(it.left())));
        List<Due> owed = new ArrayList<>();
        for (Due due : open) {
            Money credit = left.getOrDefault(due.debtor(), Money.zero(CURRENCY));
            Money used = credit.isGreaterThan(due.owed()) ? due.owed() : credit;
            left.put(due.debtor(), credit.minus(used));
            Money still = due.owed().minus(used);
            if (still.isPositive()) {
                owed.add(new Due(due.invoice(), due.debtor(), due.dueOn(), still));
            }
        }
        return owed;
    }

    private static Money money(BigDecimal amount) {
        return Money.of(CURRENCY, amount, RoundingMode.UNNECESSARY);
    }
}
