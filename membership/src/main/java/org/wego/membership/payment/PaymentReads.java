package org.wego.membership.payment;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.contact.PersonId;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.name.NameCondition;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.term.MergedRecords;

/** Reads payments straight into records. */
@Component
class PaymentReads {

    private static final String SUMMARY = """
            select p.id, p.received_on, p.member_id, p.person_id,
                   coalesce(m.name, o.name) as debtor_name, p.currency, p.amount, p.method, p.payer,
                   p.bank_reference, p.note, p.recorded_by, p.recorded_at,
                   coalesce((select sum(a.amount) from membership.allocation a where a.payment_id = p.id), 0) as allocated,
                   r.reversed_on, r.reason, r.reversed_by, r.reversed_at
            from membership.payment p
            left join membership.member m on m.id = p.member_id
            left join membership.person o on o.id = p.person_id
            left join membership.payment_reversal r on r.payment_id = p.id""";

    private final JdbcClient jdbc;
    private final MergedRecords merged;

    PaymentReads(JdbcClient jdbc, MergedRecords merged) {
        this.jdbc = jdbc;
        this.merged = merged;
    }

    List<PaymentSummary> latest(PaymentFilter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql(SUMMARY + where(filter, null, parameters)
                        + " order by p.received_on desc, p.id desc limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> summary(row))
                .list();
    }

    int count(PaymentFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, null, parameters);
        return jdbc.sql("select count(*) from membership.payment p" + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    List<PaymentSummary> after(PaymentFilter filter, @Nullable PaymentId last, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql(SUMMARY + where(filter, last, parameters) + " order by p.id limit :limit")
                .params(parameters)
                .param("limit", limit)
                .query((row, _) -> summary(row))
                .list();
    }

    List<OwingPerson> owing(String text, int offset, int limit) {
        NameCondition named = NameCondition.of("o.search_key", text);
        return jdbc.sql("""
                        select o.id, o.name, i.currency, sum(i.still) as amount
                        from (select person_id, currency,
                                  total - coalesce((select sum(a.amount) from membership.allocation a
                                      where a.fee_year = n.fee_year and a.sequence = n.sequence), 0) as still
                              from membership.invoice n where person_id is not null) i
                        join membership.person o on o.id = i.person_id""" + (text.isEmpty() ? "" : " where " + named.clause()) + """
                         group by o.id, o.name, o.name_key, i.currency
                        having sum(i.still) > 0
                        order by o.name_key, o.id limit :limit offset :offset""")
                .params(text.isEmpty() ? Map.of() : named.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new OwingPerson(
                        new PersonId(row.getObject("id", UUID.class)), row.getString("name"), money(row, "amount")))
                .list();
    }

    Optional<PaymentSummary> find(PaymentId id) {
        return jdbc.sql(SUMMARY + " where p.id = ?")
                .param(id.value())
                .query((row, _) -> summary(row))
                .optional();
    }

    private String where(PaymentFilter filter, @Nullable PaymentId after, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.year() != null) {
            conditions.add("p.received_on between :firstDay and :lastDay");
            parameters.put("firstDay", LocalDate.of(filter.year(), 1, 1));
            parameters.put("lastDay", LocalDate.of(filter.year(), 12, 31));
        }
        if (filter.member() != null) {
            conditions.add("p.member_id in (:members)");
            parameters.put(
                    "members",
                    merged.with(filter.member()).stream().map(MemberId::value).toList());
        }
        if (filter.unassigned()) {
            conditions.add(
                    "p.member_id is null and p.person_id is null and not exists (select 1 from membership.payment_reversal gone"
                            + " where gone.payment_id = p.id)");
        }
        if (after != null) {
            conditions.add("p.id > :last");
            parameters.put("last", after.value());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static PaymentSummary summary(ResultSet row) throws SQLException {
        return new PaymentSummary(
                new PaymentId(row.getObject("id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                Debtor.orNull(row),
                row.getString("debtor_name"),
                money(row, "amount"),
                money(row, "allocated"),
                PaymentMethod.valueOf(row.getString("method")),
                row.getString("payer"),
                row.getString("bank_reference"),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                reversal(row));
    }

    private static PaymentSummary.@Nullable Reversal reversal(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("reversed_on", LocalDate.class);
        return on == null
                ? null
                : new PaymentSummary.Reversal(
                        on,
                        row.getString("reason"),
                        row.getString("reversed_by"),
                        row.getObject("reversed_at", OffsetDateTime.class).toInstant());
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(
                CurrencyUnit.of(row.getString("currency")), row.getBigDecimal(column), RoundingMode.UNNECESSARY);
    }
}
