package org.wego.web.api.governance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingRecords.Place;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.resolution.Resolutions;
import org.wego.security.PublicArea;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.file.ReadablePapers;

/** The meetings of the bodies, for everybody's scripts; those with an account are told of the papers of members too. */
@RestController
@RequestMapping("/api/governance/meetings")
@Tag(name = "Governance")
class MeetingsApi {

    private static final Listing<MeetingSummary, Place, MeetingAnswer.Listed> MEETINGS = new Listing<>(
            MeetingAnswer.Listed.class,
            MeetingAnswer.Listed::of,
            meeting -> Key.of(meeting.begins().earliest(), meeting.id()),
            key -> new Place(key.day(0), key.id(1)));

    private final MeetingRecords meetings;
    private final Resolutions resolutions;
    private final ReadablePapers papers;

    MeetingsApi(MeetingRecords meetings, Resolutions resolutions, ReadablePapers papers) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.papers = papers;
    }

    @Bean
    static PublicArea meetingCalls() {
        return PublicArea.reading("/api/governance/meetings/**");
    }

    @Operation(summary = "List meetings", description = "The latest first, planned ones too.")
    @SecurityRequirements
    @GetMapping
    Page<MeetingAnswer.Listed> list(
            @Parameter(description = "only its meetings") @RequestParam MeetingSummary.@Nullable Kind body, Part part) {
        return part.of(MEETINGS, (last, limit) -> meetings.after(body, last, limit));
    }

    @Operation(
            summary = "One meeting",
            description = "With agenda, attendance, papers and what was decided. Without an account: the papers that"
                    + " are public.")
    @SecurityRequirements
    @GetMapping("/{id}")
    MeetingAnswer one(@PathVariable UUID id, HttpServletRequest request) {
        MeetingDetails meeting = meetings.find(new MeetingId(id))
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "meetings.api.unknown", id.toString()));
        return MeetingAnswer.of(
                meeting, papers.of(meeting.summary().papers(), request), resolutions.adoptedAt(meeting.id()));
    }
}
