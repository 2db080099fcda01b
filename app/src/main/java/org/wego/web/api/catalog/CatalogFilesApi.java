package org.wego.web.api.catalog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wego.knowledge.exchange.EntryExport;
import org.wego.knowledge.exchange.EntryImport;
import org.wego.knowledge.exchange.ImportFinding;
import org.wego.knowledge.exchange.ImportOutcome;
import org.wego.web.api.file.SentFile;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.FileOfAtMost;
import org.wego.web.api.problem.Refuses;
import org.wego.web.text.DryRun;
import org.wego.words.Words;

/** The catalogs as a file, and files into the catalogs. */
@RestController
@RequestMapping("/api/catalog")
@Tag(name = "Catalog")
@Refuses(HttpStatus.FORBIDDEN)
class CatalogFilesApi {

    private static final String JSON_LINES = MediaType.APPLICATION_NDJSON_VALUE;

    private final EntryImport imports;
    private final EntryExport export;
    private final MessageSource texts;

    CatalogFilesApi(EntryImport imports, EntryExport export, MessageSource texts) {
        this.imports = imports;
        this.export = export;
        this.texts = texts;
    }

    @Operation(
            summary = "Import entries",
            description =
                    "Takes JSON Lines (an object with the fields of the export a line), or a CSV whose header names such"
                            + " fields, with semicolons between several values of a cell; UTF-8, at most 200 MB. Entries are"
                            + " known by \"externalId\": what the file says of them is what they say from now on. New ones are"
                            + " published. Only \"externalId\", a title, a source, and a summary or a body are needed; an entry"
                            + " with one text may have its \"language\", \"title\", \"summary\", \"body\" and \"keywords\" beside the"
                            + " other fields. All or nothing: a file with errors changes nothing and is answered with 422 and"
                            + " all of them. With dryRun=true nothing is changed either.")
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.UNPROCESSABLE_CONTENT})
    @FileOfAtMost(EntryImport.LARGEST_FILE)
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Taken take(
            @RequestParam MultipartFile file,
            @Parameter(description = "true: only say what the import would do", schema = @Schema(type = "boolean"))
                    @RequestParam(required = false)
                    @Nullable
                    String dryRun) {
        boolean trial = DryRun.of(dryRun);
        ImportOutcome done = SentFile.received(
                file,
                EntryImport.LARGEST_FILE,
                received -> trial ? imports.preview(received) : imports.commit(received));
        if (done.errors() > 0) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "knowledge.api.faulty", done.errors())
                    .with("errors", done.findings().stream().map(this::problem).toList());
        }
        return new Taken(trial, done.entries(), done.added(), done.changed(), done.unchanged(), done.ignored());
    }

    @Operation(
            summary = "Export all entries",
            description =
                    "JSON Lines: all that is published, one entry a line. The import of the file changes nothing.")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = JSON_LINES, schema = @Schema(type = "string")))
    @GetMapping("/export.jsonl")
    void export(HttpServletResponse file) throws IOException {
        file.setContentType(JSON_LINES);
        file.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("entries.jsonl")
                        .build()
                        .toString());
        export.jsonLines(file.getOutputStream());
    }

    /**
     * What came of an import.
     *
     * @param dryRun whether nothing was changed
     * @param ignored names of fields that no entry has, the first of them; what they say was left out
     */
    @Schema(name = "CatalogImport")
    record Taken(boolean dryRun, long entries, long added, long changed, long unchanged, List<String> ignored) {}

    /** Something wrong in the file; line from 1, or 0 for the whole file. */
    @Schema(name = "CatalogProblem")
    record Problem(String kind, long line, String field, String problem) {}

    private Problem problem(ImportFinding finding) {
        return new Problem(
                finding.fault().name(),
                finding.line(),
                finding.field(),
                texts.getMessage(Words.of(finding.fault()), new Object[] {finding.value()}, Locale.ENGLISH));
    }
}
