package org.wego.ui.administration;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.BiConsumer;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.LastAdministrator;
import org.wego.account.SetupLink;
import org.wego.security.Role;
import org.wego.ui.component.Confirmation;
import org.wego.ui.component.Notice;

/** What an administrator can do with an account. */
final class AccountMenu extends MenuBar {

    private final transient AccountSummary account;
    private final transient AccountAdministration administration;
    private final transient Runnable changed;

    /**
     * @param showLink shows whom a new link is for
     * @param changed called after the account became another one
     */
    AccountMenu(
            AccountSummary account,
            AccountAdministration administration,
            BiConsumer<String, SetupLink> showLink,
            Runnable changed) {
        this.account = account;
        this.administration = administration;
        this.changed = changed;
        addThemeNames("tertiary", "icon");
        var top = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        top.setAriaLabel(getTranslation("shell.accounts.actions", account.email()));
        SubMenu menu = top.getSubMenu();
        menu.addItem(
                getTranslation("shell.accounts.renewLink"),
                click -> showLink.accept(account.email(), administration.renewLink(account.id())));
        menu.addItem(getTranslation("shell.accounts.renewToken"), click -> renewToken());
        if (account.role() != Role.MEMBER) {
            Role other = account.role() == Role.ADMIN ? Role.STAFF : Role.ADMIN;
            menu.addItem(
                    getTranslation("shell.accounts.make." + other),
                    click -> change(() -> administration.assign(account.id(), other, null)));
        }
        if (account.blocked() || account.lockedUntil() != null) {
            menu.addItem(
                    getTranslation("shell.accounts.unblock"),
                    click -> change(() -> administration.unblock(account.id())));
        } else {
            menu.addItem(
                    getTranslation("shell.accounts.block"), click -> change(() -> administration.block(account.id())));
        }
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
