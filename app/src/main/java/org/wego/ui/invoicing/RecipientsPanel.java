package org.wego.ui.invoicing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.invoicing.sending.InvoiceRecipient;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.WaitingMails;
import org.wego.words.Formats;

/** Who got an invoice by e-mail, and why somebody did not. */
final class RecipientsPanel extends Panel {

    private final boolean waiting;

    RecipientsPanel(List<InvoiceRecipient> recipients, ZoneId zone) {
        super("invoices.one.mail");
        waiting = recipients.stream().anyMatch(it -> it.state() == Delivery.WAITING);
        if (recipients.isEmpty()) {
            say("invoices.one.mail.never");
        }
        for (InvoiceRecipient it : recipients) {
            if (it.state() == Delivery.NO_ADDRESS) {
                say("invoices.one.mail.nobody");
            } else {
                String who = it.name().isEmpty() ? it.email() : it.name() + " · " + it.email();
                StateBadge state = new StateBadge(
                        getTranslation("invoices.delivery." + it.state()), DeliveryWords.tone(it.state()));
                line(new Span(who), state);
                String moment = Formats.moment(it.changedAt(), zone);
                add(Panel.aside(it.reason().isEmpty() ? moment : it.reason() + " · " + moment));
            }
        }
    }

    /** Adds why those wait who do. */
    RecipientsPanel because(InvoiceMailing mails) {
        if (waiting) {
            WaitingMails.why(mails.hasServer(), mails.trouble()).ifPresent(this::add);
        }
        return this;
    }

    /** Adds a button that sends it to whoever has not got it. */
    RecipientsPanel sending(Runnable send) {
        Div actions = new Div(Buttons.plain("invoices.one.mail.send", send));
        actions.addClassName("page-actions");
        add(actions);
        return this;
    }
}
