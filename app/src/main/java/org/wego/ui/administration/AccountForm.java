package org.wego.ui.administration;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.EmailAddress;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.MemberBox;

/** Who may sign in, as what and for whom. Most accounts are those of member contacts. */
final class AccountForm extends FormLayout {

    private final TextField name = new TextField(getTranslation("shell.accounts.name"));
    private final EmailField email = new EmailField(getTranslation("shell.accounts.email"));
    private final Select<Role> role = new Select<>();
    private final MemberBox member;

    AccountForm(MemberDirectory directory) {
        member = new MemberBox(directory);
        name.setRequired(true);
        name.setMaxLength(AccountAdministration.LONGEST_NAME);
        name.setErrorMessage(getTranslation("shell.accounts.name.missing"));
        email.setRequired(true);
        role.setLabel(getTranslation("shell.accounts.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(it -> getTranslation("shell.role." + it.name()));
        role.addValueChangeListener(_ -> member.setVisible(forMember()));
        role.setValue(Role.MEMBER);
        member.setLabel(getTranslation("shell.accounts.member"));
        member.setHelperText(getTranslation("shell.accounts.member.help"));
        member.setErrorMessage(getTranslation("shell.accounts.member.missing"));
        member.setRequired(true);
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(name, email, role, member);
    }

    /** Shows an account, whose e-mail stays what it is. */
    void show(AccountSummary account) {
        name.setValue(account.name());
        email.setValue(account.email());
        email.setRequired(false);
        email.setReadOnly(true);
        role.setValue(account.role());
        member.clear();
        if (account.member() != null) {
            member.choose(new MemberId(account.member()));
        }
    }

    /** Keeps what was typed and says at each field what somebody else put on record meanwhile. */
    void overtaken(AccountSummary account) {
        Overtaken.mark(name, account.name());
        role.setErrorMessage(getTranslation(
                "shell.organisation.overtaken",
                getTranslation("shell.role." + account.role().name())));
        role.setInvalid(role.getValue() != account.role());
    }

    /** Whether everything is filled in; what is not says so. */
    boolean isComplete() {
        name.setErrorMessage(getTranslation("shell.accounts.name.missing"));
        name.setInvalid(name().isEmpty() || name().length() > AccountAdministration.LONGEST_NAME);
        role.setInvalid(false);
        email.setErrorMessage(getTranslation("shell.accounts.email.wrong"));
        email.setInvalid(!email.isReadOnly() && !EmailAddress.isOne(email()));
        member.setInvalid(forMember() && member.isEmpty());
        return !name.isInvalid() && !email.isInvalid() && !member.isInvalid();
    }

    void refuseEmail(String message) {
        email.setErrorMessage(message);
        email.setInvalid(true);
    }

    String name() {
        return CleanText.line(name.getValue());
    }

    String email() {
        return CleanText.line(email.getValue());
    }

    Role role() {
        return role.getValue();
    }

    /** The member organisation of a member contact, nothing for others. */
    @Nullable
    UUID organisation() {
        return forMember() ? member.getValue().id().value() : null;
    }

    private boolean forMember() {
        return role.getValue() == Role.MEMBER;
    }
}
