package org.wego.ui.invoicing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.joining.ApplicationId;
import org.wego.membership.ledger.Debtor;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.JoiningAddress;
import org.wego.ui.component.address.PaymentAddress;

/** Where staff go on from an invoice: whom it was sent to, what it comes from, what it replaces, its reminders. */
final class InvoiceLinks {

    private InvoiceLinks() {}

    static Component[] of(InvoiceDetails invoice) {
        List<Component> links = new ArrayList<>();
        links.add(link(
                PaymentAddress.pageOf(invoice.debtor()),
                invoice.member() == null ? "invoices.one.person" : "invoices.one.member"));
        switch (invoice.origin()) {
            case InvoiceOrigin.FeeRun(var run) ->
                links.add(link(DeskAddress.feeRun(new FeeRunId(run)), "invoices.run.open"));
            case InvoiceOrigin.Application(var application) ->
                links.add(link(JoiningAddress.application(new ApplicationId(application)), "joining.application.open"));
            case InvoiceOrigin.Correction(var wrong) ->
                links.add(link(DeskAddress.invoice(wrong), "corrections.replaces", wrong));
            // what it was issued for has no page of its own yet
            case InvoiceOrigin.Registration _ -> {}
        }
        if (invoice.replacedBy() != null) {
            links.add(link(DeskAddress.invoice(invoice.replacedBy()), "corrections.replaced", invoice.replacedBy()));
        }
        links.add(link(DeskAddress.REMINDERS + "?invoice=" + invoice.number(), "reminders.title"));
        return links.toArray(Component[]::new);
    }

    private static Anchor link(String path, String text, Object... details) {
        Anchor link = new Anchor(path, UI.getCurrent().getTranslation(text, details));
        link.setRouterIgnore(false);
        return link;
    }

    /** The name that it was sent to, which leads to whose it is; people have a page for staff only. */
    static Component addressee(InvoiceDetails invoice, boolean staff) {
        String name = invoice.addressee().name();
        return invoice.debtor() instanceof Debtor.Person && !staff
                ? new Span(name)
                : new Anchor(PaymentAddress.pageOf(invoice.debtor()), name);
    }
}
