package org.wego.ui.governance.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.resolution.ResolutionEditing;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Resolutions;

/**
 * Where decisions are read and written.
 *
 * @param staff whether whoever looks at it writes in it
 * @param changed shows anew what was changed
 */
public record DecisionBook(
        Resolutions resolutions,
        ResolutionEditing editing,
        MeetingRecords meetings,
        Clock clock,
        boolean staff,
        Runnable changed) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What a meeting adopted, the first first. */
    List<ResolutionSummary> adoptedAt(MeetingId meeting) {
        return resolutions.adoptedAt(meeting).reversed();
    }

    /** The drafts, of one meeting or all; members see none. */
    List<ResolutionSummary> drafts(Optional<MeetingId> meeting) {
        return staff
                ? editing.drafts().stream()
                        .filter(it -> meeting.isEmpty() || meeting.get().equals(it.meeting()))
                        .toList()
                : List.of();
    }

    /** The ids by which the audit knows what a meeting is to decide and has decided. */
    public List<UUID> recordsOf(MeetingId meeting) {
        return Stream.concat(drafts(Optional.of(meeting)).stream(), adoptedAt(meeting).stream())
                .map(it -> it.id().value())
                .toList();
    }

    /** The meeting of a resolution, if it has one. */
    Optional<MeetingDetails> meetingOf(ResolutionSummary resolution) {
        return Optional.ofNullable(resolution.meeting()).flatMap(meetings::find);
    }
}
