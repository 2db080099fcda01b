package org.wego.membership.invoicing.sending;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.press.PdfBundle;

/** Has invoices sent by e-mail, those of a fee run together, and tells how far that is. */
@Service
@ForStaff
@NamedInterface
public class InvoiceMailing {

    private static final int PART = 100;

    private final SendingRows rows;
    private final MailingWork work;
    private final InvoicePrint print;
    private final ObjectProvider<MailOutbox> outbox;
    private final Actor actor;
    private final Clock clock;

    InvoiceMailing(
            SendingRows rows,
            MailingWork work,
            InvoicePrint print,
            ObjectProvider<MailOutbox> outbox,
            Actor actor,
            Clock clock) {
        this.rows = rows;
        this.work = work;
        this.print = print;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Has each contact for invoices get the invoice of its member, once: whoever has got it, or is about to, gets no other
     * one, however often and by how many this is called. What failed is sent again, and whoever became a contact meanwhile
     * gets it too. What credit notes have taken off whole is sent to nobody. The work goes on in the background.
     *
     * @throws NothingToSend if the run has issued no invoices
     */
    @Transactional
    public void send(UUID run) {
        if (!rows.hasInvoices(run)) {
            throw new NothingToSend(run);
        }
        rows.request(run, actor.name(), clock.instant());
    }

    /**
     * Has one invoice sent, whatever it comes from: to each of those who get it, once, as {@link #send(UUID)} does.
     *
     * @return whether there is anybody to send it to
     * @throws NothingToSend if there is no such invoice
     */
    @Transactional
    public boolean send(InvoiceNumber number) {
        work.put(List.of(rows.hold(number).orElseThrow(() -> new NothingToSend(number))));
        return rows.recipients(number).stream().anyMatch(it -> it.state() != Delivery.NO_ADDRESS);
    }

    /** How far the invoices of the run are; empty if nobody had them sent. */
    @Transactional(readOnly = true)
    public Optional<MailingProgress> progress(UUID run) {
        return rows.progress(run);
    }

    /** Who gets this invoice, and whether it has arrived at the mail server of the platform. */
    @Transactional(readOnly = true)
    public List<InvoiceRecipient> recipients(InvoiceNumber number) {
        return rows.recipients(number);
    }

    /** Whether any invoice waits to be sent. */
    @Transactional(readOnly = true)
    public boolean isAnythingWaiting() {
        return rows.isAnythingWaiting();
    }

    /** Whether there is a mail server; without one all mails wait. */
    public boolean hasServer() {
        return outbox.getObject().hasServer();
    }

    /** Why the mail server could not be used the last time, so that all mails wait; empty if it could, or if there is none. */
    public Optional<String> trouble() {
        return outbox.getObject().trouble();
    }

    /**
     * Writes the invoices of the run that go to nobody by e-mail as one PDF, to be printed. Little more than one of them is
     * held in memory. Whoever gives the stream closes it.
     */
    public void printable(UUID run, OutputStream out) {
        try (PdfBundle bundle = new PdfBundle(out)) {
            List<InvoiceNumber> part = rows.withoutAddress(run, 0, PART);
            while (!part.isEmpty()) {
                part.forEach(number -> bundle.add(print.pdf(number).orElseThrow()));
                part = rows.withoutAddress(run, part.getLast().sequence(), PART);
            }
        }
    }
}
