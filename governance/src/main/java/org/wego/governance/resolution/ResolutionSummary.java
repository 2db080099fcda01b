package org.wego.governance.resolution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.meeting.MeetingId;

/**
 * A resolution.
 *
 * @param version to be handed in with a change
 * @param number null while it is a draft
 * @param adoptedOn null while it is a draft
 * @param votes null if nobody counted them
 * @param meeting at which it is decided, or null if it is at none
 * @param source where it is written; empty in a draft that does not say so
 */
@NamedInterface
public record ResolutionSummary(
        ResolutionId id,
        int version,
        DecidingBody body,
        ResolutionKind kind,
        @Nullable ResolutionNumber number,
        @Nullable LocalDate adoptedOn,
        String title,
        String text,
        @Nullable Votes votes,
        @Nullable MeetingId meeting,
        String source) {

    ResolutionSummary(
            UUID id,
            int version,
            DecidingBody body,
            ResolutionKind kind,
            @Nullable Integer year,
            @Nullable Integer sequence,
            @Nullable LocalDate adoptedOn,
            String title,
            String text,
            @Nullable Votes votes,
            @Nullable UUID meeting,
            String source) {
        this(
                new ResolutionId(id),
                version,
                body,
                kind,
                year == null || sequence == null ? null : new ResolutionNumber(body, year, kind, sequence),
                adoptedOn,
                title,
                text,
                votes,
                meeting == null ? null : new MeetingId(meeting),
                source);
    }

    /** Whether it has no number yet. */
    public boolean draft() {
        return number == null;
    }

    /** The same as it is said in a form. */
    public ResolutionDraft said() {
        return new ResolutionDraft(body, kind, title, text, meeting, source);
    }
}
