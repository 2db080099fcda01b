package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;

/** What is no table of figures is refused by its own name. */
class ForeignFilesTests {

    private static Finding only(byte[] content) throws IOException {
        EditionPreview preview = Read.of(content).preview();
        assertThat(preview.importable()).isFalse();
        assertThat(preview.findings()).hasSize(1);
        return preview.findings().getFirst();
    }

    private static Finding only(String content) throws IOException {
        return only(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void namesWhatHasNoTable() throws IOException {
        Map<String, String> beginnings = Map.ofEntries(
                Map.entry("%PDF-1.7", "PDF"),
                Map.entry("7z\u00BC\u00AF'\u001C", "7z"),
                Map.entry("Rar!\u001A\u0007\u0001", "RAR"),
                Map.entry("\u001F\u008B\u0008", "gzip"),
                Map.entry("\u0089PNG\r\n", "PNG"),
                Map.entry("\u00FF\u00D8\u00FF\u00E0", "JPEG"),
                Map.entry("GIF89a", "GIF"),
                Map.entry("II*\u0000", "TIFF"),
                Map.entry("RIFF\u0010\u0000\u0000\u0000WEBP", "WebP"),
                Map.entry("BM\u0010\u0000\u0000\u0000\u0000\u0000", "BMP"),
                Map.entry("BZh9", "bzip2"),
                Map.entry("{\\rtf1", "RTF"));
        for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
            assertThat(only(beginning.getKey() + "\u0000\u0001 and more of it"))
                    .isEqualTo(Finding.of(Kind.NOT_A_TABLE, beginning.getValue()));
        }
    }

    @Test
    void namesSpreadsheetsOfOtherKinds() throws IOException {
        byte[] ods = TestWorkbook.zip(
                "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<office:document/>");
        String compound = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\u0000".repeat(600);

        assertThat(only(ods)).isEqualTo(Finding.of(Kind.OPEN_DOCUMENT));
        assertThat(only(compound + wide("EncryptedPackage"))).isEqualTo(Finding.of(Kind.ENCRYPTED));
        assertThat(only(compound + wide("Workbook"))).isEqualTo(Finding.of(Kind.OLD_WORKBOOK, ".xls"));
        assertThat(only(compound + wide("WordDocument"))).isEqualTo(Finding.of(Kind.NOT_A_TABLE, "Word"));
        assertThat(only(TestWorkbook.zip("[Content_Types].xml", "<Types/>", "xl/workbook.bin", "x")))
                .isEqualTo(Finding.of(Kind.OLD_WORKBOOK, ".xlsb"));
        assertThat(only(TestWorkbook.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")))
                .isEqualTo(Finding.of(Kind.NOT_A_TABLE, "Word"));
        assertThat(only(TestWorkbook.zip("mimetype", "application/vnd.oasis.opendocument.text"))
                        .kind())
                .isEqualTo(Kind.NOT_A_TABLE);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    @Test
    void namesAnArchiveThatOpensWithAPasswordOnly() throws IOException {
        byte[] zip = TestWorkbook.zip("weo.csv", "a,b\n");
        zip[6] |= 1;

        assertThat(only(zip)).isEqualTo(Finding.of(Kind.ENCRYPTED));
    }

    @Test
    void tellsAWebPageFromDataAsXmlOrJson() throws IOException {
        assertThat(only("<!DOCTYPE html><html><body>Not found</body></html>").kind())
                .isEqualTo(Kind.WEB_PAGE);
        assertThat(only("  <HTML>").kind()).isEqualTo(Kind.WEB_PAGE);
        assertThat(only("<?xml version='1.0'?><Root><data/></Root>")).isEqualTo(Finding.of(Kind.MARKUP, "XML"));
        assertThat(only("\u00EF\u00BB\u00BF<?xml version='1.0'?><wb:data/>")).isEqualTo(Finding.of(Kind.MARKUP, "XML"));
        assertThat(only(("\uFEFF<?xml version='1.0'?><a/>").getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(Finding.of(Kind.MARKUP, "XML"));
        assertThat(only("{\"page\": 1}")).isEqualTo(Finding.of(Kind.MARKUP, "JSON"));
        assertThat(only("[{\"page\": 1}]")).isEqualTo(Finding.of(Kind.MARKUP, "JSON"));
    }

    @Test
    void saysThatThereIsNothingInAFileOfBlanks() throws IOException {
        for (String content : new String[] {"", "\n\n", " \t \n", "\uFEFF"}) {
            assertThat(only(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(Finding.of(Kind.EMPTY_FILE));
        }
        assertThat(only(TestWorkbook.of(TestWorkbook.TestSheet.of("Empty")))).isEqualTo(Finding.of(Kind.EMPTY_FILE));
    }
}
