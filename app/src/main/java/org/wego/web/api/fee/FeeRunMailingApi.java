package org.wego.web.api.fee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.access.ForStaff;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;

/** The invoices of a run by e-mail, for scripts. */
@RestController
@ForStaff
@RequestMapping("/api/fee-runs/{id}/mailing")
@Tag(name = "Fee runs")
@Refuses(HttpStatus.FORBIDDEN)
class FeeRunMailingApi {

    private final InvoiceMailing mailing;
    private final NamedRun named;

    FeeRunMailingApi(InvoiceMailing mailing, NamedRun named) {
        this.mailing = mailing;
        this.named = named;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(HttpStatus.CONFLICT)
    @Operation(
            summary = "Send the invoices of a run that is over by e-mail",
            description =
                    "Each contact for invoices gets the invoice once, however often this is called; called again it"
                            + " sends what failed, and to new contacts.")
    FeeRunAnswer.Mailing mail(@PathVariable String id) {
        FeeRunDetails run = named.find(id);
        if (!run.state().over()) {
            throw new ApiProblem(HttpStatus.CONFLICT, "runs.refused.unfinished").with("state", run.state());
        }
        if (run.invoiced() == 0) {
            throw new ApiProblem(HttpStatus.CONFLICT, "runs.refused.nothingToSend");
        }
        mailing.send(run.id().value());
        return mailing(id);
    }

    @GetMapping
    @Operation(summary = "How far sending the invoices of a run by e-mail has come")
    FeeRunAnswer.Mailing mailing(@PathVariable String id) {
        return mailing.progress(named.find(id).id().value())
                .map(FeeRunAnswer.Mailing::of)
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "runs.refused.unsent"));
    }
}
