package org.wego.membership.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.bank.read.BankFormat;
import org.wego.membership.payment.PaymentId;

/**
 * An entry as it is on record.
 *
 * @param amount below zero if it went out
 * @param returned whether the bank says that a transfer came back
 * @param payment what it became, or took back; null for others
 * @param reason why it was set aside; empty if nobody said
 * @param decidedBy empty as long as nobody did
 */
@NamedInterface
public record BankEntry(
        BankEntryId id,
        String account,
        BankFormat format,
        String file,
        LocalDate bookedOn,
        String currency,
        BigDecimal amount,
        String reference,
        String endToEnd,
        String payer,
        String payerAccount,
        String text,
        boolean returned,
        BankEntryState state,
        @Nullable PaymentId payment,
        String reason,
        String decidedBy) {

    /** What is looked through for references and numbers. */
    String words() {
        return text + "\n" + endToEnd;
    }
}
