package org.wego.web.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.wego.membership.access.Role;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;

/** The papers of a record that whoever asks may read: visitors and guests those that are open to everybody. */
@Component
public class ReadablePapers {

    private final StoredFiles files;

    ReadablePapers(StoredFiles files) {
        this.files = files;
    }

    /** All of them, the latest first. */
    public List<StoredFile> of(FileOwner owner, HttpServletRequest request) {
        return request.isUserInRole(Role.MEMBER.name()) ? files.sharedOf(owner) : files.openOf(owner);
    }

    /**
     * Sends one to be saved; it is not there for whoever may not read it.
     *
     * @param paper its id as the address has it
     */
    public void send(FileOwner owner, String paper, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StoredFile file = of(owner, request).stream()
                .filter(it -> it.id().toString().equals(paper))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Attachment.send(response, file, files);
    }
}
