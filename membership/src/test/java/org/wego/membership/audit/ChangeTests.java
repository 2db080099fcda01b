package org.wego.membership.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTests {

    @Test
    void tellsEachRowOfAListThatBecameAnotherOne() {
        assertThat(Change.ofRows("agenda", List.of("Opening", "Budget"), List.of("Opening", "Fees", "Closing")))
                .containsExactly(new Change("agenda", "Budget", "Fees"), new Change("agenda", "", "Closing"));
    }

    @Test
    void tellsWhichRowsOfAListAreGone() {
        assertThat(Change.ofRows("agenda", List.of("Opening", "Budget"), List.of("Opening")))
                .containsExactly(new Change("agenda", "Budget", ""));
    }

    @Test
    void tellsNothingOfAListThatStayedAsItWas() {
        assertThat(Change.ofRows("agenda", List.of("Opening"), List.of("Opening")))
                .isEmpty();
    }
}
