package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a link or a token that cannot be shown again. */
public final class SecretDialog extends Dialog {

    /** @param more what else can be done with it */
    public SecretDialog(String title, String help, String label, String secret, Component... more) {
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
        getFooter().add(new Button(getTranslation("shell.close"), _ -> close()));
        getFooter().add(more);
        getFooter().add(copy);
    }
}
