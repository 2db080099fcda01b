package org.wego.membership.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.name.MemberName;
import org.wego.membership.name.MemberName.Kind;
import org.wego.membership.text.FormulaGuard;

/** What a cell holds is what was written into it. */
class CellTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "=1", "+SUM(A1)", "-cmd", "@home", "＝1＋2", "＝1", "＋", "－x", "＠home", "'=1", "''@x"})
    void guardsWhatASpreadsheetWouldCalculate(String text) {
        assertThat(FormulaGuard.on(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.off(FormulaGuard.on(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "Seoul", "-28.6383", "+5", "'s-Hertogenbosch", "1=1", "a@b"})
    void leavesEverythingElseAsItIs(String text) {
        assertThat(FormulaGuard.on(text)).isEqualTo(text);
        assertThat(FormulaGuard.off(text)).isEqualTo(text);
    }

    @Test
    void keepsBarsAndBackslashesWithinTexts() {
        List<String> lines = List.of("Gate 3 | East wing", "C:\\Taj\\", "\\|", "a:b");

        assertThat(CellText.joined(lines.stream())).isEqualTo("Gate 3 \\| East wing|C:\\\\Taj\\\\|\\\\\\||a:b");
        assertThat(CellText.texts(CellText.joined(lines.stream()))).isEqualTo(lines);
        assertThat(CellText.texts("one | | two\\three")).containsExactly("one", "two\\three");
    }

    @Test
    void readsNamesAsPeopleWriteThem() {
        assertThat(CellText.names("vi:Hà Nội|former:Thăng Long|Hanoi|TTZ: Taj Trapezium Zone|KO:서울|Zone: East"))
                .containsExactly(
                        new MemberName("Hà Nội", Kind.TRANSLATED, "vi"),
                        new MemberName("Thăng Long", Kind.FORMER, null),
                        new MemberName("Hanoi", Kind.OTHER, null),
                        new MemberName("TTZ: Taj Trapezium Zone", Kind.OTHER, null),
                        new MemberName("서울", Kind.TRANSLATED, "KO"),
                        new MemberName("Zone: East", Kind.OTHER, null));
    }

    @Test
    void writesEveryNameSoThatItIsReadAgain() {
        List<MemberName> names = List.of(
                new MemberName("ko: Seoul", Kind.OTHER, null),
                new MemberName("Agra", Kind.TRANSLATED, null),
                new MemberName("former: x|y", Kind.FORMER, "pt-BR"),
                new MemberName("\\", Kind.OTHER, "hi"));

        assertThat(CellText.names(CellText.names(names.stream()))).isEqualTo(names);
        assertThat(CellText.names(Stream.of(names.get(1)))).isEqualTo("und:Agra");
    }
}
