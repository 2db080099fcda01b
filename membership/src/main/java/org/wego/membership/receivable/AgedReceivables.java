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
import org.wego.membership.contact.PersonId;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.place.Region;
import org.wego.membership.receivable.AgedList.Line;
import org.wego.membership.receivable.AgedList.OfDebtor;
import org.wego.membership.receivable.AgedList.OfRegion;

/** Lists who owes what and since when. Five statements however many members, people and invoices there are. */
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
        Map<Debtor, Line> lines = new HashMap<>();
        invoices(day, covered, lines);
        payments(day, used, lines);
        List<OfDebtor> debtors = named(lines);
        return new AgedList(
                day, debtors.stream().map(OfDebtor::line).reduce(NOTHING, Line::plus), byRegion(debtors), debtors);
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

    private void invoices(LocalDate day, Map<Long, BigDecimal> covered, Map<Debtor, Line> lines) {
        jdbc.sql(
                        "select fee_year, sequence, member_id, person_id, due_on, total from membership.invoice where issued_on <= ?")
                .param(day)
                .query(row -> {
                    BigDecimal total = row.getBigDecimal(6);
                    BigDecimal open =
                            total.subtract(covered.getOrDefault(key(row.getInt(1), row.getInt(2)), BigDecimal.ZERO));
                    if (open.signum() > 0) {
                        LocalDate due = row.getObject(5, LocalDate.class);
                        lines.merge(
                                Debtor.of(row),
                                new Line(NOTHING.ageing().with(money(open), due, day), NOTHING.credit()),
                                Line::plus);
                    }
                });
    }

    private void payments(LocalDate day, Map<UUID, BigDecimal> used, Map<Debtor, Line> lines) {
        jdbc.sql("""
                        select p.id, p.member_id, p.person_id, p.amount from membership.payment p
                        where p.received_on <= :day and not exists (
                            select 1 from membership.payment_reversal r
                            where r.payment_id = p.id and r.reversed_on <= :day)""").param("day", day).query(row -> {
            Debtor debtor = Debtor.orNull(row);
            BigDecimal left =
                    row.getBigDecimal(4).subtract(used.getOrDefault(row.getObject(1, UUID.class), BigDecimal.ZERO));
            if (debtor != null && left.signum() > 0) {
                lines.merge(debtor, new Line(NOTHING.ageing(), money(left)), Line::plus);
            }
        });
    }

    private List<OfDebtor> named(Map<Debtor, Line> lines) {
        Map<Debtor, OfDebtor> named = new HashMap<>();
        lines.forEach((debtor, line) ->
                named.put(debtor, new OfDebtor(debtor, debtor.key().toString(), null, line)));
        if (!lines.isEmpty()) {
            // all members, since most of them are needed when this is asked most often
            jdbc.sql("select id, name, country from membership.member").query(row -> {
                name(named, Debtor.of(new MemberId(row.getObject(1, UUID.class))), row.getString(2), row.getString(3));
            });
        }
        if (lines.keySet().stream().anyMatch(it -> it.person() != null)) {
            jdbc.sql("""
                            select o.id, o.name from membership.person o
                            where exists (select 1 from membership.invoice i where i.person_id = o.id)""").query(row -> {
                name(named, Debtor.of(new PersonId(row.getObject(1, UUID.class))), row.getString(2), null);
            });
        }
        return named.values().stream()
                .sorted(Comparator.comparing((OfDebtor it) -> it.line().balance())
                        .reversed()
                        .thenComparing(OfDebtor::name)
                        .thenComparing(it -> it.debtor().key()))
                .toList();
    }

    private static void name(Map<Debtor, OfDebtor> named, Debtor debtor, String name, @Nullable String country) {
        named.computeIfPresent(debtor, (_, it) -> new OfDebtor(debtor, name, country(country), it.line()));
    }

    private static List<OfRegion> byRegion(List<OfDebtor> debtors) {
        Map<Optional<Region>, Line> regions = new HashMap<>();
        debtors.forEach(it -> regions.merge(Optional.ofNullable(it.region()), it.line(), Line::plus));
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
