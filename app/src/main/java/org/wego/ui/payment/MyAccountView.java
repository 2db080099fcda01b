package org.wego.ui.payment;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.receivable.MemberAccounts;
import org.wego.membership.receivable.print.AccountPrint;
import org.wego.membership.term.MergedRecords;
import org.wego.security.OwnMembers;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;

/** What the organisation that the account acts for was invoiced, has paid and owes. */
@Route(DeskAddress.MY_ACCOUNT)
@StyleSheet("context://styles/payments.css")
@Menu(title = "payments.mine", order = 62, icon = "vaadin:scale")
@InMenu(Group.CITY)
@RolesAllowed("MEMBER")
class MyAccountView extends Screen implements BeforeEnterObserver {

    private final transient MemberAccounts accounts;
    private final transient AccountPrint print;
    private final transient OwnMembers members;
    private final transient MergedRecords merged;
    private final transient MemberDirectory directory;

    MyAccountView(
            MemberAccounts accounts,
            AccountPrint print,
            OwnMembers members,
            MergedRecords merged,
            MemberDirectory directory) {
        super("payments.mine");
        this.accounts = accounts;
        this.print = print;
        this.members = members;
        this.merged = merged;
        this.directory = directory;
        head().note("payments.mine.note");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<MemberId> chosen = members.chosen();
        if (chosen.isEmpty()) {
            show(new EmptyState(getTranslation("invoices.mine.nobody"), getTranslation("invoices.mine.nobody.help")));
            return;
        }
        AccountPanel panel = new AccountPanel(accounts, print, Debtor.of(chosen.get()), false);
        List<MemberId> records = merged.with(chosen.get());
        if (records.size() > 1) {
            panel.with(directory.names(records.subList(1, records.size())));
        }
        show(panel);
        panel.read(event.getLocation());
    }
}
