package org.wego.governance.resolution;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.meeting.MeetingSummary;

/** Who adopts resolutions, with the letters that its numbers begin with. */
@NamedInterface
public enum DecidingBody {
    GENERAL_ASSEMBLY("GA", MeetingSummary.Kind.GENERAL_ASSEMBLY),
    EXECUTIVE_COMMITTEE("EC", MeetingSummary.Kind.EXECUTIVE_COMMITTEE);

    private final String letters;
    private final MeetingSummary.Kind meetings;

    DecidingBody(String letters, MeetingSummary.Kind meetings) {
        this.letters = letters;
        this.meetings = meetings;
    }

    /** Such as "EC". */
    public String letters() {
        return letters;
    }

    /** The body that decides at such meetings, if one does. */
    public static Optional<DecidingBody> at(MeetingSummary.Kind kind) {
        return Arrays.stream(values()).filter(body -> body.meetings == kind).findFirst();
    }

    static Optional<DecidingBody> named(String letters) {
        return Arrays.stream(values())
                .filter(body -> body.letters.equals(letters))
                .findFirst();
    }
}
