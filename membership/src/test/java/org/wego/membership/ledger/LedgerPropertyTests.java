package org.wego.membership.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.invoicing.Books;
import org.wego.membership.organisation.MemberId;

/** Random entries against a ledger that is a map. */
class LedgerPropertyTests {

    private static final LocalDate TODAY = LocalDate.of(2017, 11, 1);
    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.of("KRW"), CurrencyUnit.of("BHD"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h2-memory", "postgresql"})
    void agreesWithAMapAfterEveryCommand(String database) throws Exception {
        try (Books books = Books.on(database, folder)) {
            List<MemberId> members = Stream.generate(MemberId::next).limit(5).toList();
            Map<CurrencyUnit, Map<LedgerAccount, Money>> model = new HashMap<>();
            for (long seed = 1; seed <= 20; seed++) {
                Random random = new Random(seed);
                for (int step = 0; step < 10; step++) {
                    command(books, random, members, model);
                    agree(books, members, model, "seed " + seed + ", step " + step);
                }
            }
        }
    }

    @Test
    void refusesAnEntryThatDoesNotBalance() {
        MemberId member = MemberId.next();

        assertThatThrownBy(() -> JournalEntry.of(
                        TODAY,
                        "2017-0001",
                        Posting.debit(LedgerAccount.receivable(member), Money.parse("USD 400.00")),
                        Posting.credit(LedgerAccount.feeIncome(), Money.parse("USD 399.99"))))
                .isInstanceOfSatisfying(
                        EntryUnbalanced.class,
                        refusal -> assertThat(refusal.remainders())
                                .containsOnly(Map.entry(CurrencyUnit.USD, Money.parse("USD 0.01"))));
    }

    @Test
    void refusesToSetOffOneCurrencyAgainstAnother() {
        assertThatThrownBy(() -> JournalEntry.of(
                        TODAY,
                        "2017-0001",
                        Posting.debit(LedgerAccount.receivable(MemberId.next()), Money.parse("USD 400.00")),
                        Posting.credit(LedgerAccount.feeIncome(), Money.parse("EUR 400.00"))))
                .isInstanceOf(EntryUnbalanced.class);
    }

    @Test
    void refusesAnEntryWithOneSide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalEntry.of(
                        TODAY, "2017-0001", Posting.debit(LedgerAccount.feeIncome(), Money.zero(CurrencyUnit.USD))));
    }

    @Test
    void postsOnlyTogetherWithWhatItRecords() throws Exception {
        try (Books books = Books.on("h2-memory", folder)) {
            assertThatThrownBy(() -> books.the(Ledger.class).post(List.of()))
                    .hasMessageContaining("No existing transaction");
        }
    }

    private static void command(
            Books books, Random random, List<MemberId> members, Map<CurrencyUnit, Map<LedgerAccount, Money>> model) {
        List<JournalEntry> entries = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> entry(random, members))
                .toList();
        boolean takeBack = random.nextInt(4) == 0;
        books.transaction().executeWithoutResult(status -> {
            books.the(Ledger.class).post(entries);
            if (takeBack) {
                status.setRollbackOnly();
            }
        });
        if (!takeBack) {
            entries.stream()
                    .flatMap(entry -> entry.postings().stream())
                    .forEach(posting -> model.computeIfAbsent(
                                    posting.amount().getCurrencyUnit(), currency -> new HashMap<>())
                            .merge(posting.account(), posting.amount(), Money::plus));
        }
    }

    /** Some debits and credits to random accounts, and what is left over to income. */
    private static JournalEntry entry(Random random, List<MemberId> members) {
        CurrencyUnit currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        List<Posting> postings = new ArrayList<>();
        Money rest = Money.zero(currency);
        for (int i = 0; i <= random.nextInt(3); i++) {
            Money amount = Money.ofMinor(currency, random.nextLong(2_000_000) - 1_000_000);
            postings.add(Posting.debit(LedgerAccount.receivable(members.get(random.nextInt(members.size()))), amount));
            rest = rest.plus(amount);
        }
        postings.add(Posting.credit(LedgerAccount.feeIncome(), rest));
        return JournalEntry.of(TODAY, "random", postings.toArray(Posting[]::new));
    }

    private static void agree(
            Books books, List<MemberId> members, Map<CurrencyUnit, Map<LedgerAccount, Money>> model, String where) {
        LedgerBalances balances = books.the(LedgerBalances.class);
        TrialBalance trial = balances.trialBalance();
        assertThat(trial.balances()).as(where).isTrue();
        for (TrialBalance.Row row : trial.rows()) {
            CurrencyUnit currency = row.debit().getCurrencyUnit();
            Money expected = model.get(currency).entrySet().stream()
                    .filter(account -> account.getKey().kind() == row.account())
                    .map(Map.Entry::getValue)
                    .reduce(Money.zero(currency), Money::plus);
            assertThat(row.balance()).as(where).isEqualTo(expected);
        }
        for (CurrencyUnit currency : model.keySet()) {
            for (MemberId member : members) {
                Money expected =
                        model.get(currency).getOrDefault(LedgerAccount.receivable(member), Money.zero(currency));
                assertThat(balances.balanceOf(member, currency)).as(where).isEqualTo(expected);
            }
        }
        assertThat(books.the(JdbcClient.class)
                        .sql(
                                "select sum(amount) from membership.posting group by entry_id, currency having sum(amount) <> 0")
                        .query(BigDecimal.class)
                        .list())
                .as(where)
                .isEmpty();
    }
}
