package org.wego.membership.bank.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.bank.read.UnreadableStatement.Problem;

/** What banks write is read as it is meant, and what cannot be read to its end is refused with the place. */
class StatementReadingTests {

    /** Single tags and broken texts among the samples, and what is said of each. */
    private static final Map<String, Problem> REFUSED = Map.ofEntries(
            Map.entry("betterplace__amount_formats", Problem.CUT_OFF),
            Map.entry("betterplace__currency_in_25", Problem.EMPTY),
            Map.entry("betterplace__empty_86", Problem.EMPTY),
            Map.entry("betterplace__empty_entry_date", Problem.NO_ACCOUNT),
            Map.entry("cmxl__account_balance_credit", Problem.CUT_OFF),
            Map.entry("cmxl__account_identification_iban", Problem.EMPTY),
            Map.entry("cmxl__account_identification_legacy", Problem.EMPTY),
            Map.entry("cmxl__available_balance", Problem.UNKNOWN_FORMAT),
            Map.entry("mBank__mt942", Problem.INTERIM),
            Map.entry("self-provided__account_identification", Problem.EMPTY),
            Map.entry("self-provided__invalid_statement", Problem.UNKNOWN_FORMAT),
            Map.entry("self-provided__mt942", Problem.INTERIM),
            Map.entry("self-provided__sparkassen", Problem.NO_ACCOUNT));

    @TempDir
    Path folder;

    @Test
    void readsEveryMt940AsItsExpectedValuesSay() throws Exception {
        Map<String, List<String[]>> expected = lines("expected.csv")
                .map(line -> line.split(",", -1))
                .collect(Collectors.groupingBy(cells -> cells[0]));
        for (String file : samples("mt940")) {
            String name = file.replaceAll("\\.\\w+$", "");
            if (REFUSED.containsKey(name)) {
                assertThat(refusal(sample("mt940/" + file)).problem()).as(name).isEqualTo(REFUSED.get(name));
                continue;
            }
            List<FoundEntry> found = read(sample("mt940/" + file));
            List<String[]> told = expected.getOrDefault(name, List.of());
            if (told.isEmpty()) {
                continue;
            }
            assertThat(found).as(name).hasSameSizeAs(told);
            for (int i = 0; i < told.size(); i++) {
                String[] cells = told.get(i);
                FoundEntry entry = found.get(i);
                assertThat(entry.total()).as(name + i).isEqualByComparingTo(new BigDecimal(cells[4]));
                assertThat(entry.currency()).as(name + i).isEqualTo(cells[5]);
                assertThat(entry.bookedOn())
                        .as(name + i)
                        .isEqualTo(LocalDate.parse(cells[3].isEmpty() ? cells[2] : cells[3]));
                assertThat(entry.reference()).as(name + i).isEqualTo(cells[7]);
            }
        }
        assertThat(read(sample("mt940/ASNB__mt940.txt"))).hasSizeGreaterThan(2);
        assertThat(read(sample("mt940/citi__mt940.txt")))
                .extracting(FoundEntry::total)
                .startsWith(new BigDecimal("-212.39"), new BigDecimal("-369.28"));
        assertThat(read(sample("mt940/self-provided__long_statement_number.sta")))
                .isEmpty();
    }

    @Test
    void readsNamesAndReferencesFromEachDialectOfTheText() throws Exception {
        FoundEntry.Part numbered = read(sample("mt940/self-provided__details_60-63.sta"))
                .getFirst()
                .parts()
                .getFirst();
        assertThat(numbered.payer()).isEqualTo("Finanzamt Muenchen Abteilung Erhebung");
        assertThat(numbered.payerAccount()).isEqualTo("DE99700500000000012345");
        assertThat(numbered.endToEnd()).startsWith("123/123/12345-----L110");
        FoundEntry.Part slashed =
                read(sample("mt940/jejik__rabobank-iban.sta")).get(1).parts().getFirst();
        assertThat(slashed.payer()).isEqualTo("JOHN DOE");
        assertThat(slashed.text()).contains("Reference 201301234");
        assertThat(read(sample("mt940/self-provided__raiffeisen-cmi.sta"))
                        .getFirst()
                        .parts()
                        .getFirst()
                        .text())
                .as("in the letters of an old code page")
                .contains("napi összevont utánvét");
    }

    @ParameterizedTest
    @CsvSource({
        "camt053.v2.all-balance-types.xml, CAMT_053, 8.85, EUR, 2014-12-31, '', Transaction Description",
        "camt053.v4.xml, CAMT_053, 8.85, EUR, 2014-12-31, AAAASESS-FP-CN_98765/01, 4654654654654654",
        "camt054.v2.xml, CAMT_054, -200000, SEK, 2007-10-18, AAAASESS-FP-ACCR001, Ref number V3 block 2",
        "camt054.v4.xml, CAMT_054, -200000, SEK, 2007-10-18, ACSR160617103200001, ISR ref number V2",
        "camt054.v8.xml, CAMT_054, -200000, SEK, 2007-10-18, ACSR160617103200001, ISR ref number V2",
        "camt054.v8-with-UETR.xml, CAMT_054, -200000, SEK, 2007-10-18, '', ''"
    })
    void readsEveryCamtWhateverItsVersion(
            String file,
            BankFormat format,
            BigDecimal amount,
            String currency,
            LocalDate day,
            String reference,
            String text)
            throws Exception {
        Path path = sample("camt/" + file);
        assertThat(StatementReading.formatOf(path)).isEqualTo(format);
        FoundEntry entry = read(path).getFirst();

        assertThat(entry.total()).isEqualByComparingTo(amount);
        assertThat(entry.currency()).isEqualTo(currency);
        assertThat(entry.bookedOn()).isEqualTo(day);
        assertThat(entry.reference()).isEqualTo(reference);
        assertThat(entry.parts()).hasSize(1);
        assertThat(entry.parts().getFirst().text()).contains(text);
        assertThat(entry.account()).matches("(CH|NL)\\d{2}.*");
    }

    @Test
    void readsAStatementWithoutEntries() throws Exception {
        assertThat(read(sample("camt/camt53.only-Dt-with-DtTm.xml"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"camt052.v1.xml", "camt052.v2.xml", "camt052.v6.xml", "camt052.v8.xml"})
    void refusesInterimReportsByTheirName(String file) throws Exception {
        UnreadableStatement refusal = refusal(sample("camt/" + file));

        assertThat(refusal.problem()).isEqualTo(Problem.INTERIM);
        assertThat(refusal.detail()).isEqualTo("CAMT.052");
    }

    /** As banks send it during the day: with a floor limit, the moment and sums instead of balances. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ":20:A\n:25:DE87123456781234567890\n:28C:5/1\n:34F:USD0,\n:13D:1705041200+0200\n:61:1705040504C10,NTRFX\n:90C:1USD10,\n",
                "{1:F01AAAABB99BSMK3513951576}{2:I942BBBBAA33XXXXN}{4:\n:20:A\n:25:DE87123456781234567890\n:28C:5/1\n:61:1705040504C10,NTRFX\n-}"
            })
    void refusesAnInterimReportOfTheSwiftKindByItsName(String report) throws Exception {
        UnreadableStatement refusal = refusal(write("interim.sta", report));

        assertThat(refusal.problem()).isEqualTo(Problem.INTERIM);
        assertThat(refusal.detail()).isEqualTo("MT942");
    }

    @Test
    void readsEachTransferOfABatchAndKnowsWhatCameBack() throws Exception {
        List<FoundEntry> found = read(write(
                "batch.xml",
                Statements.camt(
                        "08",
                        Statements.ntry(
                                "1000.00",
                                "2017-05-04",
                                "B1",
                                "",
                                Statements.tx("400.00", "Addis Ababa", "E1", "First")
                                        + Statements.tx("600.00", "Seoul", "E2", "Second")),
                        Statements.ntry(
                                "-500.00",
                                "2017-05-05",
                                "B2",
                                "<RvslInd>true</RvslInd>",
                                Statements.tx("500.00", "Makati", "E3", "Account closed")))));

        assertThat(found.getFirst().parts())
                .extracting(FoundEntry.Part::amount, FoundEntry.Part::payer, FoundEntry.Part::endToEnd)
                .containsExactly(
                        tuple(new BigDecimal("4E+2"), "Addis Ababa", "E1"),
                        tuple(new BigDecimal("6E+2"), "Seoul", "E2"));
        assertThat(found.getFirst().returned()).isFalse();
        assertThat(found.get(1).returned()).isTrue();
        assertThat(found.get(1).total()).isEqualByComparingTo("-500");
    }

    @Test
    void holdsAMessageToTheSchemaOfItsVersion() throws Exception {
        String sound = Statements.camt("02", Statements.ntry("1.00", "2017-05-04", "B1", "", ""));
        assertThat(read(write("sound.xml", sound))).hasSize(1);

        UnreadableStatement refusal =
                refusal(write("wrong.xml", sound.replace("<CdtDbtInd>CRDT", "<CdtDbtInd>CREDIT")));
        assertThat(refusal.problem()).isEqualTo(Problem.INVALID);
        assertThat(refusal.line()).isPositive();
        assertThat(refusal.detail()).contains("CREDIT");
        assertThat(read(write("young.xml", sound.replace("camt.053.001.02", "camt.053.001.13"))))
                .hasSize(1);
    }

    @Test
    void refusesBombsForeignAndBrokenXmlWithTheLine() throws Exception {
        String sound = Statements.camt("02", Statements.ntry("1.00", "2017-05-04", "B1", "", ""));
        String bomb = """
                <!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                """ + sound.replace("B1", "&b;");
        assertThat(refusal(write("bomb.xml", bomb)).problem()).isEqualTo(Problem.DOCTYPE);
        assertThat(refusal(write("external.xml", sound.replace("<Document", """
                <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document""")))
                        .problem())
                .isEqualTo(Problem.DOCTYPE);
        assertThat(refusal(write("late.xml", " ".repeat(40_000) + "<!DOCTYPE d>" + sound))
                        .problem())
                .isIn(Problem.DOCTYPE, Problem.EMPTY, Problem.UNKNOWN_FORMAT);
        assertThat(refusal(write("cut.xml", sound.substring(0, sound.length() / 2)))
                        .problem())
                .isEqualTo(Problem.BROKEN_XML);
        assertThat(refusal(write("foreign.xml", "<rss><channel/></rss>")).problem())
                .isEqualTo(Problem.FOREIGN_XML);
        assertThat(refusal(
                                write(
                                        "pain.xml",
                                        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.03'><CstmrCdtTrfInitn/></Document>"))
                        .detail())
                .isEqualTo("CstmrCdtTrfInitn");
        Path latin = folder.resolve("latin.xml");
        Files.writeString(latin, sound.replace("B1", "Zürich"), StandardCharsets.ISO_8859_1);
        assertThat(refusal(latin).problem()).as("Latin-1 that says it is UTF-8").isEqualTo(Problem.BROKEN_XML);
        Path wide = folder.resolve("wide.xml");
        Files.writeString(wide, sound.replace("UTF-8", "UTF-16"), StandardCharsets.UTF_16);
        assertThat(read(wide)).as("UTF-16 that says so").hasSize(1);
    }

    @Test
    void refusesAnEmptyFileACutStatementAndADocument() throws Exception {
        assertThat(refusal(write("empty.sta", " \n")).problem()).isEqualTo(Problem.EMPTY);
        assertThat(refusal(write(
                                "cut.sta",
                                ":20:A\n:25:NL81ASNB9999999999\n:60F:C200101USD1,\n:61:2001010101C5,NTRFX\n"))
                        .problem())
                .isEqualTo(Problem.CUT_OFF);
        assertThat(refusal(write("text.pdf", "%PDF-1.7 \0")).problem()).isEqualTo(Problem.UNKNOWN_FORMAT);
        assertThat(refusal(write(
                                "amount.sta",
                                ":20:A\n:25:NL81\n:60F:C200101USD1,\n:61:2001010101Cmuch,NTRFX\n:62F:C200101USD1,"))
                        .problem())
                .isEqualTo(Problem.AMOUNT);
    }

    @Test
    void readsTablesByTheColumnsThatSomebodyNamed() throws Exception {
        Path table = write("may.csv", """
                Account statement
                Buchungstag;Betrag;Auftraggeber;Verwendungszweck;Waehrung
                04.05.2017;1.234,50;Seoul;Fee;USD
                5.5.2017;-3,00;Bank;Charges;USD
                ;1.231,50;;;
                """);
        TableHead head = TableHead.of(table);
        ColumnMapping guess = ColumnMapping.guess(head.titles(), head.rows());
        assertThat(guess.places())
                .containsEntry(ColumnRole.BOOKED_ON, 0)
                .containsEntry(ColumnRole.AMOUNT, 1)
                .containsEntry(ColumnRole.PAYER, 2)
                .containsEntry(ColumnRole.TEXT, 3);
        assertThat(guess.days()).isEqualTo(DayForm.DAY_FIRST);
        assertThat(guess.commaDecimal()).isTrue();
        ColumnMapping mapping =
                new ColumnMapping("NL81ASNB9999999999", "USD", guess.places(), guess.days(), guess.commaDecimal());

        List<FoundEntry> found = new ArrayList<>();
        StatementReading.read(table, BankFormat.TABLE, mapping, found::add);
        assertThat(found)
                .extracting(FoundEntry::bookedOn, it -> it.total().toPlainString())
                .containsExactly(tuple(LocalDate.of(2017, 5, 4), "1234.5"), tuple(LocalDate.of(2017, 5, 5), "-3"));
        assertThatThrownBy(() -> StatementReading.read(
                        write("bad.csv", "Day;Sum;Who\n32.05.2017;1,00;x\n"),
                        BankFormat.TABLE,
                        new ColumnMapping(
                                "A1",
                                "USD",
                                Map.of(ColumnRole.BOOKED_ON, 0, ColumnRole.AMOUNT, 1),
                                DayForm.DAY_FIRST,
                                true),
                        found::add))
                .isInstanceOfSatisfying(UnreadableStatement.class, it -> {
                    assertThat(it.problem()).isEqualTo(Problem.DAY);
                    assertThat(it.line()).isEqualTo(2);
                });
        assertThat(catchThrowableOfType(UnreadableStatement.class, () -> TableHead.of(latin()))
                        .problem())
                .isEqualTo(Problem.BROKEN_TABLE);
    }

    /** A heap of what a statement of that size would need is not there: forked tests have some 1,500 MB for all they do. */
    @Test
    void readsALongStatementEntryByEntry() throws Exception {
        Path large = folder.resolve("large.xml");
        String[] around = Statements.camt("08", "@").split("@");
        try (BufferedWriter out = Files.newBufferedWriter(large)) {
            out.write(around[0]);
            for (int i = 0; i < 20_000; i++) {
                out.write(Statements.ntry("1.00", "2017-05-04", "B" + i, "", "")
                        .replace("<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts>"));
            }
            out.write(around[1]);
        }
        int[] count = new int[1];
        StatementReading.read(large, StatementReading.formatOf(large), null, _ -> count[0]++);
        assertThat(count[0]).isEqualTo(20_000);
    }

    private Path latin() {
        try {
            Path file = folder.resolve("latin.csv");
            Files.writeString(file, "Tag,Betrag,Empfänger\n2017-05-04,1.00,Zürich\n", Charset.forName("windows-1252"));
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static List<FoundEntry> read(Path file) throws Exception {
        List<FoundEntry> found = new ArrayList<>();
        StatementReading.read(file, StatementReading.formatOf(file), null, found::add);
        return found;
    }

    private static UnreadableStatement refusal(Path file) {
        UnreadableStatement refusal = catchThrowableOfType(UnreadableStatement.class, () -> {
            BankFormat format = StatementReading.formatOf(file);
            if (format == BankFormat.TABLE) {
                TableHead.of(file);
            }
            read(file);
        });
        assertThat(refusal).as(file.toString()).isNotNull();
        return refusal;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Set<String> samples(String kind) throws Exception {
        Path there = Path.of(Objects.requireNonNull(StatementReadingTests.class.getResource("samples/" + kind))
                .toURI());
        try (Stream<Path> files = Files.list(there)) {
            return files.map(it -> it.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(StatementReadingTests.class.getResourceAsStream("samples/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    private Path sample(String name) throws IOException {
        Path copy = folder.resolve(name.replace('/', '_'));
        try (InputStream in =
                Objects.requireNonNull(StatementReadingTests.class.getResourceAsStream("samples/" + name))) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
