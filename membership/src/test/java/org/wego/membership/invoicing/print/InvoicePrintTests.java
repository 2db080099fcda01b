package org.wego.membership.invoicing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.Books;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceLine;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSubject;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.invoicing.PlainLetterhead;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.press.SheetPress;

class InvoicePrintTests {

    private static final LocalDate ISSUED = LocalDate.of(2017, 11, 1);

    private final SheetPress press = new SheetPress();

    @Test
    void printsTheNamesOfOurCities() throws IOException {
        String text = text(press.print(
                sheet("Beyoğlu", List.of("Hà Nội, Ha Noi Uỷ ban", "서울특별시", "Москва", "成都市", "Łódź — Ćuprija"), 1)));

        assertThat(text).contains("Beyoğlu", "Hà Nội, Ha Noi Uỷ ban", "서울특별시", "Москва", "成都市", "Łódź — Ćuprija");
    }

    @Test
    void printsSenderAmountDatesReferenceAndReason() throws IOException {
        String text = text(press.print(sheet("Seoul", List.of("Jung-gu", "South Korea"), 1)));

        assertThat(text)
                .contains("World Smart Sustainable Cities Organization", "Invoice 2017-0001", "Seoul", "South Korea")
                .contains("Issued 1 November 2017", "Due 1 December 2017", "USD\u00a08,500.00")
                .containsPattern("Payment reference RF[0-9]{2} 2017 0001")
                .contains("Category Full member", "Population 9,776,000 (2017)", "7,000,000 to under 10,000,000")
                .contains("36,611.753 (2015)", "IMF World Economic Outlook, April 2017", "20,000 and more")
                .contains("1 / 1");
    }

    @Test
    void saysHowToPayIfTheOrganisationDoes() throws IOException {
        List<String> payment =
                List.of("First Bank, Seoul", "Account 123-456", "", "Tell the treasurer " + "x".repeat(150));
        byte[] pdf = press.print(InvoiceSheet.of(invoice(
                new Letterhead("Cities", List.of("1 New Street"), payment),
                new Addressee("Seoul", List.of()),
                1,
                ISSUED)));

        assertThat(text(pdf))
                .containsPattern(
                        "Payment reference RF.*\\RHow to pay First Bank, Seoul\\RAccount 123-456\\R+Tell the treasurer")
                .doesNotContain("x".repeat(100));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
        }
        assertThat(text(press.print(sheet("Seoul", List.of(), 1)))).doesNotContain("How to pay");
    }

    /** Governance takes eight lines and six hundred letters; these seven lines become fourteen. */
    @Test
    void staysOnOnePageHoweverMuchItSaysAboutPaying() throws IOException {
        Letterhead wordy = new Letterhead(
                "Cities",
                List.of("1 New Street", "+82"),
                Collections.nCopies(7, "WIDE ".repeat(17).strip()));
        Addressee seoul = new Addressee("Seoul", List.of("110 Sejong-daero", "Seoul 04524", "South Korea"));

        try (PDDocument document = Loader.loadPDF(press.print(InvoiceSheet.of(invoice(wordy, seoul, 1, ISSUED))))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document).lines().filter(line -> line.contains("WIDE")))
                    .hasSize(14);
        }
    }

    @Test
    void keepsSayingWhatItSaidOnItsDayOfIssue(@TempDir Path folder) throws Exception {
        try (Books books = Books.on("h2-memory", folder)) {
            PlainLetterhead organisation = books.the(PlainLetterhead.class);
            organisation.become(Optional.of(letterhead("1 New Street", "First Bank")));
            books.the(Invoicing.class).issue(Drafts.many(2017, 1));
            organisation.become(Optional.of(letterhead("1 New Street", "Second Bank")));
            books.the(Invoicing.class).issue(Drafts.many(2017, 1));
            organisation.become(
                    Optional.of(new Letterhead("Cities", List.of("1 New Street", "Second Bank"), List.of())));
            books.the(Invoicing.class).issue(Drafts.many(2017, 1));

            InvoiceRegister register = books.the(InvoiceRegister.class);
            assertThat(text(print(register, 1)))
                    .contains("How to pay First Bank")
                    .doesNotContain("Second Bank");
            assertThat(text(print(register, 2)))
                    .contains("How to pay Second Bank")
                    .doesNotContain("First Bank");
            assertThat(text(print(register, 3))).contains("Second Bank").doesNotContain("How to pay");
        }
    }

    private byte[] print(InvoiceRegister register, int sequence) {
        return press.print(
                InvoiceSheet.of(register.find(new InvoiceNumber(2017, sequence)).orElseThrow()));
    }

    private static Letterhead letterhead(String address, String payment) {
        return new Letterhead("Cities", List.of(address), List.of(payment));
    }

    @Test
    void bearsTheNameOfItsDay() throws IOException {
        InvoiceDetails before = invoice("Seoul", List.of(), 1, LocalDate.of(2017, 6, 26));

        assertThat(text(press.print(InvoiceSheet.of(before))))
                .contains("World e-Governments Organization of Cities and Local Governments");
    }

    @Test
    void numbersItsPages() throws IOException {
        byte[] pdf = press.print(sheet("Seoul", List.of(), 60));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(text(pdf)).contains("1 / ", "2 / ");
    }

    @Test
    void embedsOnlyTheGlyphsUsed() {
        assertThat(press.print(sheet("Seoul 서울", List.of("Москва"), 1))).hasSizeLessThan(120_000);
    }

    @Test
    void printsMarkupAsText() throws IOException {
        assertThat(text(press.print(sheet("A & B <script>alert(1)</script>", List.of("\"quoted\""), 1))))
                .contains("A & B <script>alert(1)</script>", "\"quoted\"");
    }

    static InvoiceSheet sheet(String name, List<String> lines, int charges) {
        return InvoiceSheet.of(invoice(name, lines, charges, ISSUED));
    }

    private static InvoiceDetails invoice(String name, List<String> address, int charges, LocalDate issuedOn) {
        return invoice(
                new PlainLetterhead().on(issuedOn).orElseThrow(), new Addressee(name, address), charges, issuedOn);
    }

    private static InvoiceDetails invoice(Letterhead sender, Addressee addressee, int charges, LocalDate issuedOn) {
        List<InvoiceLine> lines = IntStream.range(0, charges)
                .mapToObj(i -> new InvoiceLine("Membership fee 2017", Drafts.SEOUL_FEE, Drafts.reason()))
                .toList();
        InvoiceNumber number = new InvoiceNumber(2017, 1);
        return new InvoiceDetails(
                number,
                Debtor.of(MemberId.next()),
                InvoiceSubject.MEMBERSHIP_FEE,
                sender,
                addressee,
                issuedOn,
                issuedOn.plusDays(30),
                Drafts.reference(number),
                Money.total(lines.stream().map(InvoiceLine::amount).toList()),
                lines,
                UUID.randomUUID(),
                new InvoiceOrigin.FeeRun(UUID.randomUUID()),
                0,
                null,
                "staff@wego.example",
                Instant.parse("2017-11-01T09:00:00Z"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
