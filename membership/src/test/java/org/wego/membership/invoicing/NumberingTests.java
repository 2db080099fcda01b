package org.wego.membership.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.organisation.MemberId;

class NumberingTests {

    private static final int WRITERS = 8;
    private static final int BLOCKS_EACH = 25;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h2-memory", "h2-file", "postgresql"})
    void leavesNoGapAndNoDoubleUnderEightWritersThatRollBackAtRandom(String database) throws Exception {
        try (Books books = Books.on(database, folder)) {
            List<InvoiceNumber> committed = issueInParallel(books, 20171101L);

            assertThat(committed)
                    .as("blocks of the writers, some rolled back")
                    .hasSizeGreaterThan(WRITERS)
                    .containsExactlyInAnyOrderElementsOf(
                            Drafts.numbers(2017, 1, committed.size()).toList());
            assertThat(stored(books))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, committed.size()).boxed().toList());
            assertThat(books.the(LedgerBalances.class).trialBalance().rows())
                    .hasSize(2)
                    .allSatisfy(row ->
                            assertThat(row.balance().abs()).isEqualTo(Drafts.SEOUL_FEE.multipliedBy(committed.size())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2-memory", "postgresql"})
    void countsEachYearForItself(String database) throws Exception {
        try (Books books = Books.on(database, folder)) {
            Invoicing invoicing = books.the(Invoicing.class);

            assertThat(invoicing.issue(Drafts.many(2017, 2))).hasToString("[2017-0001, 2017-0002]");
            assertThat(invoicing.issue(Drafts.many(2018, 1))).hasToString("[2018-0001]");
            assertThat(invoicing.issue(Drafts.many(2017, 1))).hasToString("[2017-0003]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2-memory", "postgresql"})
    void billsNobodyTwiceAndLosesNoNumberInTrying(String database) throws Exception {
        try (Books books = Books.on(database, folder)) {
            Invoicing invoicing = books.the(Invoicing.class);
            MemberId seoul = MemberId.next();
            invoicing.issue(List.of(Drafts.seoul(2017, seoul)));
            List<InvoiceDraft> again = new ArrayList<>(Drafts.many(2017, 3));
            again.add(Drafts.seoul(2017, seoul));

            assertThatThrownBy(() -> invoicing.issue(again))
                    .isInstanceOfSatisfying(
                            Invoicing.InvoiceExists.class,
                            refusal -> assertThat(refusal.feeYear()).isEqualTo(2017));

            assertThat(invoicing.issue(again.subList(0, 3))).hasToString("[2017-0002, 2017-0003, 2017-0004]");
            assertThat(books.the(LedgerBalances.class).balanceOf(seoul, CurrencyUnit.USD))
                    .isEqualTo(Money.parse("USD 8500.00"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2-memory", "postgresql"})
    void keepsTheSenderOfTheDayOfIssueAndIssuesNothingWithoutOne(String database) throws Exception {
        try (Books books = Books.on(database, folder)) {
            Invoicing invoicing = books.the(Invoicing.class);
            PlainLetterhead organisation = books.the(PlainLetterhead.class);
            invoicing.issue(Drafts.many(2017, 2));
            organisation.become(
                    Optional.of(new Letterhead("Cities of Tomorrow", List.of("1 New Street, Seoul"), List.of())));
            invoicing.issue(Drafts.many(2017, 1));
            organisation.become(Optional.empty());

            assertThatThrownBy(() -> invoicing.issue(Drafts.many(2017, 1))).hasMessage("No letterhead is on record");
            assertThat(invoicing.knowsItsSender()).isFalse();
            assertThat(Drafts.numbers(2017, 1, 3)
                            .map(number ->
                                    books.the(InvoiceReads.class).find(number).orElseThrow())
                            .map(invoice -> invoice.sender().name()))
                    .containsExactly(
                            "World Smart Sustainable Cities Organization",
                            "World Smart Sustainable Cities Organization",
                            "Cities of Tomorrow");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "h2-memory")
    void takesNumbersOnlyInATransaction(String database) throws Exception {
        try (Books books = Books.on(database, folder)) {
            assertThatThrownBy(() -> books.the(InvoiceSeries.class).take(2017, 1))
                    .isInstanceOf(IllegalTransactionStateException.class);
        }
    }

    private static List<InvoiceNumber> issueInParallel(Books books, long seed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<List<InvoiceNumber>>> results = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(seed + writer);
                Callable<List<InvoiceNumber>> work = () -> {
                    start.await();
                    return write(books, random);
                };
                results.add(writers.submit(work));
            }
            List<InvoiceNumber> committed = new ArrayList<>();
            for (Future<List<InvoiceNumber>> result : results) {
                committed.addAll(result.get());
            }
            return committed;
        }
    }

    /** Issues blocks of one to five and takes back about every third. */
    private static List<InvoiceNumber> write(Books books, Random random) {
        Invoicing invoicing = books.the(Invoicing.class);
        List<InvoiceNumber> committed = new ArrayList<>();
        for (int block = 0; block < BLOCKS_EACH; block++) {
            int size = 1 + random.nextInt(5);
            boolean takeBack = random.nextInt(3) == 0;
            List<InvoiceNumber> numbers = books.transaction().execute(status -> {
                List<InvoiceNumber> taken = invoicing.issue(Drafts.many(2017, size));
                if (takeBack) {
                    status.setRollbackOnly();
                }
                return taken;
            });
            if (!takeBack) {
                committed.addAll(numbers);
            }
        }
        return committed;
    }

    private static List<Integer> stored(Books books) {
        return books.the(JdbcClient.class)
                .sql("select sequence from membership.invoice where fee_year = 2017 order by sequence")
                .query(Integer.class)
                .list();
    }
}
