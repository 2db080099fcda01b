package org.wego.membership.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecordStateTests {

    private static final RecordState BEFORE =
            RecordState.NONE.with("name", "Ansan").with("year", 2017).with("note", null);

    @Test
    void tellsThePartsThatDiffer() {
        assertThat(BEFORE.to(BEFORE.with("year", 2018))).containsExactly(new Change("year", "2017", "2018"));
        assertThat(BEFORE.to(RecordState.NONE))
                .containsExactly(new Change("name", "Ansan", ""), new Change("year", "2017", ""));
        assertThat(BEFORE.to(BEFORE)).isEmpty();
    }

    @Test
    void losesNothingOfALongValue() {
        String text = "0123456789 𝄞 and so on ".repeat(3_000).strip();
        List<Change> made = RecordState.NONE.to(RecordState.NONE.with("body", text));

        assertThat(made)
                .hasSizeGreaterThan(3)
                .allSatisfy(change -> assertThat(change.field()).isEqualTo("body"));
        assertThat(made.stream().map(Change::after).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void tellsAChangeBehindTheLengthThatIsKept() {
        RecordState longOne = RecordState.NONE.with("body", "x".repeat(Change.LONGEST_VALUE) + "before");

        assertThat(longOne.to(RecordState.NONE.with("body", "x".repeat(Change.LONGEST_VALUE) + "after")))
                .containsExactly(new Change("body", "before", "after"));
    }
}
