package org.wego.programs.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole tables of editions and nominations. */
class AwardStatesTests {

    /** By state; what is not written cannot be done. */
    private static final Map<EditionState, String> EDITIONS = new EnumMap<>(Map.of(
            EditionState.PLANNED, "OPEN→OPEN",
            EditionState.OPEN, "CLOSE→JURY",
            EditionState.JURY, "REOPEN→OPEN DECIDE→DECIDED",
            EditionState.DECIDED, ""));

    private static final Map<NominationState, String> NOMINATIONS = new EnumMap<>(Map.of(
            NominationState.NOMINATED, "NOMINATE→NOMINATED WITHDRAW→WITHDRAWN SHORTLIST→SHORTLISTED",
            NominationState.WITHDRAWN, "NOMINATE→NOMINATED",
            NominationState.SHORTLISTED, "WIN→WINNER DROP→NOMINATED",
            NominationState.WINNER, "DROP→SHORTLISTED"));

    @Test
    void anEditionGoesOnAsWrittenAndNotOtherwise() {
        for (EditionState state : EditionState.values()) {
            StringBuilder written = new StringBuilder();
            for (EditionState.Deed deed : EditionState.Deed.values()) {
                state.after(deed)
                        .ifPresent(it ->
                                written.append(' ').append(deed).append('→').append(it));
            }
            assertThat(written.toString().strip()).as(state.name()).isEqualTo(EDITIONS.get(state));
        }
    }

    @Test
    void aNominationGoesOnAsWrittenAndNotOtherwise() {
        for (NominationState state : NominationState.values()) {
            StringBuilder written = new StringBuilder();
            for (NominationState.Deed deed : NominationState.Deed.values()) {
                state.after(deed)
                        .ifPresent(it ->
                                written.append(' ').append(deed).append('→').append(it));
            }
            assertThat(written.toString().strip()).as(state.name()).isEqualTo(NOMINATIONS.get(state));
        }
    }
}
