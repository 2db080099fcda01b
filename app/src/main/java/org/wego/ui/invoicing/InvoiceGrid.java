package org.wego.ui.invoicing;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.function.Supplier;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.ui.component.Cells;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.PhoneColumns;
import org.wego.words.Formats;

/** Invoices, the latest first, loaded as far as they are looked at. */
final class InvoiceGrid extends Grid<InvoiceSummary> {

    /** Adds how far each is by e-mail. */
    InvoiceGrid withDelivery() {
        addColumn(Cells.badge(
                        invoice -> invoice.delivery() == null
                                ? getTranslation("invoices.delivery.never")
                                : getTranslation("invoices.delivery." + invoice.delivery()),
                        invoice -> DeliveryWords.tone(invoice.delivery())))
                .setHeader(getTranslation("invoices.delivery"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    InvoiceGrid(InvoiceRegister register, InvoicePrint print, Supplier<InvoiceFilter> filter) {
        addThemeVariants(GridVariant.NO_BORDER);
        addColumn(Cells.link(
                        invoice -> DeskAddress.invoice(invoice.number()),
                        invoice -> invoice.number().toString()))
                .setHeader(getTranslation("invoices.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Cells.link(invoice -> DeskAddress.member(invoice.member()), InvoiceSummary::addressee))
                .setHeader(getTranslation("invoices.recipient"))
                .setTooltipGenerator(InvoiceSummary::addressee)
                .setWidth("7rem")
                .setFlexGrow(3);
        addColumn(invoice -> Formats.money(invoice.total()))
                .setHeader(getTranslation("invoices.total"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addColumn(invoice -> Formats.date(invoice.issuedOn()))
                .setHeader(getTranslation("invoices.issued"))
                .setAutoWidth(true);
        addColumn(invoice -> Formats.date(invoice.dueOn()))
                .setHeader(getTranslation("invoices.due"))
                .setAutoWidth(true);
        addComponentColumn(invoice -> {
                    Anchor link = PdfDownload.link(print, invoice.number(), getTranslation("invoices.pdf"));
                    link.setAriaLabel(getTranslation("invoices.pdf.of", invoice.number()));
                    return link;
                })
                .setHeader(getTranslation("invoices.pdf"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        PhoneColumns.keep(this, 0, 1, 2);
        setDataProvider(DataProvider.fromCallbacks(
                query -> register.list(filter.get(), query.getOffset(), query.getLimit()).stream(),
                query -> register.count(filter.get())));
    }
}
