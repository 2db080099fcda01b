package org.wego.membership.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.mail.MailWriter;

/**
 * Writes to applicants, in the transaction of what they are told. The link in each mail is made when it leaves, so that
 * no secret lies in the outbox.
 */
@Component
class ApplicationLetters implements MailWriter {

    private static final String TEMPLATE = "application";

    private final ApplicationLinks links;
    private final InvoicePrint print;
    private final Actor actor;
    private final ObjectProvider<MailOutbox> outbox;

    /** What an applicant is written about; each has its words. */
    enum Letter {
        /** Where to fill in the form. */
        STARTED,
        SUBMITTED,
        RETURNED,
        /** The Secretariat says something. */
        MESSAGE,
        ACCEPTED,
        APPROVED,
        DECLINED,
        WITHDRAWN,
        /** It lapses soon. */
        LAPSING,
        LAPSED
    }

    ApplicationLetters(ApplicationLinks links, InvoicePrint print, Actor actor, ObjectProvider<MailOutbox> outbox) {
        this.links = links;
        this.print = print;
        this.actor = actor;
        this.outbox = outbox;
    }

    /**
     * Puts a mail into the outbox.
     *
     * @param key tells it from all others about the application
     * @param name of the applicant
     * @param values what its words name beside the name
     * @param attached the invoice that goes along
     */
    void put(
            UUID application,
            Letter letter,
            String key,
            Mail.Recipient to,
            String name,
            Map<String, String> values,
            Optional<InvoiceNumber> attached) {
        Map<String, String> all = new HashMap<>(values);
        all.put("letter", letter.name());
        all.put("applicant", name);
        Mail mail = new Mail(
                "application/" + application + "/" + letter + "/" + key,
                to,
                TEMPLATE,
                Locale.ENGLISH,
                all,
                attached.map(InvoiceNumber::toString).stream().toList(),
                application.toString());
        outbox.ifAvailable(it -> it.put(mail));
    }

    /** Whether mails leave; without a server they wait. */
    boolean leave() {
        MailOutbox there = outbox.getIfAvailable();
        return there != null && there.hasServer();
    }

    @Override
    public Set<String> templates() {
        return Set.of(TEMPLATE);
    }

    /** Each has a link of its own, and all of them work. */
    @Override
    public boolean mayComeTwice() {
        return true;
    }

    @Override
    @Transactional
    public Optional<MailAddition> addition(Mail mail) {
        String path = links.make(UUID.fromString(mail.reference()));
        List<MailAddition.File> files = mail.attachments().stream()
                .flatMap(it -> InvoiceNumber.parse(it).stream())
                .map(number -> new MailAddition.File(
                        number + ".pdf",
                        "application/pdf",
                        () -> actor.askInTheNameOf(Actor.SYSTEM, Role.STAFF, () -> print.pdf(number))
                                .orElseThrow()))
                .toList();
        return Optional.of(new MailAddition(Map.of("path", path), files));
    }
}
