package org.wego.membership.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PdfBundleTests {

    private final PdfPress press = new PdfPress();

    @Test
    void holdsAllPagesInTheirOrderWithTheirLetters() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBundle bundle = new PdfBundle(out)) {
            for (String city : List.of("Göteborg", "서울", "Đà Nẵng")) {
                bundle.add(press.print(sheet(city)));
            }
        }

        try (PDDocument bundle = Loader.loadPDF(out.toByteArray())) {
            assertThat(bundle.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(bundle).lines().filter(line -> !line.isBlank()))
                    .containsExactly("Göteborg", "서울", "Đà Nẵng");
        }
    }

    @Test
    void writesNothingOfNothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfBundle(out).close();

        assertThat(out.size()).isZero();
    }

    private static Document sheet(String text) throws Exception {
        Document sheet =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        Element html = sheet.createElement("html");
        sheet.appendChild(html);
        Element body = sheet.createElement("body");
        body.setAttribute("style", "font-family: sheet, korean, han");
        body.setTextContent(text);
        html.appendChild(body);
        return sheet;
    }
}
