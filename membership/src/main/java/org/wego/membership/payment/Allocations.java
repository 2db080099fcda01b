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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.wego.membership.ledger.Debtor;
import org.wego.membership.payment.Allocation.Source;

/**
 * What covers which invoice. Whoever allocates locks the account of the debtor first and reads afterwards what is open
 * and left, so that no two allocate the same twice. For the slices that move money, within their own transaction.
 */
@Component
public class Allocations {

    private static final int BATCH = 1_000;

    /** As databases order ids, unlike Java. */
    private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private static final String OPEN = """
            select i.fee_year, i.sequence, i.member_id, i.person_id, i.issued_on, i.due_on, i.currency, i.total,
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

    /** Lets nobody else allocate for the member or the person until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Debtor debtor) {
        lock(List.of(debtor));
    }

    /** The same for several, always in one order. */
    void lock(Collection<Debtor> debtors) {
        List<UUID> ordered =
                debtors.stream().map(Debtor::key).distinct().sorted(BY_TEXT).toList();
        if (ordered.isEmpty()) {
            return;
        }
        template.batchUpdate(
                "insert into membership.member_account (member_id) values (?) on conflict do nothing",
                ordered,
                BATCH,
                (row, debtor) -> row.setObject(1, debtor));
        lockWhoPaid(debtors);
    }

    /** Locks those that ever paid, always in one order; ids of members and of people are all different. */
    List<Debtor> lockWhoPaid(Collection<Debtor> debtors) {
        Set<UUID> locked = new HashSet<>(jdbc.sql("""
                        select member_id from membership.member_account where member_id in (:keys)
                        order by member_id for update""")
                .param("keys", debtors.stream().map(Debtor::key).distinct().toList())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
        return debtors.stream()
                .filter(it -> locked.contains(it.key()))
                .distinct()
                .toList();
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

    /** What the debtor has open in the currency, by due date. */
    List<OpenInvoice> open(Debtor debtor, CurrencyUnit currency) {
        return jdbc.sql("select * from (" + OPEN + " where i." + debtor.column() + """
                         = ? and i.currency = ?) open_invoice
                        where still > 0 order by due_on, fee_year, sequence""")
                .params(debtor.key(), currency.getCode())
                .query(Allocations::read)
                .list();
    }

    /** What debtors have open in the currency, by due date. */
    public Map<Debtor, List<OpenInvoice>> open(Collection<Debtor> debtors, CurrencyUnit currency) {
        return Stream.concat(
                        open("member_id", Debtor.members(debtors), currency),
                        open("person_id", Debtor.people(debtors), currency))
                .collect(Collectors.groupingBy(OpenInvoice::debtor));
    }

    private Stream<OpenInvoice> open(String column, List<UUID> ids, CurrencyUnit currency) {
        return ids.isEmpty()
                ? Stream.empty()
                : jdbc
                        .sql("select * from (" + OPEN + " where i." + column + """
                         in (:ids) and i.currency = :currency) open_invoice
                        where still > 0 order by due_on, fee_year, sequence""")
                        .param("ids", ids)
                        .param("currency", currency.getCode())
                        .query(Allocations::read)
                        .list()
                        .stream();
    }

    /** What is left of the payments of the debtor, by the day on which they were received. */
    List<Credit> credits(Debtor debtor, CurrencyUnit currency) {
        return jdbc.sql("""
                        select * from (
                            select p.id, p.received_on, p.currency,
                                   p.amount - coalesce((select sum(a.amount) from membership.allocation a
                                                        where a.payment_id = p.id), 0) as still
                            from membership.payment p
                            where p.%s = ? and p.currency = ? and not exists (
                                select 1 from membership.payment_reversal r where r.payment_id = p.id)) credit
                        where still > 0 order by received_on, id""".formatted(debtor.column()))
                .params(debtor.key(), currency.getCode())
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

    /** What payments cover of an invoice now, each with the day from which on. */
    public List<Allocation> paid(InvoiceNumber invoice) {
        return jdbc.sql("""
                        select a.fee_year, a.sequence, a.payment_id, p.currency, sum(a.amount) as covered,
                               min(a.allocated_on) as since
                        from membership.allocation a join membership.payment p on p.id = a.payment_id
                        where a.fee_year = ? and a.sequence = ?
                        group by a.fee_year, a.sequence, a.payment_id, p.currency
                        having sum(a.amount) <> 0
                        order by a.payment_id""")
                .params(invoice.year(), invoice.sequence())
                .query((row, _) -> new Allocation(
                        new Source.Paid(new PaymentId(row.getObject("payment_id", UUID.class))),
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
                Debtor.of(row),
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
