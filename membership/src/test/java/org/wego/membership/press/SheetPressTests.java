package org.wego.membership.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.util.MissingResourceException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a new kind of sheet brings is a record, a template and its words. */
class SheetPressTests {

    private final SheetPress press = new SheetPress();

    @Test
    void laysATemplateOnThePaperWithSenderAndAddressee() throws IOException {
        byte[] pdf = press.print(ProbeSheet.of("Düren", "수원시 東京"));

        assertThat(text(pdf)).contains("We Cities", "1 New Street", "Düren", "Rathaus", "They say “수원시 東京”", "1 / 1");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Letter to Düren");
            assertThat(document.getDocumentInformation().getCustomMetadataValue("description"))
                    .isEqualTo("Letter to Düren");
        }
    }

    @Test
    void printsAsTextWhatLooksLikeMarkupOrATemplate() throws IOException {
        String wicked = "</style></p><b th:text=\"x\">&amp; ${sheet.words} [[${sheet}]] [(${sheet})] #{title} ]]> <!--";

        assertThat(text(press.print(ProbeSheet.of(wicked, wicked))).replaceAll("\\s+", ""))
                .contains("Theysay“" + wicked.replace(" ", "") + "”");
    }

    @Test
    void printsWhatNoFontHasAsItsCode() throws IOException {
        assertThat(text(press.print(ProbeSheet.of("ก\u0000\u0007\uFFFF\uD83C", "🎉 Du\u0308ren"))))
                .contains("[U+0E01][U+FFFF][U+D83C]", "[U+1F389] Düren");
    }

    @Test
    void failsWhereATemplateAsksForWordsThatAreNotThere() {
        assertThatException()
                .isThrownBy(() -> press.print(new ProbeSheet(ProbeSheet.WE, ProbeSheet.WE, "unsaid", "x")))
                .withRootCauseInstanceOf(MissingResourceException.class);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
