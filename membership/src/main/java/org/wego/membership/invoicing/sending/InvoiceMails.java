package org.wego.membership.invoicing.sending;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.invoicing.recipient.Correspondents;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailChanged;
import org.wego.membership.mail.MailWriter;

/** Adds the PDF to the mail of an invoice, printed at that moment from what was kept, and notes what became of the mail. */
@Component
class InvoiceMails implements MailWriter {

    static final String TEMPLATE = "invoice";

    private static final String GIVEN_UP = "An administrator gave it up.";

    private final SendingRows rows;
    private final Correspondents contacts;
    private final InvoicePrint print;
    private final Actor actor;

    InvoiceMails(SendingRows rows, Correspondents contacts, InvoicePrint print, Actor actor) {
        this.rows = rows;
        this.contacts = contacts;
        this.print = print;
        this.actor = actor;
    }

    @Override
    public Set<String> templates() {
        return Set.of(TEMPLATE);
    }

    /**
     * An attempt that was followed by another one is given up, and so is an invoice that was taken back or would go to
     * somebody who is no longer the debtor's contact.
     */
    @Override
    public Optional<MailAddition> addition(Mail mail) {
        return Sending.of(mail.reference())
                .filter(sending -> rows.isWanted(sending, mail.to().email())
                        && contacts.include(
                                rows.debtor(sending.number()), mail.to().email()))
                .map(sending -> new MailAddition(
                        Map.of(),
                        List.of(new MailAddition.File(
                                sending.number() + ".pdf",
                                "application/pdf",
                                () -> actor.askInTheNameOf(Actor.SYSTEM, Role.STAFF, () -> print.pdf(sending.number()))
                                        .orElseThrow()))));
    }

    /** In the transaction in which the outbox notes it; by plain SQL, as that transaction need not be one of JPA. */
    @EventListener
    void note(MailChanged mail) {
        if (mail.template().equals(TEMPLATE)) {
            Sending.of(mail.reference())
                    .ifPresent(sending -> rows.change(sending, mail.email(), delivery(mail), reason(mail), mail.at()));
        }
    }

    private static String reason(MailChanged mail) {
        return switch (mail.state()) {
            case WITHDRAWN -> mail.reason().isEmpty() ? GIVEN_UP : mail.reason();
            default -> mail.reason();
        };
    }

    private static Delivery delivery(MailChanged mail) {
        return switch (mail.state()) {
            case WAITING, SENDING -> Delivery.WAITING;
            case SENT -> Delivery.SENT;
            case UNCLEAR -> Delivery.UNCLEAR;
            case FAILED, WITHDRAWN -> Delivery.FAILED;
        };
    }
}
