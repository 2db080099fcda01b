package org.wego.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wego.account.OwnAccount;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.security.SignedInAccount;
import org.wego.ui.component.Confirmation;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;

/** One's own account: who it is, another password, another API token. */
@Route(DeskAddress.OWN_ACCOUNT)
@RolesAllowed("MEMBER")
class OwnAccountView extends Main implements HasDynamicTitle {

    private final transient OwnAccount own;
    private final transient OwnMembers members;
    private final transient MemberDirectory directory;

    OwnAccountView(OwnAccount own, CurrentAccount current, OwnMembers members, MemberDirectory directory) {
        this.own = own;
        this.members = members;
        this.directory = directory;
        addClassName("page");
        add(new PageHeader(getTranslation("shell.ownAccount")).withNote(getTranslation("shell.ownAccount.note")));
        current.account().ifPresent(this::show);
    }

    private void show(SignedInAccount account) {
        Div panels = new Div(who(account));
        panels.addClassName("panels");
        if (own.isShared()) {
            panels.add(panel("shell.ownAccount.password", text("shell.ownAccount.shared")));
        } else {
            panels.add(
                    panel("shell.ownAccount.password", text("shell.ownAccount.password.help"), new PasswordForm(own)));
            panels.add(panel("shell.accounts.token", text("shell.ownAccount.token.help"), tokenButton(account)));
        }
        add(panels);
    }

    private Section who(SignedInAccount account) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("fee-reason");
        add(facts, "shell.accounts.name", account.name());
        add(facts, "shell.accounts.email", account.email());
        add(facts, "shell.accounts.role", getTranslation("shell.role." + account.role()));
        List<MemberId> all = members.all();
        if (!all.isEmpty()) {
            Map<MemberId, String> names = directory.names(all);
            add(
                    facts,
                    "shell.accounts.member",
                    all.stream()
                            .map(it -> names.getOrDefault(it, it.toString()))
                            .collect(Collectors.joining(", ")));
        }
        return panel("shell.ownAccount.who", facts, text("shell.ownAccount.who.help"));
    }

    private void add(DescriptionList facts, String term, String description) {
        facts.add(new Term(getTranslation(term)), new Description(description));
    }

    private Button tokenButton(SignedInAccount account) {
        return new Button(
                getTranslation("shell.accounts.renewToken"),
                _ -> new Confirmation(
                                getTranslation("shell.accounts.renewToken.question", account.email()),
                                getTranslation("shell.accounts.renewToken.consequence"),
                                getTranslation("shell.accounts.renewToken"),
                                () -> renewToken(account))
                        .open());
    }

    private void renewToken(SignedInAccount account) {
        own.renewToken()
                .ifPresentOrElse(
                        token -> SecretDialog.token(account.email(), token).open(),
                        () -> Notice.refused(getTranslation("shell.ownAccount.shared")));
    }

    private Section panel(String title, Component... content) {
        Section panel = new Section(new H2(getTranslation(title)));
        panel.addClassNames("panel", "stacked");
        panel.add(content);
        return panel;
    }

    private Paragraph text(String key) {
        return new Paragraph(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.ownAccount"));
    }
}
