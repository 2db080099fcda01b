package org.wego.membership.term;

import org.junit.jupiter.api.Test;

/** 500 sequences always, ten thousands of them by {@code ./mvnw -Pfuzz verify}. */
class TermSequencesTests {

    @Test
    void saysTheSameOfEveryDayAndYearAsACalendar() {
        TermSequences.run(500, 20261126);
    }
}
