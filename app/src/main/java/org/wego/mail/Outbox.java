package org.wego.mail;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final SenderTurn turn;
    private final Clock clock;

    Outbox(MailRows rows, MailTemplates templates, MailServer server, SenderTurn turn, Clock clock) {
        this.rows = rows;
        this.templates = templates;
        this.server = server;
        this.turn = turn;
        this.clock = clock;
    }

    @Override
    public void put(List<Mail> mails) {
        Letter letter = templates.subjectLetter();
        Map<Said, String> subjects = new HashMap<>();
        rows.insert(
                mails.stream()
                        .map(mail -> new MailRows.New(
                                mail, subjects.computeIfAbsent(Said.by(mail), _ -> templates.subject(mail, letter))))
                        .toList(),
                clock.instant());
    }

    /** What a subject is made of: many are told the same, so it is made once. */
    private record Said(String template, Locale language, Map<String, String> values) {

        static Said by(Mail mail) {
            return new Said(mail.template(), mail.language(), mail.values());
        }
    }

    @Override
    public boolean hasServer() {
        return server.exists();
    }

    @Override
    public Optional<String> trouble() {
        return server.exists() ? turn.trouble() : Optional.empty();
    }
}
