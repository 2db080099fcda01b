package org.wego.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wego.membership.joining.ApplicationState.Deed;

/** What can become of an application in each of its states, and nothing else. */
class ApplicationStateTests {

    @Test
    void allowsWhatTheTableNamesAndNothingElse() {
        List<String> allowed = Arrays.stream(ApplicationState.values())
                .flatMap(state -> Arrays.stream(Deed.values())
                        .flatMap(deed -> state.after(deed).stream().map(next -> state + " " + deed + " " + next)))
                .toList();

        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        "STARTED SUBMIT SUBMITTED",
                        "STARTED WITHDRAW WITHDRAWN",
                        "STARTED LAPSE LAPSED",
                        "SUBMITTED RETURN RETURNED",
                        "SUBMITTED ACCEPT ACCEPTED",
                        "SUBMITTED WITHDRAW WITHDRAWN",
                        "SUBMITTED LAPSE LAPSED",
                        "RETURNED SUBMIT SUBMITTED",
                        "RETURNED WITHDRAW WITHDRAWN",
                        "RETURNED LAPSE LAPSED",
                        "ACCEPTED APPROVE APPROVED",
                        "ACCEPTED DECLINE DECLINED",
                        "ACCEPTED WITHDRAW WITHDRAWN",
                        "ACCEPTED LAPSE LAPSED");
    }

    @Test
    void letsTheApplicantWriteAsLongAsItIsWithIt() {
        assertThat(ApplicationState.values())
                .filteredOn(ApplicationState::isWithApplicant)
                .containsExactly(ApplicationState.STARTED, ApplicationState.RETURNED);
    }
}
