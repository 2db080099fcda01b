package org.wego.membership.invoicing;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;

/**
 * An invoice to be issued. It has no number and no date: both are given by {@link Invoicing#issue}.
 *
 * @param addressee name and address as of now; the invoice keeps them
 * @param feeYear the year the fee is for, which also is the series of the number
 * @param assessment where a membership fee was set; null for what is none
 * @param origin what it comes from
 * @param revision how often the fee of the year was invoiced anew; null where a debtor may have several invoices
 * @param lines at least one, all in one currency
 */
public record InvoiceDraft(
        Debtor debtor,
        Addressee addressee,
        int feeYear,
        InvoiceSubject subject,
        @Nullable UUID assessment,
        InvoiceOrigin origin,
        @Nullable Integer revision,
        List<InvoiceLine> lines) {

    /**
     * Checks that there is something to charge.
     *
     * @throws IllegalArgumentException if there is no line, or the total is not positive
     * @throws org.joda.money.CurrencyMismatchException if the lines are not in one currency
     */
    public InvoiceDraft {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || !sum(lines).isPositive()) {
            throw new IllegalArgumentException("Nothing to charge " + debtor + " for " + feeYear);
        }
    }

    /** The draft of one year's membership fee that a fee run asks for. */
    public static InvoiceDraft membershipFee(
            MemberId member, Addressee addressee, int feeYear, Money fee, FeeReason reason, UUID assessment, UUID run) {
        return membershipFee(member, addressee, feeYear, fee, reason, assessment, new InvoiceOrigin.FeeRun(run));
    }

    /** The draft of one year's membership fee. */
    public static InvoiceDraft membershipFee(
            MemberId member,
            Addressee addressee,
            int feeYear,
            Money fee,
            FeeReason reason,
            UUID assessment,
            InvoiceOrigin origin) {
        InvoiceLine line = new InvoiceLine(LineWords.membershipFee(feeYear), fee, reason);
        return new InvoiceDraft(
                Debtor.of(member),
                addressee,
                feeYear,
                InvoiceSubject.MEMBERSHIP_FEE,
                assessment,
                origin,
                0,
                List.of(line));
    }

    /** The draft of what takes the place of an invoice. */
    public static InvoiceDraft inPlaceOf(InvoiceDetails wrong, Addressee addressee, List<InvoiceLine> lines) {
        return new InvoiceDraft(
                wrong.debtor(),
                addressee,
                wrong.number().year(),
                wrong.subject(),
                wrong.assessment(),
                new InvoiceOrigin.Correction(wrong.number()),
                wrong.revision() == null ? null : wrong.revision() + 1,
                lines);
    }

    /** The sum of the lines. */
    public Money total() {
        return sum(lines);
    }

    private static Money sum(List<InvoiceLine> lines) {
        return Money.total(lines.stream().map(InvoiceLine::amount).toList());
    }
}
