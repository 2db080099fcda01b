package org.wego.web.api.payment;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome.Problem;
import org.wego.membership.payment.RecordPayment;
import org.wego.membership.payment.Share;

/**
 * What arrived.
 *
 * @param invoice what it pays
 * @param member whose it is, if no invoice says so
 * @param allocations how much goes to which invoice; without it the invoice, or what is open, oldest first
 */
@Schema(
        name = "PaymentRequest",
        description =
                "Names \"invoice\" or \"member\"; without either it waits among the receipts of unknown payers. What is"
                        + " above stays as credit of the member.")
record PaymentRequest(
        @Nullable String invoice,
        @Nullable UUID member,
        @NotNull LocalDate receivedOn,
        @NotNull BigDecimal amount,
        @NotNull String currency,
        @Nullable String payer,
        @Nullable String bankReference,
        @Nullable PaymentMethod method,
        @Nullable String note,
        @Nullable List<@Valid @NotNull Part> allocations) {

    /** How much of it goes to an invoice. */
    @Schema(name = "PaymentPart")
    record Part(@NotNull String invoice, @NotNull BigDecimal amount) {

        Share share() {
            return new Share(number(invoice), amount);
        }
    }

    /** The same in the words of the module. */
    RecordPayment payment() {
        return new RecordPayment(
                PaymentId.next(),
                invoice == null ? null : number(invoice),
                member == null ? null : new MemberId(member),
                receivedOn,
                amount,
                currency,
                text(payer),
                text(bankReference),
                Objects.requireNonNullElse(method, PaymentMethod.BANK),
                text(note),
                allocations == null
                        ? null
                        : allocations.stream().map(Part::share).toList(),
                null);
    }

    private static InvoiceNumber number(String written) {
        return InvoiceNumber.parse(written).orElseThrow(() -> PaymentProblems.of(Problem.INVOICE));
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }
}
