package org.wego.membership.receivable;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForStaff;
import org.wego.membership.access.ForStaffOrAnswerable;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;

/**
 * Who has paid in full as of a day: every invoice issued by then is covered by what was allocated by then. What arrives
 * or is taken back later changes nothing about an earlier day.
 */
@Service
@NamedInterface
public class PaymentStanding {

    private static final CurrencyUnit CURRENCY = CurrencyUnit.USD;

    private final JdbcClient jdbc;

    PaymentStanding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nothing of the member's invoices was open at the end of the day. */
    @ForStaffOrAnswerable
    @Transactional(readOnly = true)
    public boolean paidInFull(MemberId member, LocalDate day) {
        return position(member, day).paidInFull();
    }

    /** What was open at the end of the day; empty if no such member is on record. */
    @ForStaffOrAnswerable
    @Transactional(readOnly = true)
    public Optional<PaymentPosition> of(MemberId member, LocalDate day) {
        return jdbc.sql("select id from membership.member where id = ?")
                .param(member.value())
                .query(UUID.class)
                .optional()
                .map(_ -> position(member, day));
    }

    private PaymentPosition position(MemberId member, LocalDate day) {
        List<Open> open = jdbc.sql("""
                        select i.fee_year, i.sequence, i.total - coalesce(sum(a.amount), 0) as still
                        from membership.invoice i
                        left join membership.allocation a
                            on a.fee_year = i.fee_year and a.sequence = i.sequence and a.allocated_on <= :day
                        where i.member_id = :member and i.issued_on <= :day
                        group by i.fee_year, i.sequence, i.total
                        having i.total > coalesce(sum(a.amount), 0)
                        order by i.fee_year, i.sequence""")
                .param("member", member.value())
                .param("day", day)
                .query((row, _) -> new Open(
                        new InvoiceNumber(row.getInt("fee_year"), row.getInt("sequence")),
                        Money.of(CURRENCY, row.getBigDecimal("still"), RoundingMode.UNNECESSARY)))
                .list();
        return new PaymentPosition(
                open.stream().map(Open::still).reduce(Money.zero(CURRENCY), Money::plus),
                open.stream().map(Open::invoice).toList());
    }

    /** Whoever had something open at the end of the day; all others had paid in full. */
    @ForStaff
    @Transactional(readOnly = true)
    public Set<MemberId> inArrears(LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        select distinct i.member_id
                        from membership.invoice i
                        left join (select fee_year, sequence, sum(amount) as amount from membership.allocation
                                   where allocated_on <= :day group by fee_year, sequence) covered
                            on covered.fee_year = i.fee_year and covered.sequence = i.sequence
                        where i.issued_on <= :day and i.member_id is not null and i.total > coalesce(covered.amount, 0)""")
                .param("day", day)
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .list());
    }

    private record Open(InvoiceNumber invoice, Money still) {}
}
