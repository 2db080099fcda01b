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
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.CreditNoting;
import org.wego.membership.credit.CreditNumber;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.credit.IssueCreditNote;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceState;
import org.wego.membership.payment.PaymentOutcome.Problem;
import org.wego.membership.receivable.InvoiceSettlements;
import org.wego.membership.receivable.Settlement;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;

/** Takes something off invoices, for scripts of the staff. */
@RestController
@RequestMapping("/api/invoices/{number}/credit-notes")
@Tag(name = "Payments")
class CreditNotesApi {

    private final CreditNoting noting;
    private final InvoiceRegister invoices;
    private final InvoiceSettlements settlements;

    CreditNotesApi(CreditNoting noting, InvoiceRegister invoices, InvoiceSettlements settlements) {
        this.noting = noting;
        this.invoices = invoices;
        this.settlements = settlements;
    }

    /**
     * What is to be taken off.
     *
     * @param currency that of the invoice, if it is said
     * @param kind CREDIT if it is not said
     */
    @Schema(
            name = "CreditNoteRequest",
            description = "Without \"kind\" a CREDIT; \"currency\" can only be that of the invoice.")
    record Request(
            @NotNull BigDecimal amount,
            @Nullable String currency,
            @Nullable CreditKind kind,
            @NotNull String reason) {

        CreditKind kindOrCredit() {
            return Objects.requireNonNullElse(kind, CreditKind.CREDIT);
        }
    }

    /** The credit note, and how the invoice stands with it. */
    @Schema(name = "IssuedCreditNote")
    record Issued(
            String number, String invoice, CreditKind kind, BigDecimal amount, BigDecimal open, InvoiceState state) {}

    @Operation(
            summary = "Issue a credit note",
            description =
                    "CREDIT for what was too much, BANK_CHARGE for a little that a bank kept, WRITE_OFF, which only"
                            + " an administrator may, for what will never arrive.")
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.UNPROCESSABLE_CONTENT})
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Issued issue(@PathVariable String number, @Valid @RequestBody Request body) {
        InvoiceNumber invoice = InvoiceNumber.parse(number).orElseThrow(() -> unknown(number));
        InvoiceDetails details = invoices.find(invoice).orElseThrow(() -> unknown(number));
        if (body.currency() != null
                && !body.currency().equals(details.total().getCurrencyUnit().getCode())) {
            throw PaymentProblems.of(Problem.CURRENCY);
        }
        CreditKind kind = body.kindOrCredit();
        IssueCreditNote wanted = new IssueCreditNote(invoice, body.amount(), kind, body.reason(), null);
        CreditNumber issued =
                issued(kind == CreditKind.WRITE_OFF ? noting.writeOff(wanted) : noting.credit(wanted), number);
        Settlement settlement = settlements.of(details);
        return new Issued(
                issued.toString(),
                number,
                kind,
                body.amount(),
                settlement.open().getAmount(),
                settlement.state());
    }

    private static CreditNumber issued(CreditOutcome outcome, String invoice) {
        return switch (outcome) {
            case CreditOutcome.Issued(var number) -> number;
            case CreditOutcome.Unknown() -> throw unknown(invoice);
            case CreditOutcome.Changed(var open) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "payments.api.changed").with("open", open.getAmount());
            case CreditOutcome.Invalid(var problems) -> {
                List<CreditOutcome.Problem> all = List.copyOf(EnumSet.copyOf(problems));
                throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "payments.credit." + all.getFirst())
                        .with("problems", all);
            }
        };
    }

    private static ApiProblem unknown(String number) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "invoices.api.unknown", number);
    }
}
