package org.wego.web.api.payment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.membership.payment.PaymentDetails;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentSummary;
import org.wego.web.api.page.ListedAs;

/** A payment as the API answers it. */
record PaymentAnswer(
        String id,
        LocalDate receivedOn,

        @Schema(description = "missing as long as nobody knows whose it is, and if it is a person's") @Nullable
        String member,

        @Schema(description = "the person who pays; missing otherwise") @Nullable
        String person,

        BigDecimal amount,
        String currency,
        BigDecimal allocated,

        @Schema(description = "what of it is credit of the member, or waits to be booked")
        BigDecimal left,

        PaymentMethod method,
        String payer,
        String bankReference,
        String note,
        List<Pays> allocations,
        String recordedBy,
        Instant recordedAt,

        @Schema(description = "missing unless it was reversed") @Nullable
        Reversal reversal) {

    static PaymentAnswer of(PaymentDetails payment) {
        PaymentSummary summary = payment.summary();
        return new PaymentAnswer(
                summary.id().toString(),
                summary.receivedOn(),
                Whose.member(summary.debtor()),
                Whose.person(summary.debtor()),
                summary.amount().getAmount(),
                summary.amount().getCurrencyUnit().getCode(),
                summary.allocated().getAmount(),
                summary.left().getAmount(),
                summary.method(),
                summary.payer(),
                summary.bankReference(),
                summary.note(),
                payment.pays().stream().map(Pays::of).toList(),
                summary.recordedBy(),
                summary.recordedAt(),
                Reversal.of(summary.reversal()));
    }

    /** How much of an invoice it pays, and since when. */
    @Schema(name = "PaymentAllocation")
    record Pays(String invoice, BigDecimal amount, LocalDate since) {

        static Pays of(PaymentDetails.Paid paid) {
            return new Pays(paid.invoice().toString(), paid.amount().getAmount(), paid.since());
        }
    }

    /** That it was taken back. */
    @Schema(name = "PaymentReversal")
    record Reversal(LocalDate on, String reason, String by, Instant at) {

        static @Nullable Reversal of(PaymentSummary.@Nullable Reversal reversal) {
            return reversal == null
                    ? null
                    : new Reversal(reversal.on(), reversal.reason(), reversal.by(), reversal.at());
        }
    }

    /** A payment in a list. */
    @ListedAs("payments")
    @Schema(name = "ListedPayment")
    record Listed(
            String id,
            LocalDate receivedOn,
            @Nullable String member,
            @Nullable String person,
            BigDecimal amount,
            String currency,
            BigDecimal allocated,
            BigDecimal left,
            PaymentMethod method,
            String payer,
            String bankReference,
            @Nullable LocalDate reversedOn) {

        static Listed of(PaymentSummary payment) {
            return new Listed(
                    payment.id().toString(),
                    payment.receivedOn(),
                    Whose.member(payment.debtor()),
                    Whose.person(payment.debtor()),
                    payment.amount().getAmount(),
                    payment.amount().getCurrencyUnit().getCode(),
                    payment.allocated().getAmount(),
                    payment.left().getAmount(),
                    payment.method(),
                    payment.payer(),
                    payment.bankReference(),
                    payment.reversal() == null ? null : payment.reversal().on());
        }
    }
}
