package org.wego.membership.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;

/**
 * A payment as it is to be recorded.
 *
 * @param id made by whoever asks, so that what is sent twice is recorded once
 * @param invoice what it pays; the rest stays as credit
 * @param member whose it is; not needed where an invoice says so, and unknown where neither does
 * @param receivedOn the day it arrived
 * @param currency code of the currency
 * @param allocations what it pays, to the cent; null to let it pay the invoice or, without one, what is open, oldest
 *     first
 * @param read what was open of the invoice, or of all invoices of the member, when somebody decided about this; null if
 *     nobody looked
 */
@NamedInterface
public record RecordPayment(
        PaymentId id,
        @Nullable InvoiceNumber invoice,
        @Nullable MemberId member,
        LocalDate receivedOn,
        BigDecimal amount,
        String currency,
        String payer,
        String bankReference,
        PaymentMethod method,
        String note,
        @Nullable List<Share> allocations,
        @Nullable BigDecimal read) {

    public static final int LONGEST_PAYER = 200;
    public static final int LONGEST_BANK_REFERENCE = 140;
    public static final int LONGEST_NOTE = 1000;

    /** What can be paid; invoices are written in it. */
    static final CurrencyUnit CURRENCY = CurrencyUnit.USD;

    /** Lets texts pass the door and keeps its own copy of the list. */
    public RecordPayment {
        currency = CleanText.line(currency);
        payer = CleanText.line(payer);
        bankReference = CleanText.line(bankReference);
        note = CleanText.lines(note);
        allocations = allocations == null ? null : List.copyOf(allocations);
    }

    Money money() {
        return Money.of(CURRENCY, amount, RoundingMode.UNNECESSARY);
    }
}
