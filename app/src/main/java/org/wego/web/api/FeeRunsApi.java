package org.wego.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.access.ForStaff;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunRefused.FiguresChanged;
import org.wego.membership.assessment.FeeRunRefused.NothingToInvoice;
import org.wego.membership.assessment.FeeRunRefused.SenderUnknown;
import org.wego.membership.assessment.FeeRunRefused.UnknownRun;
import org.wego.membership.assessment.FeeRunRefused.WrongState;
import org.wego.membership.assessment.FeeRunRefused.YearOutOfRange;
import org.wego.membership.assessment.FeeRunRefused;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.name.Excerpt;
import org.wego.web.api.FeeRunAnswer.Caution;

/** The yearly run for scripts: start, watch, issue, cancel. */
@RestController
@ForStaff
@RequestMapping("/api/fee-runs")
@Tag(name = "Fee runs")
@Refuses(HttpStatus.FORBIDDEN)
class FeeRunsApi {

    private final FeeRuns runs;
    private final EconomicData economy;
    private final InvoiceMailing mailing;
    private final MessageSource texts;

    FeeRunsApi(FeeRuns runs, EconomicData economy, InvoiceMailing mailing, MessageSource texts) {
        this.runs = runs;
        this.economy = economy;
        this.mailing = mailing;
        this.texts = texts;
    }

    /**
     * The body of a start.
     *
     * @param edition name or id
     */
    record Start(@NotNull Integer year, @NotBlank String edition) {}

    /** The body of an issue; without a fingerprint the present figures are confirmed. */
    record Confirmation(@Nullable String fingerprint) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @Operation(summary = "Start the run of a year, or join the one that is open")
    ResponseEntity<FeeRunAnswer> start(@Valid @RequestBody Start body) {
        EditionSummary edition = edition(body.edition());
        FeeRunId run = runs.start(body.year(), edition.id()).run();
        FeeRunDetails open = details(run);
        if (!open.edition().equals(edition.id())) {
            throw problem(HttpStatus.CONFLICT, "runs.api.open", Integer.toString(body.year()), open.editionName(), run)
                    .with("run", run.toString());
        }
        return accepted(run);
    }

    @GetMapping
    @Operation(summary = "List runs, the latest first")
    List<FeeRunAnswer.Listed> list(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        requirePage(offset, limit, 200);
        return runs.list(offset, limit).stream().map(FeeRunAnswer.Listed::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "State, progress, counts and totals of a run, and who is excluded for which reason")
    FeeRunAnswer run(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "1000") int limit) {
        requirePage(offset, limit, 1_000);
        FeeRunId run = known(id);
        FeeRunDetails found = details(run);
        return FeeRunAnswer.of(found, runs.exclusions(run, null, offset, limit), warnings(found));
    }

    @GetMapping("/{id}/fees")
    @Operation(summary = "The fees of a run, each with last year's and its invoice")
    List<FeeRunAnswer.Fee> fees(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        requirePage(offset, limit, 1_000);
        return runs.fees(known(id), offset, limit).stream()
                .map(FeeRunAnswer.Fee::of)
                .toList();
    }

    @PostMapping("/{id}/issue")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(HttpStatus.CONFLICT)
    @Operation(
            summary = "Confirm the figures of a previewed run and issue its invoices",
            description =
                    "The invoices are numbered and booked; nothing is e-mailed before a call of mailing. Where nothing is on record about how"
                            + " to pay they are issued all the same, and the answer warns of it.")
    ResponseEntity<FeeRunAnswer> issue(
            @PathVariable String id, @RequestBody(required = false) @Nullable Confirmation body) {
        FeeRunDetails run = details(known(id));
        String seen = body == null || body.fingerprint() == null ? run.fingerprint() : body.fingerprint();
        if (seen == null) {
            throw problem(HttpStatus.CONFLICT, "runs.api.previewing");
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
        FeeRunId run = known(id);
        runs.refresh(run);
        return accepted(run);
    }

    @PostMapping("/{id}/resume")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(HttpStatus.CONFLICT)
    @Operation(summary = "Go on with a run that an error stopped")
    ResponseEntity<FeeRunAnswer> resume(@PathVariable String id) {
        FeeRunId run = known(id);
        runs.resume(run);
        return accepted(run);
    }

    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(HttpStatus.CONFLICT)
    @Operation(summary = "Stop a run; invoices issued before stay")
    ResponseEntity<FeeRunAnswer> cancel(@PathVariable String id) {
        FeeRunId run = known(id);
        runs.cancel(run);
        return accepted(run);
    }

    @PostMapping("/{id}/mailing")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(HttpStatus.CONFLICT)
    @Operation(
            summary = "Send the invoices of a run that is over by e-mail",
            description =
                    "Each contact for invoices gets the invoice once, however often this is called; called again it"
                            + " sends what failed, and to new contacts.")
    FeeRunAnswer.Mailing mail(@PathVariable String id) {
        FeeRunDetails run = details(known(id));
        if (!run.state().over()) {
            throw problem(HttpStatus.CONFLICT, "runs.api.unfinished").with("state", run.state());
        }
        if (run.invoiced() == 0) {
            throw problem(HttpStatus.CONFLICT, "runs.api.nothingToSend");
        }
        mailing.send(run.id().value());
        return mailing(id);
    }

    @GetMapping("/{id}/mailing")
    @Operation(summary = "How far the invoices of a run are by e-mail")
    FeeRunAnswer.Mailing mailing(@PathVariable String id) {
        return mailing.progress(details(known(id)).id().value())
                .map(FeeRunAnswer.Mailing::of)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "runs.api.unsent"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(FeeRunRefused refused) {
        ApiProblem problem = switch (refused.reason()) {
            case UnknownRun unknown -> problem(HttpStatus.NOT_FOUND, "runs.refused.unknown");
            case WrongState(var run, var state, var action) ->
                problem(
                                HttpStatus.CONFLICT,
                                "runs.refused.state",
                                text("runs.state." + state).toLowerCase(Locale.ROOT))
                        .with("state", state);
            case FiguresChanged changed -> problem(HttpStatus.CONFLICT, "runs.refused.changed");
            case NothingToInvoice nothing -> problem(HttpStatus.CONFLICT, "runs.refused.nothing");
            case SenderUnknown nobody -> problem(HttpStatus.CONFLICT, "runs.refused.sender");
            case YearOutOfRange(var year, var first, var last) ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "runs.year.range",
                        Integer.toString(first),
                        Integer.toString(last));
        };
        return ResponseEntity.status(problem.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBody());
    }

    private ResponseEntity<FeeRunAnswer> accepted(FeeRunId run) {
        return accepted(run, warnings(details(run)));
    }

    private ResponseEntity<FeeRunAnswer> accepted(FeeRunId run, List<Caution> warnings) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/fee-runs/" + run))
                .body(FeeRunAnswer.of(details(run), List.of(), warnings));
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

    private void requirePage(int offset, int limit, int largest) {
        if (offset < 0 || limit < 1 || limit > largest) {
            throw problem(HttpStatus.BAD_REQUEST, "runs.api.page", largest);
        }
    }

    private EditionSummary edition(String nameOrId) {
        return economy.editionNamed(nameOrId)
                .or(() -> uuid(nameOrId).map(EditionId::new).flatMap(economy::edition))
                .orElseThrow(() -> problem(HttpStatus.UNPROCESSABLE_CONTENT, "runs.api.edition", nameOrId));
    }

    private FeeRunId known(String id) {
        return uuid(id).map(FeeRunId::new).orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "runs.refused.unknown"));
    }

    private FeeRunDetails details(FeeRunId run) {
        return runs.find(run).orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "runs.refused.unknown"));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private ApiProblem problem(HttpStatus status, String key, Object... arguments) {
        return new ApiProblem(status, text("runs.api.refused"), text(key, Excerpt.ofAll(arguments)))
                .with("code", key.substring(key.lastIndexOf('.') + 1));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.ENGLISH);
    }
}
