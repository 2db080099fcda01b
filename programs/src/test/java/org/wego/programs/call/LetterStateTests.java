package org.wego.programs.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.programs.call.CallDetails.Phase;
import org.wego.programs.call.LetterState.Deed;
import org.wego.programs.project.ProjectId;

/** The whole table of letters, and the days of a call. */
class LetterStateTests {

    /** By state; what is not written cannot be done. */
    private static final Map<LetterState, String> TABLE = new EnumMap<>(Map.of(
            LetterState.HANDED_IN, "HAND_IN→HANDED_IN WITHDRAW→WITHDRAWN SELECT→SELECTED DECLINE→DECLINED",
            LetterState.WITHDRAWN, "HAND_IN→HANDED_IN",
            LetterState.SELECTED, "",
            LetterState.DECLINED, ""));

    @Test
    void goesOnAsWrittenAndNotOtherwise() {
        for (LetterState state : LetterState.values()) {
            StringBuilder written = new StringBuilder();
            for (Deed deed : Deed.values()) {
                state.after(deed)
                        .ifPresent(it ->
                                written.append(' ').append(deed).append('→').append(it));
            }
            assertThat(written.toString().strip()).as(state.name()).isEqualTo(TABLE.get(state));
        }
    }

    @Test
    void aCallIsOpenFromItsFirstToItsLastDay() {
        LocalDate first = LocalDate.of(2131, 3, 1);
        LocalDate last = LocalDate.of(2131, 3, 31);
        CallDetails call = new CallDetails(ProjectId.next(), 0, first, last, false, "");

        assertThat(call.on(first.minusDays(1))).isEqualTo(Phase.TO_COME);
        assertThat(call.on(first)).isEqualTo(Phase.OPEN);
        assertThat(call.on(last)).isEqualTo(Phase.OPEN);
        assertThat(call.on(last.plusDays(1))).isEqualTo(Phase.CLOSED);
        assertThat(new CallDetails(call.project(), 0, first, last, true, "").on(first))
                .isEqualTo(Phase.CLOSED);
    }
}
