package org.wego.web.api.economy;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wego.membership.access.ForStaff;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionImport.Choices;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.ImportOutcome;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.place.CountryName;
import org.wego.membership.press.PrintedText;
import org.wego.web.api.file.SentFile;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.FileOfAtMost;
import org.wego.web.api.problem.Refuses;
import org.wego.web.text.DryRun;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Editions of economic data, for scripts. */
@RestController
@RequestMapping("/api/economy/editions")
@Tag(name = "Economic data")
class EconomyApi {

    private static final Listing<EditionSummary, EditionSummary.Position, EditionAnswer> EDITIONS = new Listing<>(
            EditionAnswer.class,
            EditionAnswer::of,
            edition -> Key.of(edition.publishedOn(), edition.id()),
            key -> new EditionSummary.Position(key.day(0), new EditionId(key.id(1))));

    private final EditionImport imports;
    private final EconomicData data;
    private final MessageSource texts;
    private final JsonMapper json;
    private final Clock clock;

    EconomyApi(EditionImport imports, EconomicData data, MessageSource texts, JsonMapper json, Clock clock) {
        this.imports = imports;
        this.data = data;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    @Operation(
            summary = "Import an edition",
            description =
                    "Takes a download of the IMF (text, workbook, data portal, DataMapper, SDMX-CSV) or of the World"
                            + " Bank (CSV, workbook, DataBank) of at most 64 MB with GDP per capita, PPP, also in a ZIP. All or"
                            + " nothing: a file with an error changes nothing, the answer names sheet, line and column;"
                            + " neither does one with open questions. Of several sheets with figures \"sheet\" names the one"
                            + " to read. With dryRun=true nothing is changed either. An edition that lacks countries of"
                            + " members is imported but held back: quotes and the calculator go on with the one before"
                            + " until POST …/default.")
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201", description = "imported")
    @ApiResponse(responseCode = "200", description = "only tried: what it would bring")
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @FileOfAtMost(EditionFile.LIMIT)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ForStaff
    ResponseEntity<EditionAnswer.Imported> add(
            @RequestParam MultipartFile file,
            @RequestParam String name,
            @RequestParam LocalDate publishedOn,
            @Parameter(description = "true: only say what the import would do", schema = @Schema(type = "boolean"))
                    @RequestParam(required = false)
                    @Nullable
                    String dryRun,
            @Parameter(
                            description =
                                    "for this import: a JSON object of codes or names of the file with the country"
                                            + " that each stands for, or null to leave it out, such as {\"QQQ\": \"GG\", \"BDI\": null}")
                    @RequestParam
                    @Nullable
                    String decisions,
            @Parameter(description = "kinds of questions whose answer is that the file is right")
                    @RequestParam(defaultValue = "")
                    Set<Finding.Kind> confirmed,
            @RequestParam(required = false) @Nullable String sheet) {
        String title = EditionSummary.title(name)
                .orElseThrow(
                        () -> new ApiProblem(HttpStatus.BAD_REQUEST, "economy.api.name", EditionImport.LONGEST_NAME));
        PrintedText.missing(title).ifPresent(sign -> {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "economy.api.unprintable", sign);
        });
        if (publishedOn.isBefore(EditionImport.FIRST_DAY) || publishedOn.isAfter(LocalDate.now(clock))) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    "economy.api.publishedOn",
                    publishedOn.toString(),
                    EditionImport.FIRST_DAY.toString());
        }
        Choices choices = new Choices(sheet, countries(decisions), confirmed);
        if (DryRun.of(dryRun)) {
            data.editionNamed(title).ifPresent(edition -> {
                throw taken("economy.api.nameTaken", edition);
            });
            EditionPreview preview = received(file, it -> imports.preview(it, title, publishedOn, choices));
            if (preview.sameFile() != null) {
                throw taken("economy.api.sameFile", preview.sameFile());
            }
            if (!preview.importable()) {
                throw faulty(preview);
            }
            return ResponseEntity.ok(EditionAnswer.Imported.of(null, preview, this::words));
        }
        return switch (received(file, it -> imports.commit(it, title, publishedOn, choices))) {
            case ImportOutcome.Imported imported ->
                ResponseEntity.created(URI.create(
                                "/api/economy/editions/" + imported.edition().id()))
                        .body(EditionAnswer.Imported.of(imported.edition(), imported.preview(), this::words));
            case ImportOutcome.SameFile same -> throw taken("economy.api.sameFile", same.edition());
            case ImportOutcome.NameTaken taken -> throw taken("economy.api.nameTaken", taken.edition());
            case ImportOutcome.Unconfirmed(var preview) ->
                throw withFindings(
                        new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "economy.api.unconfirmed"), preview);
            case ImportOutcome.Faulty(var preview) -> throw faulty(preview);
        };
    }

    private static <T> T received(MultipartFile file, SentFile.Use<EditionFile, T> use) {
        return SentFile.received(file, EditionFile.LIMIT, received -> use.of(EditionFile.of(received)));
    }

    private Map<String, Optional<CountryCode>> countries(@Nullable String decisions) {
        Map<String, Optional<CountryCode>> countries = new HashMap<>();
        said(decisions)
                .forEach((label, code) ->
                        countries.put(label, Optional.ofNullable(code).map(it -> country(label, it))));
        return countries;
    }

    private Map<String, @Nullable String> said(@Nullable String decisions) {
        if (decisions == null || decisions.isBlank()) {
            return Map.of();
        }
        try {
            Map<String, @Nullable String> said = json.readerFor(new TypeReference<Map<String, @Nullable String>>() {})
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .readValue(decisions);
            if (said != null) {
                return said;
            }
        } catch (JacksonException unreadable) {
            // answered like anything else that is no object of texts
        }
        throw new ApiProblem(HttpStatus.BAD_REQUEST, "economy.api.decisions");
    }

    /** A code or name of a known country can be left out, but cannot stand for another country. */
    private CountryCode country(String label, String code) {
        CountryCode country = CountryName.find(code);
        CountryCode itself = CountryName.find(label);
        if (country == null || (itself != null && itself != country)) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "economy.api.decisions");
        }
        return country;
    }

    @Operation(summary = "List editions", description = "The latest published first.")
    @GetMapping
    Page<EditionAnswer> list(Part part) {
        return part.of(EDITIONS, data::editionsAfter);
    }

    @Operation(summary = "One edition")
    @GetMapping("/{id}")
    EditionAnswer one(@PathVariable UUID id) {
        return EditionAnswer.of(edition(id));
    }

    @Operation(summary = "Delete an edition", description = "Only one that no fees rest on.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.CONFLICT})
    @DeleteMapping("/{id}")
    @ForStaff
    void delete(@PathVariable UUID id) {
        EditionSummary edition = edition(id);
        if (!data.deleteUnused(edition.id())) {
            throw new ApiProblem(HttpStatus.CONFLICT, "economy.api.used", edition.name());
        }
    }

    @Operation(
            summary = "Use an edition by default",
            description =
                    "Lets an edition that was held back be the one that quotes, the calculator and new fee runs rest"
                            + " on, with the countries it lacks. Another one stays as it is.")
    @Refuses(HttpStatus.FORBIDDEN)
    @PostMapping("/{id}/default")
    @ForStaff
    EditionAnswer useByDefault(@PathVariable UUID id) {
        imports.useByDefault(edition(id).id());
        return EditionAnswer.of(edition(id));
    }

    private EditionSummary edition(UUID id) {
        return data.edition(new EditionId(id))
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "economy.api.unknown", id.toString()));
    }

    private ApiProblem faulty(EditionPreview preview) {
        return withFindings(
                        new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "economy.api.faulty", preview.errors()),
                        preview)
                .with("errors", EditionAnswer.problems(preview, Finding.Kind::isError, this::words))
                .with("sheets", preview.sheets());
    }

    private ApiProblem withFindings(ApiProblem problem, EditionPreview preview) {
        return problem.with("questions", EditionAnswer.problems(preview, Finding.Kind::asks, this::words))
                .with("warnings", EditionAnswer.warnings(preview, this::words))
                .with("unmatched", EditionAnswer.unmatched(preview));
    }

    private String words(Finding finding) {
        return texts.getMessage(
                "economy.finding." + finding.kind(), finding.details().toArray(), Locale.ENGLISH);
    }

    private static ApiProblem taken(String key, EditionSummary edition) {
        return new ApiProblem(HttpStatus.CONFLICT, key, edition.name())
                .with("edition", edition.id().toString());
    }
}
