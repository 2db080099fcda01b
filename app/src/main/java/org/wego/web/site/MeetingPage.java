package org.wego.web.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.resolution.Resolutions;
import org.wego.operation.IdInAddress;
import org.wego.web.copy.PublicPage;
import org.wego.web.file.ReadablePapers;

/**
 * A meeting: what it spoke about, who took part, what it decided and its papers, including those for members if a
 * member asks.
 */
@Controller
@PublicPage
class MeetingPage {

    private final MeetingRecords meetings;
    private final Resolutions resolutions;
    private final ReadablePapers papers;

    MeetingPage(MeetingRecords meetings, Resolutions resolutions, ReadablePapers papers) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.papers = papers;
    }

    @GetMapping("/governance/meetings/{id}")
    String meeting(@PathVariable String id, HttpServletRequest request, Model model) {
        MeetingDetails meeting = IdInAddress.of(id, MeetingId::new)
                .flatMap(meetings::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("meeting", meeting);
        model.addAttribute("summary", meeting.summary());
        model.addAttribute("papers", papers.of(meeting.summary().papers(), request));
        model.addAttribute("resolutions", resolutions.adoptedAt(meeting.id()));
        return "site/meeting";
    }
}
