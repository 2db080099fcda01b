package org.wego;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;

/** Invoices of membership fees as a run issues them, for tests to which it matters little why a fee is that high. */
public final class FeeInvoices {

    private FeeInvoices() {}

    /** Issues one of 700 dollars. */
    public static InvoiceNumber issue(Invoicing invoicing, MemberId member, String name, int year) {
        return invoicing
                .issue(List.of(draft(member, new Addressee(name, List.of()), year, "USD 700.00", UUID.randomUUID())))
                .getFirst();
    }

    /** One that a run is to issue. */
    public static InvoiceDraft draft(MemberId member, Addressee to, int year, String amount, UUID run) {
        return InvoiceDraft.membershipFee(
                member,
                to,
                year,
                Money.parse(amount),
                FeeReason.of(FeeReason.Fact.figure(
                        FeeReason.Subject.POPULATION, new BigDecimal("9776000"), 2017, "City of Seoul")),
                UUID.randomUUID(),
                run);
    }
}
