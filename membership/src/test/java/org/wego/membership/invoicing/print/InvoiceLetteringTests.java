package org.wego.membership.invoicing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceLine;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.invoicing.InvoiceSubject;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.press.SheetPress;

/** Every text that people write and an invoice bears: nothing of it is cut at the edge of the paper, nothing is a box. */
class InvoiceLetteringTests {

    /** A4 is 210 mm wide, and the right margin 20 mm. */
    private static final double RIGHT_EDGE = (210 - 20) / 25.4 * 72;

    private final SheetPress press = new SheetPress();

    @ParameterizedTest
    @ValueSource(strings = {"W", "x", "서", "都", "8", "Ж", "-", "/"})
    void breaksAHundredAndTwentyLettersWithoutABlank(String letter) throws IOException {
        String endless = letter.repeat(120);

        byte[] pdf = press.print(InvoiceSheet.of(everywhere(endless)));
        List<TextPosition> printed = letters(pdf);

        assertThat(printed)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getXDirAdj() + it.getWidthDirAdj())
                        .as("right end of %s", it)
                        .isLessThanOrEqualTo((float) RIGHT_EDGE + 1));
        assertThat(printed.stream().filter(it -> it.getUnicode().equals(letter)))
                .as("nothing is lost")
                .hasSizeGreaterThanOrEqualTo(9 * 120);
        assertThat(text(pdf))
                .as("what needs no break")
                .contains("Fee schedule", "GDP per capita (PPP, Int$)", "Granted instead", "Full member");
    }

    @ParameterizedTest
    @ValueSource(strings = {"수원시", "Cần Thơ", "Düren", "Ağrı", "Йошкар-Ола", "がんばろう"})
    void composesWhatWasRecordedInPieces(String name) throws IOException {
        assertThat(text(press.print(InvoiceSheet.of(everywhere(Normalizer.normalize(name, Normalizer.Form.NFD))))))
                .contains("\n" + name + "\n")
                .doesNotContain("#");
    }

    @Test
    void writesTheCodeOfASignThatNoFontHas() throws IOException {
        assertThat(text(press.print(InvoiceSheet.of(everywhere("กa\u0007🎉")))))
                .contains("[U+0E01]a[U+1F389]")
                .doesNotContain("#");
    }

    private static InvoiceDetails everywhere(String text) {
        FeeReason reason = FeeReason.of(
                Fact.text(Subject.CATEGORY, "FULL"),
                Fact.text(Subject.SCHEDULE, text),
                Fact.figure(Subject.POPULATION, new BigDecimal("9776000"), 2017, text),
                Fact.figure(Subject.GDP_PER_CAPITA, new BigDecimal("36611.753"), 2015, text),
                Fact.text(Subject.CONCESSION, text));
        InvoiceNumber number = new InvoiceNumber(2017, 1);
        return new InvoiceDetails(
                number,
                Debtor.of(MemberId.next()),
                InvoiceSubject.MEMBERSHIP_FEE,
                new Letterhead(text, List.of(text), List.of("First Bank", text)),
                new Addressee(text, List.of(text)),
                LocalDate.of(2017, 11, 1),
                LocalDate.of(2017, 12, 1),
                Drafts.reference(number),
                Drafts.SEOUL_FEE,
                List.of(new InvoiceLine("Membership fee 2017", Drafts.SEOUL_FEE, reason)),
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

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                    super.processTextPosition(letter);
                }
            }.getText(document);
        }
        return letters;
    }
}
