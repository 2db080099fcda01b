package org.wego.web.api.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.AgendaItem;
import org.wego.governance.meeting.Attendee;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.meeting.Presence;
import org.wego.governance.meeting.Turnout;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.membership.file.FileReaders;
import org.wego.membership.file.StoredFile;
import org.wego.web.api.page.ListedAs;

/**
 * A meeting with its agenda, attendance and papers. Dates are written as well as they are known: 2017, 2017-06 or
 * 2017-06-30.
 *
 * @param zone by whose clocks it meets, such as Asia/Seoul
 * @param nextHost the city that was chosen to host the next one
 * @param papers those that whoever asks may read
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Meeting")
record MeetingAnswer(
        UUID id,
        @Nullable Integer number,
        MeetingSummary.Kind body,
        String title,
        MeetingSummary.State state,
        String begins,
        String ends,
        @Nullable CityAnswer place,
        boolean online,
        @Nullable String zone,
        @Nullable CityAnswer nextHost,
        @Nullable String note,
        String source,
        List<AgendaItem> agenda,
        List<AttendanceAnswer> attendance,
        QuorumAnswer quorum,
        List<PaperAnswer> papers,
        List<ResolutionAnswer> resolutions) {

    /** A meeting in a list. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @ListedAs("meetings")
    @Schema(name = "MeetingInList")
    record Listed(
            UUID id,
            @Nullable Integer number,
            MeetingSummary.Kind body,
            String title,
            MeetingSummary.State state,
            String begins,
            String ends,
            @Nullable CityAnswer place,
            boolean online,
            @Nullable String note,
            String source) {

        static Listed of(MeetingSummary meeting) {
            return new Listed(
                    meeting.id().value(),
                    meeting.number(),
                    meeting.kind(),
                    meeting.title(),
                    meeting.state(),
                    meeting.begins().toString(),
                    meeting.ends().toString(),
                    CityAnswer.ofAny(meeting.host()),
                    meeting.online(),
                    meeting.note(),
                    meeting.source());
        }
    }

    /** A city with a seat at the meeting. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Attendance")
    record AttendanceAnswer(
            CityAnswer city, Presence presence, @Nullable String representedBy) {

        static AttendanceAnswer of(Attendee attendee) {
            return new AttendanceAnswer(
                    CityAnswer.of(attendee.city()),
                    attendee.presence(),
                    attendee.representedBy().isEmpty() ? null : attendee.representedBy());
        }
    }

    /**
     * Whether enough took part.
     *
     * @param part of the seats that must take part, such as 1/2; null until that is documented
     * @param needed how many that are; null if it is not documented
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Quorum")
    record QuorumAnswer(
            @Nullable String part,
            @Nullable Integer seats,
            @Nullable Integer needed,
            int present,
            int represented,
            int absent) {

        static QuorumAnswer of(Turnout turnout) {
            return new QuorumAnswer(
                    turnout.quorum() == null ? null : turnout.quorum().toString(),
                    turnout.seats(),
                    turnout.needed(),
                    turnout.present(),
                    turnout.represented(),
                    turnout.absent());
        }
    }

    /** A paper of the meeting; its content is below the page of the meeting. */
    @Schema(name = "Paper")
    record PaperAnswer(UUID id, String name, String type, long size, FileReaders readers, String path) {

        static PaperAnswer of(MeetingSummary meeting, StoredFile file) {
            return new PaperAnswer(
                    file.id().value(),
                    file.name(),
                    file.type().mediaType(),
                    file.size(),
                    file.readers(),
                    "/governance/meetings/" + meeting.id() + "/papers/" + file.id());
        }
    }

    static MeetingAnswer of(MeetingDetails meeting, List<StoredFile> papers, List<ResolutionSummary> resolutions) {
        MeetingSummary summary = meeting.summary();
        return new MeetingAnswer(
                summary.id().value(),
                summary.number(),
                summary.kind(),
                summary.title(),
                summary.state(),
                summary.begins().toString(),
                summary.ends().toString(),
                CityAnswer.ofAny(summary.host()),
                summary.online(),
                meeting.zone() == null ? null : meeting.zone().getId(),
                CityAnswer.ofAny(meeting.nextHost()),
                summary.note(),
                summary.source(),
                meeting.agenda(),
                meeting.attendance().stream().map(AttendanceAnswer::of).toList(),
                QuorumAnswer.of(meeting.turnout()),
                papers.stream().map(file -> PaperAnswer.of(summary, file)).toList(),
                resolutions.stream().map(ResolutionAnswer::of).toList());
    }
}
