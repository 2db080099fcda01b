package org.wego.web.site.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.part.Attachment;
import org.wego.knowledge.part.EntryParts;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.file.FileId;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;

/** Images and files of entries, for everybody as long as the entry is published with them. */
@Controller
class EntryFiles {

    private final EntryCatalog catalog;
    private final StoredFiles files;
    private final Actor actor;

    EntryFiles(EntryCatalog catalog, StoredFiles files, Actor actor) {
        this.catalog = catalog;
        this.files = files;
        this.actor = actor;
    }

    @GetMapping("/knowledge/{id}/files/{file}")
    void file(@PathVariable String id, @PathVariable String file, WebRequest request, HttpServletResponse response) {
        EntryDetails entry = EntryPage.read(id)
                .flatMap(catalog::published)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FileId asked = attached(entry.content().parts(), file)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        // whoever published the entry has shown the file to everybody
        actor.inTheNameOf(Actor.VISITOR, Role.STAFF, () -> {
            StoredFile found = files.find(asked)
                    .filter(it -> it.owner().equals(entry.papers()))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            if (!request.checkNotModified("\"" + found.digest() + "\"")) {
                write(found, response);
            }
        });
    }

    private void write(StoredFile found, HttpServletResponse response) {
        ContentDisposition.Builder shown =
                found.type().isShown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setContentType(found.type().mediaType());
        response.setContentLengthLong(found.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                shown.filename(found.name(), StandardCharsets.UTF_8).build().toString());
        try {
            files.write(found.id(), response.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Optional<FileId> attached(EntryParts parts, String file) {
        return Stream.concat(parts.images().stream(), parts.files().stream())
                .map(Attachment::file)
                .filter(it -> it.toString().equals(file))
                .findFirst();
    }
}
