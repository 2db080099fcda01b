package org.wego.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.governance.office.Office;
import org.wego.membership.name.MemberName;

/** Where the words for constants stand. */
class WordsTests {

    @Test
    void areNamedByModuleEnumAndConstant() {
        assertThat(Words.of(Office.PRESIDENT)).isEqualTo("governance.Office.PRESIDENT");
        assertThat(Words.of(Office.PRESIDENT, "held")).isEqualTo("governance.Office.PRESIDENT.held");
        assertThat(Words.of(MemberName.Kind.FORMER)).isEqualTo("membership.MemberName.Kind.FORMER");
    }
}
