package org.wego.mail;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wego.mail.MailTemplates.Letter;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailOutbox;

/** Keeps mails until they are sent, in the transaction of whoever writes them. */
@Component
class Outbox implements MailOutbox {

    private final MailRows rows;
    private final MailTemplates templates;
    private final MailServer server;
    private final Clock clock;

    Outbox(MailRows rows, MailTemplates templates, MailServer server, Clock clock) {
        this.rows = rows;
        this.templates = templates;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public void put(List<Mail> mails) {
        Letter letter = templates.subjectLetter();
        rows.insert(
                mails.stream()
                        .map(mail -> new MailRows.New(mail, templates.subject(mail, letter)))
                        .toList(),
                clock.instant());
    }

    @Override
    public boolean hasServer() {
        return server.exists();
    }
}
