package org.wego.ui.administration;

import java.util.function.BiConsumer;
import org.wego.account.AccountAdministration;
import org.wego.account.EmailTaken;
import org.wego.account.OpenAccount;
import org.wego.account.OpenAccount.HolderRefused;
import org.wego.account.SetupLink;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.directory.MemberDirectory;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;

/** Asks who gets an account and sends the link with which that person chooses a password; without a mail server it is shown. */
final class InviteDialog extends AskingDialog {

    private final transient AccountAdministration administration;
    private final transient BiConsumer<String, SetupLink> linked;
    private final transient Runnable invited;
    private final AccountForm form;

    InviteDialog(
            AccountAdministration administration,
            MemberDirectory directory,
            PeopleRegister people,
            BiConsumer<String, SetupLink> linked,
            Runnable invited) {
        setHeaderTitle(getTranslation("shell.accounts.invite.title"));
        this.administration = administration;
        this.linked = linked;
        this.invited = invited;
        form = new AccountForm(directory, people);
        add(form);
        offer(getTranslation("shell.accounts.invite"), this::invite);
    }

    private void invite() {
        if (!form.isComplete()) {
            return;
        }
        try {
            OpenAccount command =
                    new OpenAccount(form.email(), form.name(), form.role(), form.person(), form.organisation());
            if (administration.sendsMail()) {
                administration.invite(command);
                close();
                Notice.done(getTranslation("shell.accounts.sent", command.email()));
            } else {
                SetupLink link = administration.open(command);
                close();
                linked.accept(command.email(), link);
            }
            invited.run();
        } catch (HolderRefused refused) {
            form.refuse(refused);
        } catch (EmailTaken taken) {
            form.refuseEmail(getTranslation("shell.accounts.email.taken", taken.email()));
        }
    }
}
