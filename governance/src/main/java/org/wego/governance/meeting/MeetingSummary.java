package org.wego.governance.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.FileOwner;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/**
 * A meeting.
 *
 * @param number which one of its kind it is, or null if that is not documented
 * @param title its name, such as "4th General Assembly"
 * @param begins its first day
 * @param ends its last day
 * @param host the place, or null if it is not documented
 * @param online whether it was held online and the place is that of the host
 */
@NamedInterface
public record MeetingSummary(
        MeetingId id,
        Kind kind,
        @Nullable Integer number,
        String title,
        PartialDate begins,
        PartialDate ends,
        @Nullable CityOnRecord host,
        boolean online,
        State state,
        @Nullable String note,
        String source) {

    /** Who meets. */
    @NamedInterface
    public enum Kind {
        FORUM,
        GENERAL_ASSEMBLY,
        EXECUTIVE_COMMITTEE
    }

    /** How far it is. */
    @NamedInterface
    public enum State {
        /** Only the plan is documented. */
        PLANNED,
        HELD,
        CANCELLED
    }

    MeetingSummary(
            UUID id,
            Kind kind,
            @Nullable Integer number,
            String title,
            PartialDate begins,
            PartialDate ends,
            @Nullable CityOnRecord host,
            boolean online,
            State state,
            @Nullable String note,
            String source) {
        this(new MeetingId(id), kind, number, title, begins, ends, host, online, state, note, source);
    }

    /** Whether only the plan is documented. */
    public boolean planned() {
        return state == State.PLANNED;
    }

    /** Whether it did not take place. */
    public boolean cancelled() {
        return state == State.CANCELLED;
    }

    /** Its days, in words. */
    public String days() {
        return begins.writtenTo(ends);
    }

    /** Under what its papers are kept. */
    public FileOwner papers() {
        return new FileOwner(MeetingEditing.SUBJECT, id.value());
    }
}
