package org.wego.membership.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "minutes.pdf, minutes.pdf",
        "Minutes 2017.PDF, Minutes 2017.PDF",
        "서울 결정.pdf, 서울 결정.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\\\Users\\\\staff\\\\minutes.pdf, minutes.pdf",
        "minutes/, file.pdf",
        "'', file.pdf",
        "..., file.pdf",
        ".pdf, pdf.pdf",
        "a:b*c?.pdf, a_b_c_.pdf",
        "'\"; filename=x.pdf', __ filename=x.pdf",
        "con.pdf, _con.pdf",
        "LPT1, _LPT1.pdf",
        "setup.exe, setup.exe.pdf",
        "scan.jpg, scan.jpg.pdf",
    })
    void fitsEveryFileSystemAndTellsWhatIsInside(String given, String kept) {
        assertThat(FileName.of(given, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void keepsWhatIsAnEndingOfTheTypeToo() {
        assertThat(FileName.of("photo.JPEG", FileType.JPEG)).isEqualTo("photo.JPEG");
        assertThat(FileName.of("scan.tiff", FileType.TIFF)).isEqualTo("scan.tiff");
    }

    @Test
    void hasNothingThatCannotBeSeen() {
        assertThat(FileName.of("a\r\nSet-Cookie: x\u0000.pdf", FileType.PDF)).isEqualTo("a Set-Cookie_ x.pdf");
        assertThat(FileName.of("minutes\u202Efdp.exe", FileType.PDF)).isEqualTo("minutesfdp.exe.pdf");
        assertThat(FileName.of("mi\u200Bnutes.pdf", FileType.PDF)).isEqualTo("minutes.pdf");
    }

    @Test
    void isCutBeforeItsEndingAndNeverWithinALetter() {
        assertThat(FileName.of("x".repeat(400) + ".pdf", FileType.PDF))
                .hasSize(FileName.LONGEST)
                .endsWith("x.pdf");
        String emoji = FileName.of("x".repeat(145) + "📄📄.pdf", FileType.PDF);
        assertThat(emoji).isEqualTo("x".repeat(145) + ".pdf");
    }
}
