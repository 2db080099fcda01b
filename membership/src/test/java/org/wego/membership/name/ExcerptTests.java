package org.wego.membership.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void leavesAShortTextAsItIs() {
        assertThat(Excerpt.of("")).isEmpty();
        assertThat(Excerpt.of("수원시")).isEqualTo("수원시");
        assertThat(Excerpt.of("a".repeat(200))).isEqualTo("a".repeat(200));
    }

    @Test
    void cutsALongTextToTwoHundredLetters() {
        assertThat(Excerpt.of("a".repeat(201))).isEqualTo("a".repeat(199) + "…");
        assertThat(Excerpt.of("a".repeat(41), 40)).isEqualTo("a".repeat(39) + "…");
        assertThat(Excerpt.of("a".repeat(40), 40)).isEqualTo("a".repeat(40));
        assertThat(Excerpt.of("가".repeat(45 << 20))).isEqualTo("가".repeat(199) + "…");
    }

    @Test
    void cutsNoLetterInTwo() {
        assertThat(Excerpt.of("𠮷".repeat(150))).isEqualTo("𠮷".repeat(99) + "…");
    }

    @Test
    void cutsTheTextsAmongTheDetailsOfAMessage() {
        assertThat(Excerpt.ofAll("b".repeat(300), 7, "short")).containsExactly("b".repeat(199) + "…", 7, "short");
    }
}
