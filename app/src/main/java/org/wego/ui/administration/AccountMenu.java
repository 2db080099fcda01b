package org.wego.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.util.function.BiConsumer;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.LastAdministrator;
import org.wego.account.SetupLink;
import org.wego.ui.component.Confirmation;
import org.wego.ui.component.Notice;

/** The button behind which is what an administrator can do with an account; a plain list of buttons, for every ear. */
final class AccountMenu extends Button {

    private final transient AccountSummary account;
    private final transient AccountAdministration administration;
    private final transient Runnable changed;
    private final Popover popover = new Popover();
    private final Div choices = new Div();

    /**
     * @param edit opens the account to be corrected
     * @param showLink shows whom a new link is for
     * @param changed called after the account became another one
     */
    AccountMenu(
            AccountSummary account,
            AccountAdministration administration,
            Runnable edit,
            BiConsumer<String, SetupLink> showLink,
            Runnable changed) {
        super(VaadinIcon.ELLIPSIS_DOTS_V.create());
        this.account = account;
        this.administration = administration;
        this.changed = changed;
        addThemeNames("tertiary", "icon");
        setAriaLabel(getTranslation("shell.accounts.actions", account.email()));
        choices.addClassName("choices");
        offer("shell.accounts.edit", edit);
        if (administration.sendsMail()) {
            offer("shell.accounts.sendLink", () -> {
                if (administration.sendLink(account.id())) {
                    Notice.done(getTranslation("shell.accounts.sent", account.email()));
                } else {
                    Notice.refused(getTranslation("shell.accounts.sendLink.useless", account.email()));
                }
            });
        }
        offer(
                "shell.accounts.renewLink",
                () -> showLink.accept(account.email(), administration.renewLink(account.id())));
        offer("shell.accounts.renewToken", this::renewToken);
        if (account.blocked() || account.lockedUntil() != null) {
            offer("shell.accounts.unblock", () -> change(() -> administration.unblock(account.id())));
        } else {
            offer("shell.accounts.block", () -> change(() -> administration.block(account.id())));
        }
        popover.add(choices);
        popover.setAriaLabel(getTranslation("shell.accounts.actions", account.email()));
        popover.setAutofocus(true);
        popover.setTarget(this);
    }

    private void offer(String key, Runnable action) {
        Button choice = new Button(getTranslation(key), _ -> {
            popover.close();
            action.run();
        });
        choice.addThemeNames("tertiary");
        choices.add(choice);
    }

    private void renewToken() {
        new Confirmation(
                        getTranslation("shell.accounts.renewToken.question", account.email()),
                        getTranslation("shell.accounts.renewToken.consequence"),
                        getTranslation("shell.accounts.renewToken"),
                        () -> {
                            SecretDialog.token(account.email(), administration.renewToken(account.id()))
                                    .open();
                            changed.run();
                        })
                .open();
    }

    private void change(Runnable action) {
        try {
            action.run();
            Notice.done(getTranslation("shell.accounts.changed", account.email()));
        } catch (LastAdministrator refused) {
            Notice.refused(getTranslation("shell.accounts.lastAdministrator"));
        }
        changed.run();
    }
}
