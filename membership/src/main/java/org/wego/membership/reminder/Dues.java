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
import org.wego.membership.organisation.MemberId;

/** Says what members still have to pay of overdue invoices: nothing where they have paid, or have credit enough. */
@Component
class Dues {

    private static final CurrencyUnit CURRENCY = CurrencyUnit.USD;

    private static final String OPEN = """
            select i.fee_year, i.sequence, i.member_id, i.due_on,
                   i.total - coalesce((select sum(a.amount) from membership.allocation a
                                       where a.fee_year = i.fee_year and a.sequence = i.sequence), 0) as still
            from membership.invoice i where i.due_on <= :day""";

    private static final String CREDIT = """
            select p.member_id, sum(p.amount) - coalesce(sum(c.covered), 0) as left_over
            from membership.payment p
            left join (select a.payment_id, sum(a.amount) as covered from membership.allocation a
                       where a.payment_id is not null group by a.payment_id) c on c.payment_id = p.id
            where p.member_id is not null and not exists (
                select 1 from membership.payment_reversal r where r.payment_id = p.id)""";

    private final JdbcClient jdbc;

    Dues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was due by the day, two statements for however many. */
    List<Due> by(LocalDate day) {
        return owed(
                jdbc.sql("select * from (" + OPEN
                                + ") o where still > 0 order by member_id, due_on, fee_year, sequence")
                        .param("day", day)
                        .query(Dues::due)
                        .list(),
                jdbc.sql(CREDIT + " group by p.member_id").query(Dues::credit).list());
    }

    /** The same of some members. */
    List<Due> of(Collection<MemberId> members, LocalDate day) {
        if (members.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = members.stream().map(MemberId::value).distinct().toList();
        return owed(
                jdbc.sql("select * from (" + OPEN + " and i.member_id in (:members)) o where still > 0"
                                + " order by member_id, due_on, fee_year, sequence")
                        .param("day", day)
                        .param("members", ids)
                        .query(Dues::due)
                        .list(),
                jdbc.sql(CREDIT + " and p.member_id in (:members) group by p.member_id")
                        .param("members", ids)
                        .query(Dues::credit)
                        .list());
    }

    private record Credit(UUID member, BigDecimal left) {}

    private static Due due(ResultSet row, int place) throws SQLException {
        return new Due(
                new InvoiceNumber(row.getInt(1), row.getInt(2)),
                new MemberId(row.getObject(3, UUID.class)),
                row.getObject(4, LocalDate.class),
                money(row.getBigDecimal(5)));
    }

    private static Credit credit(ResultSet row, int place) throws SQLException {
        return new Credit(row.getObject(1, UUID.class), row.getBigDecimal(2));
    }

    /** In the order of their days, each less what credit is left by then. */
    private static List<Due> owed(List<Due> open, List<Credit> credits) {
        Map<MemberId, Money> left = new HashMap<>();
        credits.forEach(it -> left.put(new MemberId(it.member()), money(it.left())));
        List<Due> owed = new ArrayList<>();
        for (Due due : open) {
            Money credit = left.getOrDefault(due.member(), Money.zero(CURRENCY));
            Money used = credit.isGreaterThan(due.owed()) ? due.owed() : credit;
            left.put(due.member(), credit.minus(used));
            Money still = due.owed().minus(used);
            if (still.isPositive()) {
                owed.add(new Due(due.invoice(), due.member(), due.dueOn(), still));
            }
        }
        return owed;
    }

    private static Money money(BigDecimal amount) {
        return Money.of(CURRENCY, amount, RoundingMode.UNNECESSARY);
    }
}
