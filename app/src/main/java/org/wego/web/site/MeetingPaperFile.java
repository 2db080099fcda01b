package org.wego.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.operation.IdInAddress;
import org.wego.web.file.ReadablePapers;

/** A paper of a meeting, always to be saved; one that is not for whoever asks is not there. */
@Controller
class MeetingPaperFile {

    private final MeetingRecords meetings;
    private final ReadablePapers papers;

    MeetingPaperFile(MeetingRecords meetings, ReadablePapers papers) {
        this.meetings = meetings;
        this.papers = papers;
    }

    @GetMapping("/governance/meetings/{id}/papers/{paper}")
    void paper(
            @PathVariable String id,
            @PathVariable String paper,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        MeetingDetails meeting = IdInAddress.of(id, MeetingId::new)
                .flatMap(meetings::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        papers.send(meeting.summary().papers(), paper, request, response);
    }
}
