package org.wego.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.web.file.Attachment;

/** A paper of a meeting, always to be saved; one that is not for whoever asks is not there. */
@Controller
class MeetingPaperFile {

    private final MeetingRecords meetings;
    private final StoredFiles files;

    MeetingPaperFile(MeetingRecords meetings, StoredFiles files) {
        this.meetings = meetings;
        this.files = files;
    }

    @GetMapping("/governance/meetings/{id}/papers/{paper}")
    void paper(
            @PathVariable String id,
            @PathVariable String paper,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        StoredFile file = MeetingPage.id(id)
                .flatMap(meetings::find)
                .flatMap(meeting -> MeetingPage.papers(files, meeting.summary(), request).stream()
                        .filter(it -> it.id().toString().equals(paper))
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Attachment.send(response, file, files);
    }
}
