package org.wego.web.api.fee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.access.ForStaff;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunSummary;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;
import org.wego.web.api.fee.FeeRunAnswer.Caution;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;

/** The yearly run for scripts: start, watch, issue, cancel. */
@RestController
@ForStaff
@RequestMapping("/api/fee-runs")
@Tag(name = "Fee runs")
@Refuses(HttpStatus.FORBIDDEN)
class FeeRunsApi {

    private static final Listing<FeeRunSummary, FeeRunSummary.Position, FeeRunAnswer.Listed> RUNS = new Listing<>(
            FeeRunAnswer.Listed.class,
            FeeRunAnswer.Listed::of,
            run -> Key.of(run.startedAt(), run.id()),
            key -> new FeeRunSummary.Position(key.moment(0), new FeeRunId(key.id(1))));

    private final FeeRuns runs;
    private final NamedRun named;
    private final EconomicData economy;
    private final MessageSource texts;

    FeeRunsApi(FeeRuns runs, NamedRun named, EconomicData economy, MessageSource texts) {
        this.runs = runs;
        this.named = named;
        this.economy = economy;
        this.texts = texts;
    }

    /**
     * The body of a start.
     *
     * @param edition name or id
     */
    record Start(@NotNull Integer year, @NotBlank String edition) {}

    /**
     * The body of an issue.
     *
     * @param fingerprint that of the figures that were looked at
     */
    record Confirmation(@Nullable String fingerprint) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @Operation(summary = "Start the run of a year, or join the one that is open")
    ResponseEntity<FeeRunAnswer> start(@Valid @RequestBody Start body) {
        EditionSummary edition = edition(body.edition());
        FeeRunId run = runs.start(body.year(), edition.id()).run();
        FeeRunDetails open = named.find(run);
        if (!open.edition().equals(edition.id())) {
            throw new ApiProblem(
                            HttpStatus.CONFLICT,
                            "runs.refused.open",
                            Integer.toString(body.year()),
                            open.editionName(),
                            run)
                    .with("run", run.toString());
        }
        return accepted(run);
    }

    @GetMapping
    @Operation(summary = "List runs", description = "The latest first.")
    Page<FeeRunAnswer.Listed> list(Part part) {
        return part.of(RUNS, runs::listAfter);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "State, progress, counts and totals of a run",
            description = "With the first 1,000 members that are excluded, and why; GET …/exclusions lists all.")
    FeeRunAnswer run(@PathVariable String id) {
        FeeRunDetails found = named.find(id);
        return FeeRunAnswer.of(found, runs.exclusionsAfter(found.id(), null, Part.LARGEST), warnings(found));
    }

    @PostMapping("/{id}/issue")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(HttpStatus.CONFLICT)
    @Operation(
            summary = "Confirm the figures of a previewed run and issue its invoices",
            description =
                    "Send as \"fingerprint\" that of the run whose figures you looked at: only these are confirmed. The"
                            + " invoices are numbered and booked; nothing is e-mailed before a call of mailing. Where"
                            + " nothing is on record about how to pay they are issued all the same, and the answer"
                            + " warns of it.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true)
    ResponseEntity<FeeRunAnswer> issue(
            @PathVariable String id, @RequestBody(required = false) @Nullable Confirmation body) {
        FeeRunDetails run = named.find(id);
        String seen = body == null ? null : body.fingerprint();
        if (seen == null || seen.isBlank()) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST, "runs.refused.fingerprint", run.id().toString());
        }
        if (run.fingerprint() == null && !run.state().over()) {
            throw new ApiProblem(HttpStatus.CONFLICT, "runs.refused.previewing");
        }
        // before the run goes on, as it may be over when the answer is written
        List<Caution> warnings = warnings();
        runs.confirm(run.id(), seen);
        return accepted(run.id(), warnings);
    }

    @PostMapping("/{id}/refresh")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(HttpStatus.CONFLICT)
    @Operation(summary = "Look at all members again, after data were mended")
    ResponseEntity<FeeRunAnswer> refresh(@PathVariable String id) {
        FeeRunId run = named.find(id).id();
        runs.refresh(run);
        return accepted(run);
    }

    @PostMapping("/{id}/resume")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(HttpStatus.CONFLICT)
    @Operation(summary = "Go on with a run that an error stopped")
    ResponseEntity<FeeRunAnswer> resume(@PathVariable String id) {
        FeeRunId run = named.find(id).id();
        runs.resume(run);
        return accepted(run);
    }

    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(HttpStatus.CONFLICT)
    @Operation(summary = "Stop a run; invoices issued before stay")
    ResponseEntity<FeeRunAnswer> cancel(@PathVariable String id) {
        FeeRunId run = named.find(id).id();
        runs.cancel(run);
        return accepted(run);
    }

    private ResponseEntity<FeeRunAnswer> accepted(FeeRunId run) {
        return accepted(run, warnings(named.find(run)));
    }

    private ResponseEntity<FeeRunAnswer> accepted(FeeRunId run, List<Caution> warnings) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/fee-runs/" + run))
                .body(FeeRunAnswer.of(named.find(run), List.of(), warnings));
    }

    private List<Caution> warnings(FeeRunDetails run) {
        return run.state().over() ? List.of() : warnings();
    }

    private List<Caution> warnings() {
        return runs.warnings().stream()
                .map(it -> new Caution(
                        it, text("runs.warning." + it + ".help") + " " + text("runs.warning." + it + ".ask")))
                .toList();
    }

    private EditionSummary edition(String nameOrId) {
        return economy.editionNamed(nameOrId)
                .or(() -> NamedRun.uuid(nameOrId).map(EditionId::new).flatMap(economy::edition))
                .orElseThrow(() -> new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "runs.refused.edition", nameOrId));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.ENGLISH);
    }
}
