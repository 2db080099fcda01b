package org.wego.ui.administration;

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
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.Confirmation;

/** One's own account: who it is, another password, another API token. */
@Route(DeskAddress.OWN_ACCOUNT)
@RolesAllowed("GUEST")
class OwnAccountView extends Screen {

    private final transient OwnAccount own;
    private final transient OwnMembers members;
    private final transient MemberDirectory directory;

    OwnAccountView(OwnAccount own, CurrentAccount current, OwnMembers members, MemberDirectory directory) {
        super("shell.ownAccount");
        this.own = own;
        this.members = members;
        this.directory = directory;
        head().note("shell.ownAccount.note");
        current.account().ifPresent(this::show);
    }

    private void show(SignedInAccount account) {
        Panel password = new Panel("shell.ownAccount.password").spaced();
        if (own.isShared()) {
            show(Panel.row(who(account), password.say("shell.ownAccount.shared")));
            return;
        }
        Panel token = new Panel("shell.accounts.token").spaced().say("shell.ownAccount.token.help");
        show(Panel.row(
                who(account),
                password.say("shell.ownAccount.password.help").with(new PasswordForm(own)),
                token.with(Buttons.plain("shell.accounts.renewToken", () -> ask(account)))));
    }

    private Panel who(SignedInAccount account) {
        Panel who = new Panel("shell.ownAccount.who");
        who.line(getTranslation("shell.accounts.name"), account.name());
        who.line(getTranslation("shell.accounts.email"), account.email());
        who.line(getTranslation("shell.accounts.role"), getTranslation("shell.role." + account.role()));
        List<MemberId> all = members.all();
        if (!all.isEmpty()) {
            Map<MemberId, String> names = directory.names(all);
            String written = all.stream()
                    .map(it -> names.getOrDefault(it, it.toString()))
                    .collect(Collectors.joining(", "));
            who.line(getTranslation("shell.accounts.member"), written);
        }
        return who.say("shell.ownAccount.who.help");
    }

    private void ask(SignedInAccount account) {
        new Confirmation(
                        getTranslation("shell.accounts.renewToken.question", account.email()),
                        getTranslation("shell.accounts.renewToken.consequence"),
                        getTranslation("shell.accounts.renewToken"),
                        () -> renewToken(account))
                .open();
    }

    private void renewToken(SignedInAccount account) {
        own.renewToken()
                .ifPresentOrElse(
                        token -> AccountSecrets.token(account.email(), token).open(),
                        () -> Notice.refused(getTranslation("shell.ownAccount.shared")));
    }
}
