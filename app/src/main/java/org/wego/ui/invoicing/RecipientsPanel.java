package org.wego.ui.invoicing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.sending.InvoiceRecipient;
import org.wego.ui.component.StateBadge;
import org.wego.words.Formats;

/** Who got an invoice by e-mail, and why somebody did not. */
final class RecipientsPanel extends Div {

    RecipientsPanel(List<InvoiceRecipient> recipients, ZoneId zone) {
        addClassName("panel");
        add(new H2(getTranslation("invoices.one.mail")));
        if (recipients.isEmpty()) {
            add(new Paragraph(getTranslation("invoices.one.mail.never")));
        }
        for (InvoiceRecipient it : recipients) {
            if (it.state() == Delivery.NO_ADDRESS) {
                add(new Paragraph(getTranslation("invoices.one.mail.nobody")));
            } else {
                String who = it.name().isEmpty() ? it.email() : it.name() + " · " + it.email();
                StateBadge state = new StateBadge(
                        getTranslation("invoices.delivery." + it.state()), DeliveryWords.tone(it.state()));
                Div row = new Div(new Span(who), state);
                row.addClassName("invoice-row");
                String moment = Formats.moment(it.changedAt(), zone);
                add(row, new Paragraph(it.reason().isEmpty() ? moment : it.reason() + " · " + moment));
            }
        }
    }
}
