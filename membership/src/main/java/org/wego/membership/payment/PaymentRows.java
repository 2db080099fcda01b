package org.wego.membership.payment;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.organisation.MemberId;

/** Payments and their reversals as they are kept. */
@Component
class PaymentRows {

    private static final String PAYMENT = """
            select p.id, p.received_on, p.member_id, p.currency, p.amount, p.method, p.payer, p.bank_reference, p.note,
                   exists (select 1 from membership.payment_reversal r where r.payment_id = p.id) as reversed
            from membership.payment p where""";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    PaymentRows(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    void insert(Payment payment) {
        jdbc.sql("""
                        insert into membership.payment (id, received_on, member_id, currency, amount, method, payer,
                            bank_reference, note, bank_key, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(payment.id().value())
                .param(payment.receivedOn())
                .param(payment.member() == null ? null : payment.member().value())
                .param(payment.amount().getCurrencyUnit().getCode())
                .param(payment.amount().getAmount())
                .param(payment.method().name())
                .param(payment.payer())
                .param(payment.bankReference())
                .param(payment.note())
                .param(key(payment))
                .param(actor.name())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    /** The payment of the same movement at the bank, or the same one sent before. */
    Optional<PaymentId> same(Payment payment) {
        String key = key(payment);
        return jdbc.sql("select id from membership.payment where id = ? or bank_key = ?")
                .param(payment.id().value())
                .param(key == null ? "" : key)
                .query(UUID.class)
                .optional()
                .map(PaymentId::new);
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

    void book(PaymentId id, MemberId member) {
        jdbc.sql("update membership.payment set member_id = ? where id = ?")
                .params(member.value(), id.value())
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

    /** What the member is called; empty if no such member is on record. */
    Optional<String> nameOf(MemberId member) {
        return jdbc.sql("select name from membership.member where id = ?")
                .param(member.value())
                .query(String.class)
                .optional();
    }

    /** Whatever case and blanks a bank writes its reference with. */
    private static @Nullable String key(Payment payment) {
        String reference = payment.bankReference().replace(" ", "").toUpperCase(Locale.ROOT);
        return reference.isEmpty() ? null : payment.receivedOn() + "|" + payment.amount() + "|" + reference;
    }

    private static Payment read(ResultSet row, int place) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        return new Payment(
                new PaymentId(row.getObject("id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                member == null ? null : new MemberId(member),
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
