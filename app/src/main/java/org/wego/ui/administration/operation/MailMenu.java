package org.wego.ui.administration.operation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.util.function.BooleanSupplier;
import org.wego.mail.MailAdministration;
import org.wego.mail.MailSummary;
import org.wego.membership.mail.MailState;
import org.wego.ui.component.Notice;

/** The button behind which is what can be done with a mail that has not got out by itself. */
final class MailMenu extends Div {

    private final transient Runnable changed;
    private final Popover popover = new Popover();
    private final Div choices = new Div();

    /** @param changed called after something was done, or was refused */
    MailMenu(MailSummary mail, MailAdministration mails, Runnable changed) {
        this.changed = changed;
        MailState read = mail.state();
        switch (read) {
            case FAILED -> offer("mail.again", () -> mails.tryAgain(mail.id(), read));
            case WITHDRAWN -> offer("mail.again", () -> mails.tryAgain(mail.id(), read));
            case UNCLEAR -> {
                offer("mail.arrived", () -> mails.arrived(mail.id(), read));
                offer("mail.twice", () -> mails.tryAgain(mail.id(), read));
            }
            case WAITING, SENDING, SENT -> {}
        }
        if (read == MailState.WAITING || read == MailState.FAILED || read == MailState.UNCLEAR) {
            offer("mail.giveUp", () -> mails.giveUp(mail.id(), read));
        }
        if (choices.getChildren().findAny().isPresent()) {
            Button button = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
            button.addThemeNames("tertiary", "icon");
            button.setAriaLabel(getTranslation("mail.actions.of", mail.to()));
            choices.addClassName("choices");
            popover.add(choices);
            popover.setAriaLabel(getTranslation("mail.actions.of", mail.to()));
            popover.setAutofocus(true);
            popover.setTarget(button);
            add(button);
        }
    }

    private void offer(String key, BooleanSupplier action) {
        Button choice = new Button(getTranslation(key), _ -> {
            popover.close();
            if (!action.getAsBoolean()) {
                Notice.refused(getTranslation("mail.overtaken"));
            }
            changed.run();
        });
        choice.addThemeNames("tertiary");
        choices.add(choice);
    }
}
