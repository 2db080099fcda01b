package org.wego.membership.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForStaff;
import org.wego.membership.access.ForStaffOrAnswerable;
import org.wego.membership.organisation.MemberId;

/** What the journal says: nothing here is stored, all of it is summed up from the entries. */
@Service
@NamedInterface
public class LedgerBalances {

    private final JdbcClient jdbc;

    LedgerBalances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Debits and credits by kind of account and currency. */
    @ForStaff
    public TrialBalance trialBalance() {
        return new TrialBalance(jdbc.sql("""
                select account, currency,
                       sum(case when amount > 0 then amount else 0 end) as debit,
                       sum(case when amount < 0 then -amount else 0 end) as credit
                from membership.posting
                group by account, currency
                order by account, currency""").query(LedgerBalances::row).list());
    }

    /** What the member owes in the currency; negative if it has paid more than it was charged. */
    @ForStaffOrAnswerable
    public Money balanceOf(MemberId member, CurrencyUnit currency) {
        return balance(Debtor.of(member), currency);
    }

    /** The same of a member or a person. */
    @ForStaffOrAnswerable("#debtor.member()")
    public Money balanceOf(Debtor debtor, CurrencyUnit currency) {
        return balance(debtor, currency);
    }

    private Money balance(Debtor debtor, CurrencyUnit currency) {
        BigDecimal sum = jdbc.sql("select coalesce(sum(amount), 0) from membership.posting where " + debtor.column()
                        + " = :debtor and currency = :currency")
                .param("debtor", debtor.key())
                .param("currency", currency.getCode())
                .query(BigDecimal.class)
                .single();
        return Money.of(currency, sum, RoundingMode.UNNECESSARY);
    }

    /** The entries behind a document, in the order they were made. */
    @ForStaff
    public List<JournalEntry> entriesOf(String reference) {
        Map<Head, List<Posting>> entries =
                jdbc.sql("""
                select e.id, e.booked_on, e.reference, p.account, p.member_id, p.person_id, p.currency, p.amount
                from membership.journal_entry e
                join membership.posting p on p.entry_id = e.id
                where e.reference = :reference
                order by e.id, p.place""").param("reference", reference).query(LedgerBalances::line).list().stream()
                        .collect(groupingBy(Line::head, LinkedHashMap::new, mapping(Line::posting, toList())));
        return entries.entrySet().stream()
                .map(entry -> entry.getKey().with(entry.getValue()))
                .toList();
    }

    private static TrialBalance.Row row(ResultSet row, int number) throws SQLException {
        CurrencyUnit currency = CurrencyUnit.of(row.getString("currency"));
        return new TrialBalance.Row(
                LedgerAccount.Kind.valueOf(row.getString("account")),
                Money.of(currency, row.getBigDecimal("debit"), RoundingMode.UNNECESSARY),
                Money.of(currency, row.getBigDecimal("credit"), RoundingMode.UNNECESSARY));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new Head(
                        row.getObject("id", UUID.class),
                        row.getObject("booked_on", LocalDate.class),
                        row.getString("reference")),
                new Posting(
                        LedgerAccount.of(LedgerAccount.Kind.valueOf(row.getString("account")), Debtor.orNull(row)),
                        Money.of(
                                CurrencyUnit.of(row.getString("currency")),
                                row.getBigDecimal("amount"),
                                RoundingMode.UNNECESSARY)));
    }

    private record Head(UUID id, LocalDate bookedOn, String reference) {

        JournalEntry with(List<Posting> postings) {
            return new JournalEntry(new JournalEntryId(id), bookedOn, reference, postings);
        }
    }

    private record Line(Head head, Posting posting) {}
}
