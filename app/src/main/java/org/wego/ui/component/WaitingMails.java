package org.wego.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Says why e-mails wait, where some do: the screen that says it all is one for administrators. */
public final class WaitingMails {

    private WaitingMails() {}

    /**
     * The reason in words; empty if each goes out when it is its turn.
     *
     * @param hasServer whether there is a mail server
     * @param trouble why it could not be used the last time; empty if it could
     */
    public static Optional<Paragraph> why(boolean hasServer, Optional<String> trouble) {
        return hasServer
                ? trouble.map(reason -> words("mail.waiting.trouble", reason))
                : Optional.of(words("mail.waiting.server"));
    }

    private static Paragraph words(String key, Object... details) {
        return new Paragraph(UI.getCurrent().getTranslation(key, details));
    }
}
