package org.wego.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailWriter;

/** Finds the writer of the rest of a mail; most mails need none. */
@Component
class MailWriters {

    private final List<MailWriter> writers;

    MailWriters(List<MailWriter> writers) {
        this.writers = writers;
    }

    Optional<MailAddition> addition(Mail mail) {
        return of(mail).map(writer -> writer.addition(mail)).orElse(Optional.of(MailAddition.none()));
    }

    boolean mayComeTwice(Mail mail) {
        return of(mail).map(MailWriter::mayComeTwice).orElse(false);
    }

    private Optional<MailWriter> of(Mail mail) {
        return writers.stream()
                .filter(writer -> writer.templates().contains(mail.template()))
                .findFirst();
    }
}
