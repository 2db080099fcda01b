package org.wego.membership.mail;

import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** Writes what is not kept with a mail, at the moment of sending. One bean answers for each template that needs it. */
@NamedInterface
public interface MailWriter {

    /** The templates it answers for. */
    Set<String> templates();

    /**
     * What is added to the mail, in a transaction of its own; empty if nobody wants the mail any more, which is then taken out
     * of the outbox.
     */
    Optional<MailAddition> addition(Mail mail);

    /**
     * Whether it does no harm if the mail comes twice. A mail of which nobody can tell whether the server took it is then
     * sent again; otherwise a person decides.
     */
    default boolean mayComeTwice() {
        return false;
    }
}
