package org.wego.ui.payment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.wego.membership.contact.PersonId;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.receivable.AccountStatement;
import org.wego.membership.receivable.MemberAccounts;
import org.wego.membership.receivable.print.AccountPrint;
import org.wego.membership.term.MergedRecords;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.words.Formats;

/** What a member, or a person that pays for itself, was invoiced, has paid and owes. */
@Route(DeskAddress.MEMBER_ACCOUNT)
@RouteAlias(DeskAddress.PEOPLE + "/:person/account")
@StyleSheet("context://styles/payments.css")
@RolesAllowed("STAFF")
class AccountView extends Screen implements BeforeEnterObserver {

    private final transient MemberAccounts accounts;
    private final transient AccountPrint print;
    private final transient PaymentRecording recording;
    private final transient MemberDirectory members;
    private final transient MergedRecords merged;

    AccountView(
            MemberAccounts accounts,
            AccountPrint print,
            PaymentRecording recording,
            MemberDirectory members,
            MergedRecords merged) {
        this.accounts = accounts;
        this.print = print;
        this.recording = recording;
        this.members = members;
        this.merged = merged;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Debtor debtor = asked(event.getRouteParameters())
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        String name = accounts.of(debtor, null, null)
                .map(AccountStatement::name)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        MemberId member = debtor.member();
        AccountPanel panel = new AccountPanel(accounts, print, debtor, true);
        head().titled(getTranslation("payments.account.of", member == null ? name : label(member, name)))
                .note("payments.account.note")
                .actions(Buttons.leading(
                        member == null ? "payments.account.person" : "payments.account.member",
                        PaymentAddress.pageOf(debtor)));
        if (recording.usableCredit(debtor).isPositive()) {
            head().actions(credit(debtor, () -> panel.read(event.getLocation())));
        }
        // a merged record pays what it owes, and nothing in advance
        if (member != null && merged.next(member).isEmpty()) {
            head().actions(Buttons.primary(
                    "payments.record", VaadinIcon.PLUS, () -> Buttons.goTo(PaymentAddress.newPaymentOf(member))));
        }
        show(panel);
        panel.read(event.getLocation());
    }

    private static Optional<Debtor> asked(RouteParameters parameters) {
        return parameters
                .get("member")
                .flatMap(it -> IdInAddress.of(it, MemberId::new))
                .map(Debtor::of)
                .or(() -> parameters
                        .get("person")
                        .flatMap(it -> IdInAddress.of(it, PersonId::new))
                        .map(Debtor::of));
    }

    private String label(MemberId member, String name) {
        return members.names(List.of(member)).getOrDefault(member, name);
    }

    /** Offered as long as there is credit that something open can be paid with. */
    private Button credit(Debtor debtor, Runnable used) {
        Button use = Buttons.plain("payments.use", () -> {
            use(debtor);
            used.run();
        });
        use.addClickListener(_ -> use.setVisible(recording.usableCredit(debtor).isPositive()));
        return use;
    }

    private void use(Debtor debtor) {
        Money used = recording.useCredit(debtor);
        if (used.isZero()) {
            Notice.refused(getTranslation("payments.use.none"));
        } else {
            Notice.done(getTranslation("payments.used", Formats.money(used)));
        }
    }
}
