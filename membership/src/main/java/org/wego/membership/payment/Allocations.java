package org.wego.membership.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.Allocation.Source;

/**
 * What covers which invoice. Whoever allocates locks the account of the member first and reads afterwards what is open
 * and left, so that no two allocate the same twice. For the slices that move money, within their own transaction.
 */
@Component
public class Allocations {

    private static final int BATCH = 1_000;

    /** As databases order ids, unlike Java. */
    private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private static final String OPEN = """
            select i.fee_year, i.sequence, i.member_id, i.issued_on, i.due_on, i.currency, i.total,
                   i.total - coalesce((select sum(a.amount) from membership.allocation a
                                       where a.fee_year = i.fee_year and a.sequence = i.sequence), 0) as still
            from membership.invoice i""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Allocations(JdbcTemplate template, Actor actor, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.actor = actor;
        this.clock = clock;
    }

    /** Lets nobody else allocate for the member until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(MemberId member) {
        lock(List.of(member));
    }

    /** The same for several, always in one order. */
    void lock(Collection<MemberId> members) {
        List<UUID> ordered =
                members.stream().map(MemberId::value).distinct().sorted(BY_TEXT).toList();
        if (ordered.isEmpty()) {
            return;
        }
        template.batchUpdate(
                "insert into membership.member_account (member_id) values (?) on conflict do nothing",
                ordered,
                BATCH,
                (row, member) -> row.setObject(1, member));
        lockWhoPaid(members);
    }

    /** Locks those of the members that ever paid, always in one order. */
    List<MemberId> lockWhoPaid(Collection<MemberId> members) {
        return jdbc.sql("""
                        select member_id from membership.member_account where member_id in (:members)
                        order by member_id for update""")
                .param("members", members.stream().map(MemberId::value).toList())
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whether the amount can be paid or taken off: above zero, and no more decimals than the currency has. */
    public static boolean isMoney(BigDecimal amount) {
        return amount.signum() > 0
                && amount.compareTo(MOST) <= 0
                && amount.stripTrailingZeros().scale() <= RecordPayment.CURRENCY.getDecimalPlaces();
    }

    /** The invoice, whether or not something of it is open. */
    public Optional<OpenInvoice> invoice(InvoiceNumber number) {
        return jdbc.sql(OPEN + " where i.fee_year = ? and i.sequence = ?")
                .params(number.year(), number.sequence())
                .query(Allocations::read)
                .optional();
    }

    /** These invoices, whether or not something of them is open; a statement for each fee year. */
    public Map<InvoiceNumber, OpenInvoice> invoices(Collection<InvoiceNumber> numbers) {
        Map<InvoiceNumber, OpenInvoice> found = new HashMap<>();
        numbers.stream()
                .collect(Collectors.groupingBy(
                        InvoiceNumber::year,
                        TreeMap::new,
                        Collectors.mapping(InvoiceNumber::sequence, Collectors.toSet())))
                .forEach(
                        (year, sequences) -> jdbc.sql(OPEN + " where i.fee_year = :year and i.sequence in (:sequences)")
                                .param("year", year)
                                .param("sequences", sequences)
                                .query(Allocations::read)
                                .list()
                                .forEach(it -> found.put(it.number(), it)));
        return found;
    }

    /** What the member has open in the currency, what is due first first. */
    List<OpenInvoice> open(MemberId member, CurrencyUnit currency) {
        return jdbc.sql("select * from (" + OPEN + """
                         where i.member_id = ? and i.currency = ?) open_invoice
                        where still > 0 order by due_on, fee_year, sequence""")
                .params(member.value(), currency.getCode())
                .query(Allocations::read)
                .list();
    }

    /** What members have open in the currency, what is due first first. */
    public Map<MemberId, List<OpenInvoice>> open(Collection<MemberId> members, CurrencyUnit currency) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from (" + OPEN + """
                         where i.member_id in (:members) and i.currency = :currency) open_invoice
                        where still > 0 order by due_on, fee_year, sequence""")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("currency", currency.getCode())
                .query(Allocations::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(OpenInvoice::member));
    }

    /** What is left of the payments of the member, what was received first first. */
    List<Credit> credits(MemberId member, CurrencyUnit currency) {
        return jdbc.sql("""
                        select * from (
                            select p.id, p.received_on, p.currency,
                                   p.amount - coalesce((select sum(a.amount) from membership.allocation a
                                                        where a.payment_id = p.id), 0) as still
                            from membership.payment p
                            where p.member_id = ? and p.currency = ? and not exists (
                                select 1 from membership.payment_reversal r where r.payment_id = p.id)) credit
                        where still > 0 order by received_on, id""")
                .params(member.value(), currency.getCode())
                .query((row, _) -> new Credit(
                        new PaymentId(row.getObject("id", UUID.class)),
                        row.getObject("received_on", LocalDate.class),
                        money(row, "still")))
                .list();
    }

    /** What a payment covers now, invoice by invoice, each with the day from which on. */
    List<Allocation> of(PaymentId payment) {
        return jdbc.sql("""
                        select a.fee_year, a.sequence, p.currency, sum(a.amount) as covered, min(a.allocated_on) as since
                        from membership.allocation a join membership.payment p on p.id = a.payment_id
                        where a.payment_id = ?
                        group by a.fee_year, a.sequence, p.currency
                        having sum(a.amount) <> 0
                        order by a.fee_year, a.sequence""")
                .param(payment.value())
                .query((row, _) -> new Allocation(
                        new Source.Paid(payment),
                        number(row),
                        money(row, "covered"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /** Adds rows; whoever calls holds the account of the member. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<Allocation> allocations) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String by = actor.name();
        template.batchUpdate("""
                insert into membership.allocation (id, fee_year, sequence, payment_id, credit_year, credit_sequence,
                    amount, allocated_on, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", allocations, BATCH, (row, allocation) -> {
            Parts source = Parts.of(allocation.source());
            row.setObject(1, UuidVersion7Strategy.INSTANCE.generateUuid(null));
            row.setInt(2, allocation.invoice().year());
            row.setInt(3, allocation.invoice().sequence());
            row.setObject(4, source.payment());
            row.setObject(5, source.year());
            row.setObject(6, source.sequence());
            row.setBigDecimal(7, allocation.amount().getAmount());
            row.setObject(8, allocation.on());
            row.setString(9, by);
            row.setObject(10, now);
        });
    }

    private static OpenInvoice read(ResultSet row, int place) throws SQLException {
        return new OpenInvoice(
                number(row),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                money(row, "total"),
                money(row, "still"));
    }

    private static InvoiceNumber number(ResultSet row) throws SQLException {
        return new InvoiceNumber(row.getInt("fee_year"), row.getInt("sequence"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(
                CurrencyUnit.of(row.getString("currency")), row.getBigDecimal(column), RoundingMode.UNNECESSARY);
    }

    /** What is left of a payment. */
    record Credit(PaymentId payment, LocalDate receivedOn, Money left) {}

    private record Parts(
            @Nullable UUID payment,
            @Nullable Integer year,
            @Nullable Integer sequence) {

        static Parts of(Source source) {
            return switch (source) {
                case Source.Paid(var payment) -> new Parts(payment.value(), null, null);
                case Source.Credited(var year, var sequence) -> new Parts(null, year, sequence);
            };
        }
    }
}
