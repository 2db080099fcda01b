package org.wego.programs.call;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import org.wego.programs.project.ProjectId;

/**
 * A call for a project.
 *
 * @param version to be handed in with a change
 * @param closed whether it was closed by hand
 */
@NamedInterface
public record CallDetails(
        ProjectId project, int version, LocalDate opens, LocalDate closes, boolean closed, String about) {

    /** How a call is on a day. */
    @NamedInterface
    public enum Phase {
        TO_COME,
        OPEN,
        CLOSED
    }

    /** How it is on a day. */
    public Phase on(LocalDate day) {
        if (closed || day.isAfter(closes)) {
            return Phase.CLOSED;
        }
        return day.isBefore(opens) ? Phase.TO_COME : Phase.OPEN;
    }

    /** The same as it is said in a form. */
    public CallDraft said() {
        return new CallDraft(opens, closes, about);
    }
}
