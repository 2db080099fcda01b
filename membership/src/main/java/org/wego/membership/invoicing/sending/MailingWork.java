package org.wego.membership.invoicing.sending;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.joda.money.format.MoneyFormatter;
import org.joda.money.format.MoneyFormatterBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.contact.Person;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.recipient.Correspondents;
import org.wego.membership.invoicing.sending.SendingRows.Address;
import org.wego.membership.invoicing.sending.SendingRows.Invoice;
import org.wego.membership.invoicing.sending.SendingRows.Known;
import org.wego.membership.invoicing.sending.SendingRows.Mailing;
import org.wego.membership.invoicing.sending.SendingRows.Row;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.Mail.Recipient;
import org.wego.membership.mail.MailOutbox;

/**
 * Puts the invoices of a run into the outbox, a block in each transaction: a process that dies has put whole blocks, and the
 * next one goes on behind them.
 */
@Component
class MailingWork {

    private static final int BLOCK = 500;
    private static final Recipient NOBODY = new Recipient("", "");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final MoneyFormatter MONEY = new MoneyFormatterBuilder()
            .appendCurrencyCode()
            .appendLiteral(" ")
            .appendAmountLocalized()
            .toFormatter(Locale.ENGLISH);

    private final SendingRows rows;
    private final Correspondents contacts;
    private final ObjectProvider<MailOutbox> outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    MailingWork(
            SendingRows rows,
            Correspondents contacts,
            ObjectProvider<MailOutbox> outbox,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Puts all that was asked for. */
    void putAll() {
        boolean more = rows.isAnythingAsked();
        while (more && !Thread.currentThread().isInterrupted()) {
            more = Boolean.TRUE.equals(transactions.execute(_ -> putBlock()));
        }
    }

    /** Whether there may be more. */
    private boolean putBlock() {
        Mailing mailing = rows.next().orElse(null);
        if (mailing == null) {
            return false;
        }
        List<Invoice> block = rows.invoices(mailing, BLOCK);
        if (!block.isEmpty()) {
            put(block);
        }
        int reached = block.isEmpty()
                ? mailing.lastSequence()
                : block.getLast().number().sequence();
        rows.reached(mailing.run(), reached, block.size() < BLOCK);
        return true;
    }

    /** Puts invoices of one year, to whom they are still missing; in the transaction of the caller. */
    void put(List<Invoice> block) {
        Map<InvoiceNumber, Map<String, Known>> known =
                rows.known(block.stream().map(Invoice::number).toList());
        Map<Debtor, List<Person>> recipients =
                contacts.of(block.stream().map(Invoice::debtor).toList());
        List<Row> fresh = new ArrayList<>();
        List<Address> over = new ArrayList<>();
        for (Invoice invoice : block) {
            Map<String, Known> before = known.getOrDefault(invoice.number(), Map.of());
            List<Recipient> to = invoice.takenBack() ? List.of() : addresses(recipients.get(invoice.debtor()));
            if (to.isEmpty() && !invoice.takenBack() && !isOnItsWay(before)) {
                fresh.add(new Row(invoice, NOBODY, Delivery.NO_ADDRESS, 0));
            }
            for (Recipient contact : to) {
                Known earlier = before.get(EmailAddress.mailbox(contact.email()));
                if (isMissing(earlier)) {
                    fresh.add(new Row(invoice, contact, Delivery.WAITING, attempt(earlier)));
                }
            }
            // somebody who was to get it and did not: written to in today's spelling, or no longer a contact
            before.values().stream()
                    .filter(MailingWork::isMissing)
                    .map(earlier -> new Address(invoice.number(), earlier.email()))
                    .forEach(over::add);
        }
        rows.delete(over);
        rows.add(fresh, clock.instant());
        outbox.getObject()
                .put(fresh.stream()
                        .filter(row -> row.state() == Delivery.WAITING)
                        .map(MailingWork::mail)
                        .toList());
    }

    private static List<Recipient> addresses(@Nullable List<Person> people) {
        return people == null
                ? List.of()
                : people.stream()
                        .map(person -> new Recipient(person.name(), person.email()))
                        .toList();
    }

    private static boolean isOnItsWay(Map<String, Known> before) {
        return before.values().stream().anyMatch(it -> !isMissing(it));
    }

    /** Whether it is to be sent now: it never was, or it failed for good. */
    private static boolean isMissing(@Nullable Known before) {
        return before == null
                || switch (before.state()) {
                    case NO_ADDRESS, FAILED -> true;
                    case SENT, WAITING, UNCLEAR -> false;
                };
    }

    private static int attempt(@Nullable Known before) {
        return before == null ? 1 : before.attempt() + 1;
    }

    private static Mail mail(Row row) {
        Invoice invoice = row.invoice();
        Sending sending = new Sending(invoice.number(), row.attempt());
        // an address may be longer than a key
        UUID address = UUID.nameUUIDFromBytes(row.to().email().getBytes(StandardCharsets.UTF_8));
        return new Mail(
                InvoiceMails.TEMPLATE + "/" + sending + "/" + address,
                row.to(),
                InvoiceMails.TEMPLATE,
                Locale.ENGLISH,
                Map.of(
                        "number", invoice.number().toString(),
                        "year", Integer.toString(invoice.number().year()),
                        "member", invoice.addressee(),
                        "total", MONEY.print(invoice.total()),
                        "due", DAY.format(invoice.dueOn())),
                List.of(invoice.number().toString()),
                sending.toString());
    }
}
