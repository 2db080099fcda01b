package org.wego.ui.administration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.wego.ui.component.SecretDialog;

/** The secrets of an account, each shown once. */
final class AccountSecrets {

    private AccountSecrets() {}

    /** A link to choose a password. */
    static SecretDialog link(String email, String address, String expires) {
        UI ui = UI.getCurrent();
        MailLink mail = new MailLink(
                email,
                ui.getTranslation("shell.accounts.link.subject", ui.getTranslation("shell.name")),
                ui.getTranslation("shell.accounts.link.body", address, expires));
        Anchor write = new Anchor(mail.address(), ui.getTranslation("shell.accounts.link.mail"));
        write.addClassName("dialog-link");
        // the router must leave it to the browser
        write.setRouterIgnore(true);
        return new SecretDialog(
                ui.getTranslation("shell.accounts.link.title", email),
                ui.getTranslation("shell.accounts.link.help", expires),
                ui.getTranslation("shell.accounts.link.label"),
                address,
                write);
    }

    /** A token of the API. */
    static SecretDialog token(String email, String token) {
        UI ui = UI.getCurrent();
        return new SecretDialog(
                ui.getTranslation("shell.accounts.token.title", email),
                ui.getTranslation("shell.accounts.token.help"),
                ui.getTranslation("shell.accounts.token"),
                token);
    }
}
