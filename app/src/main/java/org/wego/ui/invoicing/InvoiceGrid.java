package org.wego.ui.invoicing;

import com.vaadin.flow.component.html.Anchor;
import java.util.function.Supplier;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.ui.component.list.ListGrid;

/** Invoices, the latest first, loaded as far as they are looked at. */
final class InvoiceGrid extends ListGrid<InvoiceSummary> {

    /** Of all members, with how far each is by e-mail; a phone shows whose it is. */
    InvoiceGrid withDelivery() {
        badge(
                "invoices.delivery",
                invoice -> invoice.delivery() == null
                        ? getTranslation("invoices.delivery.never")
                        : getTranslation("invoices.delivery." + invoice.delivery()),
                invoice -> DeliveryWords.tone(invoice.delivery()));
        onPhone(0, 1, 2);
        return this;
    }

    /** Of one member; a phone shows what is to be paid. */
    InvoiceGrid ofOne() {
        onPhone(0, 2, 4);
        return this;
    }

    InvoiceGrid(InvoiceRegister register, InvoicePrint print, Supplier<InvoiceFilter> filter) {
        link(
                        "invoices.number",
                        invoice -> DeskAddress.invoice(invoice.number()),
                        invoice -> invoice.number().toString())
                .setFlexGrow(0);
        link("invoices.recipient", invoice -> PaymentAddress.pageOf(invoice.debtor()), InvoiceSummary::addressee)
                .setTooltipGenerator(InvoiceSummary::addressee)
                .setAutoWidth(false)
                .setWidth("7rem")
                .setFlexGrow(3);
        money("invoices.total", InvoiceSummary::total);
        money("invoices.open", it -> it.open().isZero() ? null : it.open());
        badge("invoices.state", it -> StateWords.badge(it.state()));
        day("invoices.issued", InvoiceSummary::issuedOn);
        day("invoices.due", InvoiceSummary::dueOn);
        addComponentColumn(invoice -> pdf(print, invoice))
                .setHeader(getTranslation("invoices.pdf"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        load((offset, limit) -> register.list(filter.get(), offset, limit), () -> register.count(filter.get()))
                .empty("invoices.none.match");
    }

    private Anchor pdf(InvoicePrint print, InvoiceSummary invoice) {
        Anchor link = PdfDownload.link(print, invoice.number(), getTranslation("invoices.pdf"));
        link.setAriaLabel(getTranslation("invoices.pdf.of", invoice.number()));
        return link;
    }
}
