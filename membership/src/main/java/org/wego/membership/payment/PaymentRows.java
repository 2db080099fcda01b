package org.wego.membership.payment;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.ledger.Debtor;

/** Payments and their reversals as they are kept. */
@Component
class PaymentRows {

    private static final String PAYMENT = """
            select p.id, p.received_on, p.member_id, p.person_id, p.currency, p.amount, p.method, p.payer, p.bank_reference, p.note,
                   exists (select 1 from membership.payment_reversal r where r.payment_id = p.id) as reversed
            from membership.payment p where""";

    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    PaymentRows(JdbcTemplate template, Actor actor, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.actor = actor;
        this.clock = clock;
    }

    void insert(List<Payment> payments) {
        String by = actor.name();
        OffsetDateTime now = OffsetDateTime.now(clock);
        template.batchUpdate("""
                insert into membership.payment (id, received_on, member_id, person_id, currency, amount, method, payer,
                    bank_reference, note, bank_key, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", payments, BATCH, (row, payment) -> {
            row.setObject(1, payment.id().value());
            row.setObject(2, payment.receivedOn());
            row.setObject(3, payment.debtor() == null ? null : payment.debtor().memberKey());
            row.setObject(4, payment.debtor() == null ? null : payment.debtor().personKey());
            row.setString(5, payment.amount().getCurrencyUnit().getCode());
            row.setBigDecimal(6, payment.amount().getAmount());
            row.setString(7, payment.method().name());
            row.setString(8, payment.payer());
            row.setString(9, payment.bankReference());
            row.setString(10, payment.note());
            row.setString(11, key(payment));
            row.setString(12, by);
            row.setObject(13, now);
        });
    }

    /** The payment of the same movement at the bank, or the same one sent before. */
    Optional<PaymentId> same(Payment payment) {
        return Optional.ofNullable(same(List.of(payment)).get(payment.id()));
    }

    /** For each payment that is on record already the one on record. */
    Map<PaymentId, PaymentId> same(List<Payment> payments) {
        Map<PaymentId, PaymentId> same = new HashMap<>();
        if (payments.isEmpty()) {
            return same;
        }
        Map<String, PaymentId> byKey = new HashMap<>();
        jdbc.sql("select id, bank_key from membership.payment where bank_key in (:keys)")
                .param(
                        "keys",
                        payments.stream().map(it -> String.valueOf(key(it))).toList())
                .query(row -> {
                    byKey.put(row.getString(2), new PaymentId(row.getObject(1, UUID.class)));
                });
        payments.forEach(it -> {
            PaymentId first = byKey.get(String.valueOf(key(it)));
            if (first != null) {
                same.put(it.id(), first);
            }
        });
        jdbc.sql("select id from membership.payment where id in (:ids)")
                .param("ids", payments.stream().map(it -> it.id().value()).toList())
                .query(row -> {
                    PaymentId sent = new PaymentId(row.getObject(1, UUID.class));
                    same.put(sent, sent);
                });
        return same;
    }

    /** The payment, which nobody else changes until the transaction ends. */
    Optional<Payment> lock(PaymentId id) {
        return jdbc.sql("select id from membership.payment where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .flatMap(_ -> find(id));
    }

    private Optional<Payment> find(PaymentId id) {
        return jdbc.sql(PAYMENT + " p.id = ?")
                .param(id.value())
                .query(PaymentRows::read)
                .optional();
    }

    void book(PaymentId id, Debtor debtor) {
        jdbc.sql("update membership.payment set " + debtor.column() + " = ? where id = ?")
                .params(debtor.key(), id.value())
                .update();
    }

    void reverse(PaymentId id, String reason) {
        jdbc.sql("""
                        insert into membership.payment_reversal (payment_id, reversed_on, reason, reversed_by, reversed_at)
                        values (?, ?, ?, ?, ?)""")
                .params(id.value(), LocalDate.now(clock), reason, actor.name(), OffsetDateTime.now(clock))
                .update();
        jdbc.sql("update membership.payment set bank_key = null where id = ?")
                .param(id.value())
                .update();
    }

    /** What the member or the person is called; empty if none is on record. */
    Optional<String> nameOf(Debtor debtor) {
        return Optional.ofNullable(names(List.of(debtor)).get(debtor.key()));
    }

    /** What members and people are called, by their keys. */
    Map<UUID, String> names(Collection<Debtor> debtors) {
        Map<UUID, String> names = new HashMap<>();
        read(names, "select id, name from membership.member where id in (:ids)", Debtor.members(debtors));
        read(names, "select id, name from membership.person where id in (:ids)", Debtor.people(debtors));
        return names;
    }

    private void read(Map<UUID, String> names, String question, List<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql(question).param("ids", ids).query(row -> {
                names.put(row.getObject(1, UUID.class), row.getString(2));
            });
        }
    }

    /** Whatever case and blanks a bank writes its reference with. */
    private static @Nullable String key(Payment payment) {
        String reference = payment.bankReference().replace(" ", "").toUpperCase(Locale.ROOT);
        return reference.isEmpty() ? null : payment.receivedOn() + "|" + payment.amount() + "|" + reference;
    }

    private static Payment read(ResultSet row, int place) throws SQLException {
        return new Payment(
                new PaymentId(row.getObject("id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                Debtor.orNull(row),
                Money.of(
                        CurrencyUnit.of(row.getString("currency")),
                        row.getBigDecimal("amount"),
                        RoundingMode.UNNECESSARY),
                PaymentMethod.valueOf(row.getString("method")),
                row.getString("payer"),
                row.getString("bank_reference"),
                row.getString("note"),
                row.getBoolean("reversed"));
    }
}
