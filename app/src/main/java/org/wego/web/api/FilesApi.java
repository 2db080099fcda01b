package org.wego.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.wego.membership.name.Excerpt;

/** Files that prove something of a record, for scripts: staff reads all, a member's account those about itself. */
@RestController
@RequestMapping("/api/files")
@Tag(name = "Files")
@Refuses(HttpStatus.FORBIDDEN)
class FilesApi {

    private final StoredFiles files;
    private final MessageSource texts;

    FilesApi(StoredFiles files, MessageSource texts) {
        this.files = files;
        this.texts = texts;
    }

    /** The files of a record, the latest first; never more than 50. */
    @Schema(name = "Files")
    record Listed(List<FileAnswer> files) {}

    /** A file without its content. */
    @Schema(name = "File")
    record FileAnswer(UUID id, String name, FileType type, long size, String sha256, String keptBy, Instant keptAt) {

        static FileAnswer of(StoredFile file) {
            return new FileAnswer(
                    file.id().value(), file.name(), file.type(), file.size(), file.digest(), file.by(), file.at());
        }
    }

    @Operation(
            summary = "List the files of a record",
            description = "Papers that prove a concession or the dates of a membership.")
    @GetMapping
    Listed list(
            @Parameter(description = "\"concession\" or \"member\"") @RequestParam String subject,
            @Parameter(description = "id of the concession or member") @RequestParam UUID owner) {
        return new Listed(files.of(new FileOwner(subject, owner)).stream()
                .map(FileAnswer::of)
                .toList());
    }

    @Operation(summary = "Download a file", description = "Always as an attachment, to be saved and not shown.")
    @ApiResponse(
            responseCode = "200",
            description = "the content",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{id}")
    void content(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        StoredFile file = files.find(new FileId(id)).orElseThrow(() -> unknown(id));
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.write(file.id(), response.getOutputStream());
    }

    private ApiProblem unknown(UUID id) {
        return problem(HttpStatus.NOT_FOUND, "unknown", id.toString());
    }

    private ApiProblem problem(HttpStatus status, String kind, Object... details) {
        String key = "files.api." + kind;
        return new ApiProblem(
                        status,
                        texts.getMessage(key + ".title", null, Locale.ENGLISH),
                        texts.getMessage(key + ".detail", Excerpt.ofAll(details), Locale.ENGLISH))
                .with("code", kind);
    }
}
