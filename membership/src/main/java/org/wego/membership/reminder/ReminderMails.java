package org.wego.membership.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.contact.Person;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.invoicing.recipient.Correspondents;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailChanged;
import org.wego.membership.mail.MailWriter;
import org.wego.membership.reminder.ReminderRows.Kept;
import org.wego.membership.text.MoneyText;

/** Adds the invoice to the mail of a reminder, unless it was paid until then, and notes what became of the mail. */
@Component
class ReminderMails implements MailWriter {

    private static final String TEMPLATE = "reminder";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final ReminderRows rows;
    private final Dues dues;
    private final Correspondents contacts;
    private final InvoicePrint print;
    private final Actor actor;
    private final Clock clock;

    ReminderMails(ReminderRows rows, Dues dues, Correspondents contacts, InvoicePrint print, Actor actor, Clock clock) {
        this.rows = rows;
        this.dues = dues;
        this.contacts = contacts;
        this.print = print;
        this.actor = actor;
        this.clock = clock;
    }

    static Mail mail(Kept reminder, Due due, Person to) {
        // an address may be longer than a key
        UUID address = UUID.nameUUIDFromBytes(to.email().getBytes(StandardCharsets.UTF_8));
        return new Mail(
                TEMPLATE + "/" + reminder.id() + "/" + address,
                new Mail.Recipient(to.name(), to.email()),
                TEMPLATE,
                to.language().isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(to.language()),
                Map.of(
                        "number", reminder.invoice().toString(),
                        "year", Integer.toString(reminder.invoice().year()),
                        "level", Integer.toString(reminder.level()),
                        "owed", MoneyText.of(due.owed()),
                        "due", DAY.format(due.dueOn())),
                List.of(reminder.invoice().toString()),
                reminder.id().toString());
    }

    @Override
    public Set<String> templates() {
        return Set.of(TEMPLATE);
    }

    /**
     * A reminder is given up if the invoice was paid meanwhile, or if it would go to somebody who is no longer the
     * debtor's contact.
     */
    @Override
    public Optional<MailAddition> addition(Mail mail) {
        return rows.find(id(mail.reference()))
                .filter(it ->
                        isOwed(it) && contacts.include(it.debtor(), mail.to().email()))
                .map(it -> new MailAddition(
                        Map.of(),
                        List.of(new MailAddition.File(
                                it.invoice() + ".pdf",
                                "application/pdf",
                                () -> actor.askInTheNameOf(Actor.SYSTEM, Role.STAFF, () -> print.pdf(it.invoice()))
                                        .orElseThrow()))));
    }

    private boolean isOwed(Kept reminder) {
        return dues.of(List.of(reminder.debtor()), LocalDate.now(clock)).stream()
                .anyMatch(it -> it.invoice().equals(reminder.invoice()));
    }

    @EventListener
    void note(MailChanged mail) {
        if (mail.template().equals(TEMPLATE)) {
            rows.note(id(mail.reference()), mail.email(), mail.state(), mail.reason(), mail.at());
        }
    }

    private static ReminderId id(String reference) {
        return new ReminderId(UUID.fromString(reference));
    }
}
