package org.wego.web.api.file;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.file.FileId;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.FileType;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.ListedAs;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;
import org.wego.web.file.Attachment;

/** Files that prove something of a record, for scripts: staff reads all, a member's account those about itself. */
@RestController
@RequestMapping("/api/files")
@Tag(name = "Files")
@Refuses(HttpStatus.FORBIDDEN)
class FilesApi {

    private static final Comparator<Position> LATEST_FIRST =
            Comparator.comparing(Position::at).thenComparing(Position::id).reversed();

    private static final Listing<StoredFile, Position, FileAnswer> FILES = new Listing<>(
            FileAnswer.class,
            FileAnswer::of,
            file -> Key.of(file.at(), file.id()),
            key -> new Position(key.moment(0), key.id(1)));

    private final StoredFiles files;

    FilesApi(StoredFiles files) {
        this.files = files;
    }

    /** Where a file stands among those of its record. */
    private record Position(Instant at, UUID id) {

        static Position of(StoredFile file) {
            return new Position(file.at(), file.id().value());
        }
    }

    /** A file without its content. */
    @ListedAs("files")
    @Schema(name = "File")
    record FileAnswer(UUID id, String name, FileType type, long size, String sha256, String keptBy, Instant keptAt) {

        static FileAnswer of(StoredFile file) {
            return new FileAnswer(
                    file.id().value(), file.name(), file.type(), file.size(), file.digest(), file.by(), file.at());
        }
    }

    @Operation(
            summary = "List the files of a record",
            description =
                    "Papers that prove a concession or the dates of a membership, and what entries and meetings have.")
    @GetMapping
    Page<FileAnswer> list(
            @Parameter(description = "\"concession\", \"entry\", \"meeting\" or \"member\"") @RequestParam
                    String subject,
            @Parameter(description = "id of the concession, entry, meeting or member") @RequestParam UUID owner,
            Part part) {
        // never more than 50
        List<StoredFile> all = files.of(new FileOwner(subject, owner));
        return part.of(
                FILES,
                (last, limit) -> all.stream()
                        .filter(file -> last == null || LATEST_FIRST.compare(Position.of(file), last) > 0)
                        .sorted(Comparator.comparing(Position::of, LATEST_FIRST))
                        .limit(limit)
                        .toList());
    }

    @Operation(summary = "Download a file", description = "Always as an attachment, to be saved and not shown.")
    @ApiResponse(
            responseCode = "200",
            description = "the content",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{id}")
    void content(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        StoredFile file = files.find(new FileId(id))
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "files.api.unknown", id.toString()));
        Attachment.send(response, file, files);
    }
}
