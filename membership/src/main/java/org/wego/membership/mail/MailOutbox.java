package org.wego.membership.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** Takes mails to be sent. For the slices that write to people, which answer for who may ask. */
@NamedInterface
public interface MailOutbox {

    /** Puts mails into the outbox, in the caller's transaction; a mail whose key is known is there already. */
    void put(List<Mail> mails);

    /** Puts one mail. */
    default void put(Mail mail) {
        put(List.of(mail));
    }

    /** Whether there is a mail server; without one all mails wait. */
    boolean hasServer();

    /** Why the mail server could not be used the last time, so that mails wait; empty if it could, or if there is none. */
    Optional<String> trouble();
}
