package org.wego.membership.receivable;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForStaff;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.place.Region;
import org.wego.membership.receivable.AgedList.Line;
import org.wego.membership.receivable.AgedList.OfMember;
import org.wego.membership.receivable.AgedList.OfRegion;

/** Lists who owes what and since when. Four statements however many members and invoices there are. */
@Service
@NamedInterface
public class AgedReceivables {

    private static final CurrencyUnit CURRENCY = CurrencyUnit.USD;
    private static final Line NOTHING = new Line(Ageing.none(CURRENCY), Money.zero(CURRENCY));
    private static final long YEAR = 1L << 32;

    private final JdbcClient jdbc;

    AgedReceivables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As of the end of a day: what was issued by then and not covered by then. */
    @ForStaff
    @Transactional(readOnly = true)
    public AgedList asOf(LocalDate day) {
        Map<Long, BigDecimal> covered = new HashMap<>();
        Map<UUID, BigDecimal> used = new HashMap<>();
        allocated(day, covered, used);
        Map<UUID, Line> lines = new HashMap<>();
        invoices(day, covered, lines);
        payments(day, used, lines);
        List<OfMember> members = named(lines);
        return new AgedList(
                day, members.stream().map(OfMember::line).reduce(NOTHING, Line::plus), byRegion(members), members);
    }

    private void allocated(LocalDate day, Map<Long, BigDecimal> covered, Map<UUID, BigDecimal> used) {
        jdbc.sql("select fee_year, sequence, payment_id, amount from membership.allocation where allocated_on <= ?")
                .param(day)
                .query(row -> {
                    BigDecimal amount = row.getBigDecimal(4);
                    covered.merge(key(row.getInt(1), row.getInt(2)), amount, BigDecimal::add);
                    UUID payment = row.getObject(3, UUID.class);
                    if (payment != null) {
                        used.merge(payment, amount, BigDecimal::add);
                    }
                });
    }

    private void invoices(LocalDate day, Map<Long, BigDecimal> covered, Map<UUID, Line> lines) {
        jdbc.sql("select fee_year, sequence, member_id, due_on, total from membership.invoice where issued_on <= ?")
                .param(day)
                .query(row -> {
                    BigDecimal total = row.getBigDecimal(5);
                    BigDecimal open =
                            total.subtract(covered.getOrDefault(key(row.getInt(1), row.getInt(2)), BigDecimal.ZERO));
                    if (open.signum() > 0) {
                        LocalDate due = row.getObject(4, LocalDate.class);
                        lines.merge(
                                row.getObject(3, UUID.class),
                                new Line(NOTHING.ageing().with(money(open), due, day), NOTHING.credit()),
                                Line::plus);
                    }
                });
    }

    private void payments(LocalDate day, Map<UUID, BigDecimal> used, Map<UUID, Line> lines) {
        jdbc.sql("""
                        select p.id, p.member_id, p.amount from membership.payment p
                        where p.received_on <= :day and p.member_id is not null and not exists (
                            select 1 from membership.payment_reversal r
                            where r.payment_id = p.id and r.reversed_on <= :day)""").param("day", day).query(row -> {
            BigDecimal left =
                    row.getBigDecimal(3).subtract(used.getOrDefault(row.getObject(1, UUID.class), BigDecimal.ZERO));
            if (left.signum() > 0) {
                lines.merge(row.getObject(2, UUID.class), new Line(NOTHING.ageing(), money(left)), Line::plus);
            }
        });
    }

    /** Reads the names of all members, as most of them are needed at the time when this is asked most. */
    private List<OfMember> named(Map<UUID, Line> lines) {
        Map<UUID, OfMember> named = new HashMap<>();
        lines.forEach(
                (member, line) -> named.put(member, new OfMember(new MemberId(member), member.toString(), null, line)));
        if (!lines.isEmpty()) {
            jdbc.sql("select id, name, country from membership.member").query(row -> {
                UUID member = row.getObject(1, UUID.class);
                Line line = lines.get(member);
                if (line != null) {
                    named.put(
                            member,
                            new OfMember(new MemberId(member), row.getString(2), country(row.getString(3)), line));
                }
            });
        }
        return named.values().stream()
                .sorted(Comparator.comparing((OfMember it) -> it.line().balance())
                        .reversed()
                        .thenComparing(OfMember::name)
                        .thenComparing(it -> it.member().value()))
                .toList();
    }

    private static List<OfRegion> byRegion(List<OfMember> members) {
        Map<Optional<Region>, Line> regions = new HashMap<>();
        members.forEach(it -> regions.merge(Optional.ofNullable(it.region()), it.line(), Line::plus));
        return regions.entrySet().stream()
                .map(it -> new OfRegion(it.getKey().orElse(null), it.getValue()))
                .sorted(Comparator.comparing((OfRegion it) -> it.line().balance())
                        .reversed())
                .toList();
    }

    private static long key(int year, int sequence) {
        return year * YEAR + sequence;
    }

    private static Money money(BigDecimal amount) {
        return Money.of(CURRENCY, amount, RoundingMode.UNNECESSARY);
    }

    private static @Nullable CountryCode country(@Nullable String code) {
        return code == null ? null : CountryCode.getByCode(code);
    }
}
