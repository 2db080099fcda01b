package org.wego.ui.administration;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.OpenAccount.HolderRefused;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactOutcome.EmailKnown;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonId;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.form.Overtaken;
import org.wego.ui.component.person.ContactRefusals;
import org.wego.ui.component.person.PersonBox;

/**
 * Who may sign in, and as what. Most accounts are those of member contacts: people on record, or new ones whose member is
 * named.
 */
final class AccountForm extends FormLayout {

    private final TextField name = new TextField(getTranslation("shell.accounts.name"));
    private final EmailField email = new EmailField(getTranslation("shell.accounts.email"));
    private final Select<Role> role = new Select<>();
    private final PersonBox person;
    private final MemberBox member;

    AccountForm(MemberDirectory directory, PeopleRegister people) {
        person = new PersonBox(people);
        member = new MemberBox(directory);
        name.setRequired(true);
        name.setMaxLength(AccountAdministration.LONGEST_NAME);
        name.setErrorMessage(getTranslation("shell.accounts.name.missing"));
        email.setRequired(true);
        role.setLabel(getTranslation("shell.accounts.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(it -> getTranslation("shell.role." + it.name()));
        role.addValueChangeListener(_ -> showWhatIsNeeded());
        person.setLabel(getTranslation("shell.accounts.person"));
        person.setHelperText(getTranslation("shell.accounts.person.help"));
        person.setClearButtonVisible(true);
        person.addValueChangeListener(_ -> {
            fillIn();
            showWhatIsNeeded();
        });
        member.setLabel(getTranslation("shell.accounts.member"));
        member.setHelperText(getTranslation("shell.accounts.member.help"));
        member.setErrorMessage(getTranslation("shell.accounts.member.missing"));
        member.setRequired(true);
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(role, person, name, email, member);
        role.setValue(Role.MEMBER);
    }

    private void showWhatIsNeeded() {
        person.setVisible(forMember());
        member.setVisible(forMember() && person.isEmpty());
    }

    /** What is on record of the person need not be typed again. */
    private void fillIn() {
        PersonDetails chosen = person.getValue();
        if (chosen != null && name().isEmpty()) {
            name.setValue(chosen.person().name());
        }
        if (chosen != null && !email.isReadOnly() && email().isEmpty()) {
            email.setValue(chosen.person().email());
        }
    }

    /** Shows an account, whose e-mail stays what it is. */
    void show(AccountSummary account) {
        name.setValue(account.name());
        email.setValue(account.email());
        email.setRequired(false);
        email.setReadOnly(true);
        role.setValue(account.role());
        person.clear();
        member.clear();
        if (account.person() != null) {
            person.choose(account.person());
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
        person.setInvalid(false);
        email.setErrorMessage(getTranslation("shell.accounts.email.wrong"));
        email.setInvalid(!email.isReadOnly() && !EmailAddress.isOne(email()));
        member.setErrorMessage(getTranslation("shell.accounts.member.missing"));
        member.setInvalid(forMember() && person.isEmpty() && member.isEmpty());
        return !name.isInvalid() && !email.isInvalid() && !member.isInvalid();
    }

    void refuseEmail(String message) {
        email.setErrorMessage(message);
        email.setInvalid(true);
    }

    /** Says why the account cannot be that person's; whoever has the e-mail already is offered. */
    void refuse(HolderRefused refused) {
        ContactOutcome why = refused.outcome().orElse(null);
        if (why == null) {
            person.setErrorMessage(getTranslation("shell.accounts.person.taken"));
        } else if (why instanceof EmailKnown(PersonId known)) {
            person.choose(known);
            person.setErrorMessage(getTranslation("shell.accounts.person.known"));
        } else {
            member.setErrorMessage(ContactRefusals.words(why));
        }
        boolean ofMember = why != null && !(why instanceof EmailKnown);
        member.setInvalid(ofMember);
        person.setInvalid(!ofMember);
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

    /** The person on record who is to have the account; nobody for staff and for somebody new. */
    @Nullable
    PersonId person() {
        return forMember() && !person.isEmpty() ? person.getValue().person().id() : null;
    }

    /** The member organisation of somebody new, nothing for others. */
    @Nullable
    MemberId organisation() {
        return forMember() && person.isEmpty() ? member.getValue().id() : null;
    }

    private boolean forMember() {
        return role.getValue() == Role.MEMBER;
    }
}
