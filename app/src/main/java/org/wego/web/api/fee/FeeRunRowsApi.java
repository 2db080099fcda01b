package org.wego.web.api.fee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.access.ForStaff;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.assessment.MemberFee;
import org.wego.membership.assessment.gate.Exclusion;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.Refuses;

/** What a run says of each member, for scripts. */
@RestController
@ForStaff
@RequestMapping("/api/fee-runs/{id}")
@Tag(name = "Fee runs")
@Refuses(HttpStatus.FORBIDDEN)
class FeeRunRowsApi {

    private static final Listing<Exclusion, Exclusion.Position, FeeRunAnswer.Excluded> EXCLUSIONS = new Listing<>(
            FeeRunAnswer.Excluded.class,
            FeeRunAnswer.Excluded::of,
            excluded -> Key.of(excluded.reason().kind(), excluded.place()),
            key -> new Exclusion.Position(key.constant(0, ExclusionReason.Kind.class), key.count(1)));

    /** By their number, as no fee comes or goes while the figures stand. */
    private static final Listing<MemberFee, Integer, FeeRunAnswer.Fee> FEES = new Listing<>(
            FeeRunAnswer.Fee.class, FeeRunAnswer.Fee::of, fee -> Key.of(fee.position() + 1), key -> key.number(0));

    private final FeeRuns runs;
    private final NamedRun named;

    FeeRunRowsApi(FeeRuns runs, NamedRun named) {
        this.runs = runs;
        this.named = named;
    }

    @GetMapping("/exclusions")
    @Operation(summary = "List the members that a run does not invoice, and why", description = "By kind of reason.")
    Page<FeeRunAnswer.Excluded> exclusions(@PathVariable String id, Part part) {
        FeeRunDetails run = named.find(id);
        return part.asLongAs(run.fingerprint())
                .of(EXCLUSIONS, (last, limit) -> runs.exclusionsAfter(run.id(), last, limit));
    }

    @GetMapping("/fees")
    @Operation(
            summary = "List the fees of a run",
            description =
                    "Each with last year's and its invoice. Computed until they are confirmed, frozen afterwards.")
    Page<FeeRunAnswer.Fee> fees(@PathVariable String id, Part part) {
        FeeRunDetails run = named.find(id);
        return part.asLongAs(run.fingerprint())
                .of(FEES, (from, limit) -> runs.fees(run.id(), from == null ? 0 : from, limit));
    }
}
