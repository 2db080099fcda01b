package org.wego.web.api;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.ImportOutcome;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.FileTooLarge;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.name.Excerpt;

/** Editions of economic data, for scripts. */
@RestController
@RequestMapping("/api/economy/editions")
@Tag(name = "Economic data")
class EconomyApi {

    private final EditionImport imports;
    private final EconomicData data;
    private final MessageSource texts;
    private final Clock clock;

    EconomyApi(EditionImport imports, EconomicData data, MessageSource texts, Clock clock) {
        this.imports = imports;
        this.data = data;
        this.texts = texts;
        this.clock = clock;
    }

    /** An edition as the API tells it. */
    record Edition(
            String id, String name, String source, LocalDate publishedOn, String digest, int countries, int figures) {

        static Edition of(EditionSummary edition) {
            return new Edition(
                    edition.id().toString(),
                    edition.name(),
                    edition.source(),
                    edition.publishedOn(),
                    edition.digest(),
                    edition.countries(),
                    edition.figures());
        }
    }

    /** Something the check of the file found; line and column from 1, missing if it concerns the whole file. */
    @Schema(name = "EditionProblem")
    record Problem(
            String kind, @Nullable Integer line, @Nullable Integer column, String problem) {}

    /** A new edition with what was left out of it. */
    record ImportedEdition(
            Edition edition,
            List<String> unmatched,
            List<String> aggregates,
            List<String> ignored,
            int cellsWithoutFigure,
            int jumps,
            List<JumpingFigure> jumping,
            List<Problem> warnings) {}

    /**
     * A figure three or more times as large or as small as another one.
     *
     * @param of the year of the other figure; missing if it is that of the edition before
     */
    record JumpingFigure(
            CountryCode country,
            int year,
            BigDecimal value,
            BigDecimal other,
            @Nullable Integer of) {

        static JumpingFigure of(Jump jump) {
            return new JumpingFigure(
                    jump.country(),
                    jump.year(),
                    jump.value(),
                    jump.other(),
                    jump.betweenEditions() ? null : jump.otherYear());
        }
    }

    @Operation(
            summary = "Import an edition",
            description = "Takes an IMF text or workbook, an SDMX-CSV or a World Bank CSV of at most 64 MB with GDP per"
                    + " capita, PPP. All or nothing: a file with an error changes nothing, the answer names line and"
                    + " column.")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @FileOfAtMost(EditionFile.LIMIT)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasRole('STAFF')")
    ResponseEntity<ImportedEdition> add(
            @RequestParam MultipartFile file,
            @RequestParam String name,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate publishedOn) {
        if (name.isBlank() || name.strip().length() > EditionImport.LONGEST_NAME) {
            throw problem(HttpStatus.BAD_REQUEST, "name", EditionImport.LONGEST_NAME);
        }
        if (publishedOn.isBefore(EditionImport.FIRST_DAY) || publishedOn.isAfter(LocalDate.now(clock))) {
            throw problem(
                    HttpStatus.BAD_REQUEST, "publishedOn", publishedOn.toString(), EditionImport.FIRST_DAY.toString());
        }
        return switch (commit(file, name, publishedOn)) {
            case ImportOutcome.Imported imported ->
                ResponseEntity.created(URI.create(
                                "/api/economy/editions/" + imported.edition().id()))
                        .body(imported(imported));
            case ImportOutcome.SameFile same -> throw taken("sameFile", same.edition());
            case ImportOutcome.NameTaken taken -> throw taken("nameTaken", taken.edition());
            case ImportOutcome.Faulty faulty ->
                throw problem(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "faulty",
                                faulty.preview().errors())
                        .with("errors", problems(faulty.preview(), true));
        };
    }

    private ImportOutcome commit(MultipartFile file, String name, LocalDate publishedOn) {
        var fileName = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        try (var content = file.getInputStream();
                var received = EditionFile.receive(fileName, content)) {
            return imports.commit(received, name, publishedOn);
        } catch (FileTooLarge large) {
            throw problem(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", large.limit() >> 20);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Operation(summary = "All editions, the latest published first")
    @GetMapping
    List<Edition> all() {
        return data.editions().stream().map(Edition::of).toList();
    }

    @Operation(summary = "One edition")
    @GetMapping("/{id}")
    Edition one(@PathVariable java.util.UUID id) {
        return data.edition(new EditionId(id))
                .map(Edition::of)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "unknown", id.toString()));
    }

    private ImportedEdition imported(ImportOutcome.Imported imported) {
        var preview = imported.preview();
        return new ImportedEdition(
                Edition.of(imported.edition()),
                preview.unmatched().stream()
                        .map(EditionPreview.Unmatched::label)
                        .toList(),
                preview.aggregates(),
                preview.ignored(),
                preview.skipped(),
                preview.jumping(),
                preview.jumps().stream().map(JumpingFigure::of).toList(),
                problems(preview, false));
    }

    private List<Problem> problems(EditionPreview preview, boolean errors) {
        return preview.findings().stream()
                .filter(finding -> finding.kind().isError() == errors)
                .map(this::problem)
                .toList();
    }

    private Problem problem(Finding finding) {
        var place = finding.place();
        return new Problem(
                finding.kind().name(),
                place == null ? null : place.line(),
                place == null ? null : place.column(),
                text("economy.finding." + finding.kind(), finding.details().toArray()));
    }

    private ApiProblem taken(String kind, EditionSummary edition) {
        return problem(HttpStatus.CONFLICT, kind, edition.name())
                .with("edition", edition.id().toString());
    }

    private ApiProblem problem(HttpStatus status, String kind, Object... details) {
        return new ApiProblem(
                        status,
                        text("economy.api." + kind + ".title"),
                        text("economy.api." + kind + ".detail", Excerpt.ofAll(details)))
                .with("code", kind);
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
