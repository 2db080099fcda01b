package org.wego.ui.administration;

import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.ChangeAccount;
import org.wego.account.ChangedMeanwhile;
import org.wego.account.LastAdministrator;
import org.wego.account.OpenAccount.HolderRefused;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.directory.MemberDirectory;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;

/** Corrects the name, the role and whose an account is. */
final class EditAccountDialog extends AskingDialog {

    private final transient AccountAdministration administration;
    private final transient Runnable changed;
    private final AccountForm form;
    private transient AccountSummary read;

    EditAccountDialog(
            AccountSummary account,
            AccountAdministration administration,
            MemberDirectory directory,
            PeopleRegister people,
            Runnable changed) {
        setHeaderTitle(getTranslation("shell.accounts.edit.title", account.email()));
        this.administration = administration;
        this.changed = changed;
        // the list may have been read a while ago
        read = administration.account(account.id()).orElse(account);
        form = new AccountForm(directory, people);
        form.show(read);
        add(form);
        offer(getTranslation("shell.accounts.edit.save"), this::save);
    }

    private void save() {
        if (!form.isComplete()) {
            return;
        }
        try {
            administration.change(new ChangeAccount(
                    read.id(), read.version(), form.name(), form.role(), form.person(), form.organisation()));
            close();
            Notice.done(getTranslation("shell.accounts.changed", read.email()));
        } catch (HolderRefused refused) {
            form.refuse(refused);
        } catch (LastAdministrator refused) {
            refuse(getTranslation("shell.accounts.lastAdministrator"));
        } catch (ChangedMeanwhile another) {
            read = administration.account(read.id()).orElse(read);
            form.overtaken(read);
            refuse(getTranslation("shell.accounts.changedMeanwhile", read.email()));
        }
        changed.run();
    }
}
