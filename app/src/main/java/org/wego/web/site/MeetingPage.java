package org.wego.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.resolution.Resolutions;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.web.copy.PublicPage;

/** A meeting: what it spoke about, who took part, what it decided and its papers, for members those for members too. */
@Controller
@PublicPage
class MeetingPage {

    private final MeetingRecords meetings;
    private final Resolutions resolutions;
    private final StoredFiles files;

    MeetingPage(MeetingRecords meetings, Resolutions resolutions, StoredFiles files) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.files = files;
    }

    @GetMapping("/governance/meetings/{id}")
    String meeting(@PathVariable String id, HttpServletRequest request, Model model) {
        MeetingDetails meeting =
                id(id).flatMap(meetings::find).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("meeting", meeting);
        model.addAttribute("summary", meeting.summary());
        model.addAttribute("papers", papers(files, meeting.summary(), request));
        model.addAttribute("resolutions", resolutions.adoptedAt(meeting.id()));
        return "site/meeting";
    }

    /** The id that an address means. */
    static Optional<MeetingId> id(String written) {
        try {
            return Optional.of(new MeetingId(UUID.fromString(written)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The papers that whoever asks may read. */
    static List<StoredFile> papers(StoredFiles files, MeetingSummary meeting, HttpServletRequest request) {
        FileOwner owner = meeting.papers();
        return request.getRemoteUser() == null ? files.openOf(owner) : files.sharedOf(owner);
    }
}
