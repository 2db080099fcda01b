package org.wego.membership.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;

/**
 * A payment in a list.
 *
 * @param debtor whose it is; null as long as nobody knows
 * @param debtorName what the member or the person is called today
 * @param allocated how much of it covers invoices
 * @param reversal null unless it was reversed
 */
@NamedInterface
public record PaymentSummary(
        PaymentId id,
        LocalDate receivedOn,
        @Nullable Debtor debtor,
        @Nullable String debtorName,
        Money amount,
        Money allocated,
        PaymentMethod method,
        String payer,
        String bankReference,
        String note,
        String recordedBy,
        Instant recordedAt,
        @Nullable Reversal reversal) {

    /** That it was taken back. */
    @NamedInterface
    public record Reversal(LocalDate on, String reason, String by, Instant at) {}

    /** The member whose it is; null if it is a person's or nobody knows whose. */
    public @Nullable MemberId member() {
        return debtor == null ? null : debtor.member();
    }

    /** What of it is the member's credit, or waits to be booked. */
    public Money left() {
        return reversal == null ? amount.minus(allocated) : Money.zero(amount.getCurrencyUnit());
    }
}
