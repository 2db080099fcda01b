package org.wego.governance.resolution;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.meeting.MeetingId;
import org.wego.membership.text.CleanText;

/**
 * Which resolutions are looked for; what is null or empty leaves it open.
 *
 * @param text words of the number, the title or the text
 */
@NamedInterface
public record ResolutionSearch(
        String text,
        @Nullable DecidingBody body,
        @Nullable Integer year,
        @Nullable MeetingId meeting) {

    /** All of them. */
    public static final ResolutionSearch ALL = new ResolutionSearch("", null, null, null);

    public ResolutionSearch {
        text = CleanText.line(text);
    }

    /** All that have these words. */
    public static ResolutionSearch of(String text) {
        return new ResolutionSearch(text, null, null, null);
    }

    /** All that a meeting adopted. */
    static ResolutionSearch at(MeetingId meeting) {
        return new ResolutionSearch("", null, null, meeting);
    }
}
