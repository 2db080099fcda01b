package org.wego.membership.payment;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.payment.Allocation.Source;
import org.wego.membership.payment.Allocations.Credit;

/** How money spreads over invoices: never more than is open of one, never more than there is. */
final class Apportionment {

    private Apportionment() {}

    /** Spreads amounts over invoices, both in their order, each share as of the day on which both were there. */
    static List<Allocation> spread(List<Credit> credits, List<OpenInvoice> invoices) {
        List<Allocation> spread = new ArrayList<>();
        Money[] open = invoices.stream().map(OpenInvoice::open).toArray(Money[]::new);
        for (Credit credit : credits) {
            Money left = credit.left();
            for (int i = 0; i < open.length && left.isPositive(); i++) {
                Money part = left.isGreaterThan(open[i]) ? open[i] : left;
                if (part.isPositive()) {
                    spread.add(allocation(credit, invoices.get(i), part));
                    open[i] = open[i].minus(part);
                    left = left.minus(part);
                }
            }
        }
        return spread;
    }

    /** Spreads the amount as somebody wants it; each share is for one of the given invoices. */
    static List<Allocation> wanted(Credit credit, List<Share> shares, List<OpenInvoice> invoices) {
        Map<InvoiceNumber, OpenInvoice> byNumber =
                invoices.stream().collect(Collectors.toMap(OpenInvoice::number, Function.identity()));
        return shares.stream()
                .map(share -> {
                    OpenInvoice invoice = byNumber.get(share.invoice());
                    if (invoice == null) {
                        throw new IllegalArgumentException("not open: " + share.invoice());
                    }
                    return allocation(
                            credit,
                            invoice,
                            Money.of(credit.left().getCurrencyUnit(), share.amount(), RoundingMode.UNNECESSARY));
                })
                .toList();
    }

    private static Allocation allocation(Credit credit, OpenInvoice invoice, Money amount) {
        return new Allocation(
                new Source.Paid(credit.payment()),
                invoice.number(),
                amount,
                credit.receivedOn().isBefore(invoice.issuedOn()) ? invoice.issuedOn() : credit.receivedOn());
    }
}
