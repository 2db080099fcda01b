package org.wego.ui.administration;

import com.vaadin.flow.component.UI;
import java.util.function.BiConsumer;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.LastAdministrator;
import org.wego.account.SetupLink;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.Confirmation;

/** What an administrator can do with an account. */
final class AccountMenu {

    private final AccountSummary account;
    private final AccountAdministration administration;
    private final Runnable changed;

    /** @param changed called after the account became another one */
    AccountMenu(AccountSummary account, AccountAdministration administration, Runnable changed) {
        this.account = account;
        this.administration = administration;
        this.changed = changed;
    }

    /**
     * The button that unfolds the choices.
     *
     * @param edit opens the account to be corrected
     * @param showLink shows whom a new link is for
     */
    DeedMenu button(Runnable edit, BiConsumer<String, SetupLink> showLink) {
        DeedMenu menu = new DeedMenu(text("shell.accounts.actions")).offer("shell.accounts.edit", edit);
        if (administration.sendsMail()) {
            menu.offer("shell.accounts.sendLink", () -> {
                if (administration.sendLink(account.id())) {
                    Notice.done(text("shell.accounts.sent"));
                } else {
                    Notice.refused(text("shell.accounts.sendLink.useless"));
                }
            });
        }
        menu.offer(
                        "shell.accounts.renewLink",
                        () -> showLink.accept(account.email(), administration.renewLink(account.id())))
                .offer("shell.accounts.renewToken", this::askForToken);
        return account.blocked() || account.lockedUntil() != null
                ? menu.offer("shell.accounts.unblock", () -> change(() -> administration.unblock(account.id())))
                : menu.offer("shell.accounts.block", () -> change(() -> administration.block(account.id())));
    }

    private void askForToken() {
        new Confirmation(
                        text("shell.accounts.renewToken.question"),
                        text("shell.accounts.renewToken.consequence"),
                        text("shell.accounts.renewToken"),
                        this::renewToken)
                .open();
    }

    private void renewToken() {
        AccountSecrets.token(account.email(), administration.renewToken(account.id()))
                .open();
        changed.run();
    }

    private void change(Runnable action) {
        try {
            action.run();
            Notice.done(text("shell.accounts.changed"));
        } catch (LastAdministrator refused) {
            Notice.refused(text("shell.accounts.lastAdministrator"));
        }
        changed.run();
    }

    private String text(String key) {
        return UI.getCurrent().getTranslation(key, account.email());
    }
}
