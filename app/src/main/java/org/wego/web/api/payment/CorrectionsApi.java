package org.wego.web.api.payment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.access.ForStaff;
import org.wego.membership.credit.CorrectInvoice;
import org.wego.membership.credit.CorrectionOutcome;
import org.wego.membership.credit.CorrectionOutcome.Corrected;
import org.wego.membership.credit.InvoiceCorrecting;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.receivable.InvoiceSettlements;
import org.wego.membership.receivable.Settlement;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;

/** Puts right invoices in the place of wrong ones, for scripts of the staff. */
@RestController
@RequestMapping("/api/invoices/{number}/correction")
@Tag(name = "Payments")
class CorrectionsApi {

    private final InvoiceCorrecting correcting;
    private final InvoiceRegister invoices;
    private final InvoiceSettlements settlements;

    CorrectionsApi(InvoiceCorrecting correcting, InvoiceRegister invoices, InvoiceSettlements settlements) {
        this.correcting = correcting;
        this.invoices = invoices;
        this.settlements = settlements;
    }

    /** What the invoice should have said. */
    @Schema(
            name = "CorrectionRequest",
            description =
                    "Without \"addressee\" or \"address\" those of the invoice stay; \"lines\" are all lines of the"
                            + " right one.")
    record Request(
            @Nullable String addressee,
            @Nullable List<@NotNull String> address,
            @NotNull List<@Valid @NotNull Line> lines,
            @NotNull String reason,

            @Schema(
                    description =
                            "what was open when somebody decided about this; refused if it is another amount by now")
            @Nullable
            BigDecimal open) {

        CorrectInvoice of(InvoiceDetails wrong, BigDecimal openNow) {
            return new CorrectInvoice(
                    wrong.number(),
                    Objects.requireNonNullElse(addressee, wrong.addressee().name()),
                    String.join("\n", address == null ? wrong.addressee().lines() : address),
                    lines.stream()
                            .map(it -> new CorrectInvoice.Line(it.description(), it.amount()))
                            .toList(),
                    reason,
                    Objects.requireNonNullElse(open, openNow));
        }
    }

    /** A line of the right invoice. */
    @Schema(name = "CorrectionLine")
    record Line(@NotNull String description, @NotNull BigDecimal amount) {}

    /** The right invoice and the credit note for the wrong one, and how both stand. */
    @Schema(name = "Correction")
    record Answer(
            String number, String replaces, String creditNote, BigDecimal total, BigDecimal open, String currency) {}

    @Operation(
            summary = "Correct an invoice",
            description = "A credit note takes off all of it, and an invoice with a number of its own is issued in its"
                    + " place, which takes over what was paid. An invoice is corrected once: a second call is refused"
                    + " with 409, which names the first correction as \"invoice\".")
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @ResponseStatus(HttpStatus.CREATED)
    @ForStaff
    @PostMapping
    Answer correct(@PathVariable String number, @Valid @RequestBody Request body) {
        InvoiceDetails wrong = details(number);
        Corrected done = done(
                correcting.correct(body.of(wrong, settlements.of(wrong).open().getAmount())), number);
        InvoiceDetails right = details(done.invoice().toString());
        Settlement settlement = settlements.of(right);
        return new Answer(
                done.invoice().toString(),
                wrong.number().toString(),
                done.credit().toString(),
                right.total().getAmount(),
                settlement.open().getAmount(),
                right.total().getCurrencyUnit().getCode());
    }

    private InvoiceDetails details(String number) {
        return InvoiceNumber.parse(number).flatMap(invoices::find).orElseThrow(() -> unknown(number));
    }

    private static Corrected done(CorrectionOutcome outcome, String number) {
        return switch (outcome) {
            case Corrected done -> done;
            case CorrectionOutcome.Unknown() -> throw unknown(number);
            case CorrectionOutcome.Replaced(var by) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "corrections.api.replaced", by.toString())
                        .with("invoice", by.toString());
            case CorrectionOutcome.Merged(var into) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "corrections.api.merged", into.toString())
                        .with("member", into.toString());
            case CorrectionOutcome.Settled() -> throw new ApiProblem(HttpStatus.CONFLICT, "corrections.api.settled");
            case CorrectionOutcome.Changed(var open) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "payments.api.changed").with("open", open.getAmount());
            case CorrectionOutcome.Invalid(var problems) -> {
                List<CorrectionOutcome.Problem> all = List.copyOf(EnumSet.copyOf(problems));
                throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "corrections.problem." + all.getFirst())
                        .with("problems", all);
            }
        };
    }

    private static ApiProblem unknown(String number) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "invoices.api.unknown", number);
    }
}
