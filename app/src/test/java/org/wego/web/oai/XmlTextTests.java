package org.wego.web.oai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTests {

    @Test
    void leavesOutWhatXmlMustNotHold() {
        assertThat(XmlText.of("a\u0000\u0003\u0008\u000B\u001Fb\uD800c\uDC00d\uFFFE\uFFFFe\rf"))
                .isEqualTo("abcdef");
    }

    @Test
    void keepsEverythingElse() {
        String text = "a\tb\nc \u0085\u00A0 가 路 🚲 \uFFFD <&>\"'";

        assertThat(XmlText.of(text)).isSameAs(text);
    }
}
