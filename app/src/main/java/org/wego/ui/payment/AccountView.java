package org.wego.ui.payment;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.receivable.MemberAccounts;
import org.wego.membership.receivable.print.AccountPrint;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.Screen;

/** What a member was invoiced, has paid and owes. */
@Route(DeskAddress.MEMBER_ACCOUNT)
@RolesAllowed("STAFF")
class AccountView extends Screen implements BeforeEnterObserver {

    private final transient MemberAccounts accounts;
    private final transient AccountPrint print;
    private final transient MemberDirectory members;

    AccountView(MemberAccounts accounts, AccountPrint print, MemberDirectory members) {
        this.accounts = accounts;
        this.print = print;
        this.members = members;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MemberId member = WrittenId.of(event.getRouteParameters().get("member").orElse(""), MemberId::new)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        String name = members.names(List.of(member)).get(member);
        if (name == null) {
            throw new NotFoundException(event.getLocation().getPath());
        }
        AccountPanel panel = new AccountPanel(accounts, print, member, true);
        head().titled(getTranslation("payments.account.of", name))
                .note("payments.account.note")
                .actions(
                        Buttons.leading("payments.account.member", DeskAddress.member(member)),
                        Buttons.primary(
                                "payments.record",
                                VaadinIcon.PLUS,
                                () -> Buttons.goTo(DeskAddress.newPaymentOf(member))));
        show(panel);
        panel.read(event.getLocation());
    }
}
