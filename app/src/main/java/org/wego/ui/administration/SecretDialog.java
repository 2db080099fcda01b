package org.wego.ui.administration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.wego.ui.component.Notice;

/** Shows a link or a token that cannot be shown again. */
final class SecretDialog extends Dialog {

    private SecretDialog(String title, String help, String label, String secret) {
        setHeaderTitle(title);
        setWidth("34rem");
        TextField field = new TextField(label, secret, "");
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(new Paragraph(help), field);
        Button copy = new Button(getTranslation("shell.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        secret,
                        _ -> Notice.done(getTranslation("shell.copied")),
                        _ -> Notice.refused(getTranslation("shell.copy.refused")));
        getFooter().add(new Button(getTranslation("shell.close"), _ -> close()), copy);
    }

    static SecretDialog link(String email, String address, String expires) {
        UI ui = UI.getCurrent();
        SecretDialog dialog = new SecretDialog(
                ui.getTranslation("shell.accounts.link.title", email),
                ui.getTranslation("shell.accounts.link.help", expires),
                ui.getTranslation("shell.accounts.link.label"),
                address);
        MailLink mail = new MailLink(
                email,
                ui.getTranslation("shell.accounts.link.subject", ui.getTranslation("shell.name")),
                ui.getTranslation("shell.accounts.link.body", address, expires));
        Anchor write = new Anchor(mail.address(), ui.getTranslation("shell.accounts.link.mail"));
        write.addClassName("dialog-link");
        // the router must leave it to the browser
        write.setRouterIgnore(true);
        dialog.getFooter().addComponentAtIndex(1, write);
        return dialog;
    }

    static SecretDialog token(String email, String token) {
        UI ui = UI.getCurrent();
        return new SecretDialog(
                ui.getTranslation("shell.accounts.token.title", email),
                ui.getTranslation("shell.accounts.token.help"),
                ui.getTranslation("shell.accounts.token"),
                token);
    }
}
