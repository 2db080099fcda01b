package org.wego.membership.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.bank.ImportOutcome.Refused;
import org.wego.membership.bank.ImportOutcome.SameFile;
import org.wego.membership.bank.ImportOutcome.Taken;
import org.wego.membership.bank.ImportOutcome.Unmapped;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.ColumnRole;
import org.wego.membership.bank.read.Statements;
import org.wego.membership.bank.read.Statements.Entry;
import org.wego.membership.bank.read.UnreadableStatement.Problem;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.payment.PaymentFilter;

/** Every entry of a file counts once, whichever file and form it comes in. */
@ApplicationModuleTest
class BankFilesTests extends BankTrial {

    @Test
    void takesEveryEntryOnceFromTheSameFileFromOverlappingOnesAndFromOtherForms() {
        List<Entry> may = List.of(
                entry("2017-05-01", "100.00", "", "A", "First"),
                entry("2017-05-04", "200.00", "REF-0000000000001", "B", "Second"),
                entry("2017-05-10", "300.00", "", "C", "Third"),
                entry("2017-05-12", "400.00", "", "D", "Fourth"),
                entry("2017-05-15", "500.00", "REF-0000000000002", "E", "Fifth"),
                entry("2017-05-16", "600.00", "", "F", "Sixth"),
                entry("2017-05-20", "600.00", "", "F", "Seventh"),
                entry("2017-05-20", "600.00", "", "F", "Seventh"),
                entry("2017-05-31", "700.00", "REF-0000000000003", "G", "Last"));
        String first = Statements.camt(may.subList(0, 5));

        assertThat(taken(first).fresh()).isEqualTo(5);
        assertThat(take(first)).isInstanceOf(SameFile.class);
        ReceivedBankFile overlapping = taken(Statements.camt(may.subList(2, 9)));
        assertThat(overlapping.entries()).isEqualTo(7);
        assertThat(overlapping.fresh()).isEqualTo(4);
        assertThat(register.count(null)).isEqualTo(9);

        assertThat(taken(Statements.mt940(may)).fresh()).as("as MT940").isZero();
        assertThat(take(Statements.csv(may))).isInstanceOf(Unmapped.class);
        assertThat(taken(Statements.csv(may), mapping()).fresh())
                .as("as a table")
                .isZero();
        assertThat(taken(Statements.csv(may.subList(0, 3))).fresh())
                .as("read as was said once")
                .isZero();
        assertThat(register.count(null)).isEqualTo(9);
        assertThat(register.accounts()).contains(Statements.ACCOUNT);
    }

    @Test
    void takesWhatCameAsMt940OnceWhereItComesAsCamtAfterwards() {
        List<Entry> may = List.of(
                entry("2017-05-04", "200.00", "REF-0000000000001-LONGER", "B", "Second"),
                entry("2017-05-04", "200.00", "REF-0000000000002-LONGER", "B", "Other"),
                entry("2017-05-10", "300.00", "", "C", "Third"));

        assertThat(taken(Statements.mt940(may)).fresh()).isEqualTo(3);
        assertThat(taken(Statements.camt(may)).fresh()).isZero();
        List<Entry> more = new ArrayList<>(may);
        more.add(entry("2017-05-10", "300.00", "", "C", "Third again"));
        assertThat(taken(Statements.camt(more)).fresh()).isOne();
    }

    @Test
    void changesNothingWhereAFileCannotBeReadToItsEnd() {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        String sound = Statements.mt940(List.of(entry("2017-05-04", "700.00", "FT1", city, Drafts.reference(invoice))));

        assertThat(take(sound.substring(0, sound.indexOf(":62F"))))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.problem()).isEqualTo(Problem.CUT_OFF));
        assertThat(register.count(null)).isZero();
        assertThat(open(invoice)).isEqualTo(usd("700"));
        assertThat(taken(sound).booked()).isOne();
    }

    @Test
    void refusesAFileOf200MegabytesWithoutReadingItAll() {
        long[] read = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read[0] += length;
                return read[0] > 200L << 20 ? -1 : length;
            }
        };
        assertThat(catchThrowable(() -> BankFile.receive("large.xml", endless))).isInstanceOf(BankFile.TooLarge.class);
        assertThat(read[0]).isLessThan(40L << 20);
    }

    @Test
    void booksWhatTwoTakeInAtOnceOnce() throws Exception {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        Entry paid = entry("2017-05-04", "700.00", "FT1", city, Drafts.reference(invoice));
        String camt = Statements.camt(List.of(paid));
        String mt940 = Statements.mt940(List.of(paid));
        List<Callable<ImportOutcome>> clients = new ArrayList<>(Collections.nCopies(3, () -> take(camt)));
        clients.addAll(Collections.nCopies(3, () -> take(mt940)));
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            List<ImportOutcome> outcomes = new ArrayList<>();
            for (Future<ImportOutcome> outcome : pool.invokeAll(clients)) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).hasOnlyElementsOfTypes(Taken.class, SameFile.class);
            assertThat(outcomes)
                    .filteredOn(Taken.class::isInstance)
                    .as("each file once")
                    .hasSize(2);
        }

        assertThat(register.count(null)).isOne();
        assertThat(payments.count(new PaymentFilter(null, member, false))).isOne();
    }

    @Test
    void takesAndListsHoweverManyEntriesWithTheSameStatements() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            InvoiceNumber invoice = issue(admit("Counted " + UUID.randomUUID()), 2017, "70.00");
            entries.add(entry("2017-05-04", "70.00", "C" + i, "Nobody " + i, Drafts.reference(invoice)));
            entries.add(entry("2017-05-05", "71.00", "D" + i, "Nobody " + i, "Invoice " + invoice));
        }
        long few = statements.of(() -> taken(Statements.camt(entries.subList(0, 4))));
        long many = statements.of(() -> taken(Statements.camt(entries)));
        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(register.count(BankEntryState.BOOKED)).isEqualTo(40);
        long two = statements.of(() -> register.list(BankEntryState.WAITING, 0, 2));
        assertThat(statements.of(() ->
                        assertThat(register.list(BankEntryState.WAITING, 0, 50)).hasSize(40)))
                .isEqualTo(two);
    }

    /** As it comes from a bank's page: real days and numbers, a line above the titles, a sum below. */
    @Test
    void takesAWorkbookOnceAfterItsColumnsWereNamedAndKnowsItAsACamt() throws IOException {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        byte[] first = workbook(LocalDate.of(2017, 5, 4), "300.50", Drafts.reference(invoice));
        byte[] second = workbook(LocalDate.of(2017, 5, 5), "399.50", Drafts.reference(invoice));

        Unmapped asked = (Unmapped) take(first, null);
        assertThat(asked.guess().places())
                .containsEntry(ColumnRole.BOOKED_ON, 0)
                .containsEntry(ColumnRole.AMOUNT, 1)
                .containsEntry(ColumnRole.PAYER, 2)
                .containsEntry(ColumnRole.TEXT, 3);
        assertThat(register.count(null)).isZero();
        ColumnMapping named = new ColumnMapping(
                Statements.ACCOUNT,
                "USD",
                asked.guess().places(),
                asked.guess().days(),
                asked.guess().commaDecimal());
        assertThat(((Taken) take(first, named)).file())
                .extracting(ReceivedBankFile::entries, ReceivedBankFile::booked)
                .containsExactly(1, 1);
        assertThat(((Taken) take(second, null)).file().booked())
                .as("its columns are known")
                .isOne();
        assertThat(open(invoice)).isEqualTo(usd("0"));
        assertThat(taken(Statements.camt(
                                List.of(entry("2017-05-04", "300.50", "FT1", city, Drafts.reference(invoice)))))
                        .fresh())
                .as("the same as CAMT")
                .isZero();
        assertThat(take("PK\u0003\u0004 no workbook"))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.problem()).isEqualTo(Problem.BROKEN_TABLE));
    }

    private byte[] workbook(LocalDate day, String amount, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "bank", "1.0")) {
            Worksheet sheet = book.newWorksheet("Account");
            sheet.value(0, 0, "Account statement");
            List<String> titles = List.of("Booking date", "Amount", "Payer", "Remittance information");
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(1, column, titles.get(column));
            }
            sheet.value(2, 0, day);
            sheet.style(2, 0).format("yyyy-mm-dd").set();
            sheet.value(2, 1, new BigDecimal(amount));
            sheet.value(2, 2, city);
            sheet.value(2, 3, text);
            sheet.value(3, 1, new BigDecimal(amount));
        }
        return out.toByteArray();
    }
}
