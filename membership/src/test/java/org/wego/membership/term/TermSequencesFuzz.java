package org.wego.membership.term;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many more sequences than usual. */
@Tag("fuzz")
class TermSequencesFuzz {

    @Test
    void saysTheSameOfEveryDayAndYearAsACalendar() {
        TermSequences.run(50_000, System.nanoTime());
    }
}
