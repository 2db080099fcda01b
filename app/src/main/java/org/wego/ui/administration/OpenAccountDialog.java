package org.wego.ui.administration;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.wego.account.AccountAdministration;
import org.wego.account.EmailTaken;
import org.wego.account.OpenAccount;
import org.wego.account.SetupLink;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.EmailAddress;
import org.wego.membership.text.CleanText;
import org.wego.security.Role;
import org.wego.ui.component.AskingDialog;
import org.wego.ui.component.MemberBox;

/** Asks who gets an account and hands out the link with which that person chooses a password. */
final class OpenAccountDialog extends AskingDialog {

    private final transient AccountAdministration administration;
    private final transient BiConsumer<String, SetupLink> linked;
    private final transient Runnable opened;
    private final TextField name = new TextField(getTranslation("shell.accounts.name"));
    private final EmailField email = new EmailField(getTranslation("shell.accounts.email"));
    private final Select<Role> role = new Select<>();
    private final MemberBox member;

    OpenAccountDialog(
            AccountAdministration administration,
            MemberDirectory directory,
            BiConsumer<String, SetupLink> linked,
            Runnable opened) {
        this.administration = administration;
        this.linked = linked;
        member = new MemberBox(directory);
        this.opened = opened;
        setHeaderTitle(getTranslation("shell.accounts.open"));
        setWidth("28rem");
        name.setRequired(true);
        name.setMaxLength(AccountAdministration.LONGEST_NAME);
        email.setRequired(true);
        role.setLabel(getTranslation("shell.accounts.role"));
        role.setItems(Role.MEMBER, Role.STAFF, Role.ADMIN);
        role.setValue(Role.STAFF);
        role.setItemLabelGenerator(it -> getTranslation("shell.role." + it.name()));
        role.addValueChangeListener(_ -> member.setVisible(forMember()));
        configureMember();
        FormLayout form = new FormLayout(name, email, role, member);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        offer(getTranslation("shell.accounts.open"), this::submit);
    }

    private void configureMember() {
        member.setLabel(getTranslation("shell.accounts.member"));
        member.setHelperText(getTranslation("shell.accounts.member.help"));
        member.setErrorMessage(getTranslation("shell.accounts.member.missing"));
        member.setRequired(true);
        member.setVisible(forMember());
    }

    private boolean forMember() {
        return role.getValue() == Role.MEMBER;
    }

    private void submit() {
        name.setInvalid(CleanText.line(name.getValue()).isEmpty()
                || name.getValue().length() > AccountAdministration.LONGEST_NAME);
        name.setErrorMessage(getTranslation("shell.accounts.name.missing"));
        email.setErrorMessage(getTranslation("shell.accounts.email.wrong"));
        email.setInvalid(!EmailAddress.isOne(CleanText.line(email.getValue())));
        member.setInvalid(forMember() && member.isEmpty());
        if (name.isInvalid() || email.isInvalid() || member.isInvalid()) {
            return;
        }
        try {
            SetupLink link = administration.open(
                    new OpenAccount(email.getValue(), name.getValue(), role.getValue(), organisation()));
            close();
            opened.run();
            linked.accept(email.getValue(), link);
        } catch (EmailTaken taken) {
            email.setErrorMessage(getTranslation("shell.accounts.email.taken", taken.email()));
            email.setInvalid(true);
        }
    }

    private @Nullable UUID organisation() {
        return forMember() ? member.getValue().id().value() : null;
    }
}
