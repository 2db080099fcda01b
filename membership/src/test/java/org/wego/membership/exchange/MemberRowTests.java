package org.wego.membership.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.name.MemberName;
import org.wego.membership.register.MemberIntake;

class MemberRowTests {

    /** Each part of the tag used to take a step of the stack. */
    @ParameterizedTest
    @ValueSource(ints = {5_000, 50_000, 1_000_000})
    void takesALanguageOfTooManyPartsForAName(int parts) {
        String language = "en" + "-a".repeat(parts);

        assertThat(names(language + ":Hanoi"))
                .containsExactly(new MemberName(language + ":Hanoi", MemberName.Kind.OTHER, null));
        assertThat(names(language)).containsExactly(new MemberName(language, MemberName.Kind.OTHER, null));
        assertThat(names(language + "-:x")).hasSize(1).allMatch(it -> it.kind() == MemberName.Kind.OTHER);
    }

    @Test
    void stillTellsALanguageFromAName() {
        assertThat(names("zh-Hant-TW:臺北|former:Edo|Big Apple|a:b"))
                .containsExactly(
                        new MemberName("臺北", MemberName.Kind.TRANSLATED, "zh-Hant-TW"),
                        new MemberName("Edo", MemberName.Kind.FORMER, null),
                        new MemberName("Big Apple", MemberName.Kind.OTHER, null),
                        new MemberName("a:b", MemberName.Kind.OTHER, null));
    }

    /** A cell can be as long as the whole file. */
    @Test
    void namesOnlyTheBeginningOfAnEndlessCell() {
        MemberRow row = MemberRow.of(2, Map.of(MemberColumn.NAME, "Hanoi", MemberColumn.KIND, "x".repeat(45 << 20)));
        row.entry(MemberIntake.Answer.NONE);

        assertThat(row.findings())
                .contains(new ImportFinding(Kind.UNKNOWN_VALUE, 2, "kind", "x".repeat(199) + "…"))
                .allMatch(finding -> finding.value().length() <= 200);
    }

    private static List<MemberName> names(String cell) {
        MemberRow row = MemberRow.of(2, Map.of(MemberColumn.NAME, "Hanoi", MemberColumn.OTHER_NAMES, cell));
        return row.entry(MemberIntake.Answer.NONE).profile().names();
    }
}
