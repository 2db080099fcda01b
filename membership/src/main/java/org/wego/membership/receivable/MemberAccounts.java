package org.wego.membership.receivable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForStaffOrAnswerable;
import org.wego.membership.credit.CreditNumber;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.receivable.AccountStatement.Kind;
import org.wego.membership.receivable.AccountStatement.Movement;

/** The accounts of members and of people who were invoiced, as the journal tells them. */
@Service
@NamedInterface
public class MemberAccounts {

    private static final CurrencyUnit CURRENCY = CurrencyUnit.USD;

    private final JdbcClient jdbc;
    private final Clock clock;

    MemberAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The account of a member; empty if no such member is on record.
     *
     * @param from the first day; null for the first day on which anything moved
     * @param to the last day; null for today
     */
    @ForStaffOrAnswerable
    @Transactional(readOnly = true)
    public Optional<AccountStatement> of(MemberId member, @Nullable LocalDate from, @Nullable LocalDate to) {
        return statement(Debtor.of(member), from, to);
    }

    /** The same of a member or a person. */
    @ForStaffOrAnswerable("#debtor.member()")
    @Transactional(readOnly = true)
    public Optional<AccountStatement> of(Debtor debtor, @Nullable LocalDate from, @Nullable LocalDate to) {
        return statement(debtor, from, to);
    }

    private Optional<AccountStatement> statement(Debtor debtor, @Nullable LocalDate from, @Nullable LocalDate to) {
        String table = debtor.member() == null ? "person" : "member";
        return jdbc.sql("select name from membership." + table + " where id = ?")
                .param(debtor.key())
                .query(String.class)
                .optional()
                .map(name -> statement(debtor, name, from, to == null ? LocalDate.now(clock) : to));
    }

    private AccountStatement statement(Debtor debtor, String name, @Nullable LocalDate from, LocalDate to) {
        List<Posted> posted = jdbc.sql("""
                        select e.booked_on, e.reference, p.amount
                        from membership.posting p join membership.journal_entry e on e.id = p.entry_id
                        where p.%s = ? and p.currency = ? and e.booked_on <= ?
                        order by e.booked_on, e.id, p.place""".formatted(debtor.column()))
                .params(debtor.key(), CURRENCY.getCode(), to)
                .query((row, _) -> new Posted(
                        row.getObject("booked_on", LocalDate.class),
                        row.getString("reference"),
                        row.getBigDecimal("amount")))
                .list();
        LocalDate first =
                from != null ? from : posted.isEmpty() ? to : posted.getFirst().on();
        Map<CreditNumber, InvoiceNumber> credited =
                posted.stream().anyMatch(it -> it.kind() == Kind.CREDIT_NOTE) ? credited(debtor) : Map.of();
        Money opening = Money.zero(CURRENCY);
        Money balance = opening;
        List<Movement> movements = new ArrayList<>();
        for (Posted it : posted) {
            Money amount = Money.of(CURRENCY, it.amount(), RoundingMode.UNNECESSARY);
            balance = balance.plus(amount);
            if (it.on().isBefore(first)) {
                opening = balance;
            } else {
                movements.add(new Movement(it.on(), it.kind(), it.document(), it.invoice(credited), amount, balance));
            }
        }
        return new AccountStatement(debtor, name, first, to, opening, movements, balance);
    }

    /** Which invoice each credit note of the debtor takes something off. */
    private Map<CreditNumber, InvoiceNumber> credited(Debtor debtor) {
        Map<CreditNumber, InvoiceNumber> credited = new HashMap<>();
        jdbc.sql("""
                        select c.credit_year, c.credit_sequence, c.fee_year, c.sequence
                        from membership.invoice i join membership.credit_note c
                            on c.fee_year = i.fee_year and c.sequence = i.sequence
                        where i.%s = ?""".formatted(debtor.column())).param(debtor.key()).query(row -> {
            credited.put(
                    new CreditNumber(row.getInt(1), row.getInt(2)), new InvoiceNumber(row.getInt(3), row.getInt(4)));
        });
        return credited;
    }

    private record Posted(LocalDate on, String document, BigDecimal amount) {

        @Nullable
        InvoiceNumber invoice(Map<CreditNumber, InvoiceNumber> credited) {
            return InvoiceNumber.parse(document)
                    .or(() -> CreditNumber.parse(document).map(credited::get))
                    .orElse(null);
        }

        Kind kind() {
            if (InvoiceNumber.parse(document).isPresent()) {
                return Kind.INVOICE;
            }
            if (CreditNumber.parse(document).isPresent()) {
                return Kind.CREDIT_NOTE;
            }
            return amount.signum() < 0 ? Kind.PAYMENT : Kind.REVERSAL;
        }
    }
}
