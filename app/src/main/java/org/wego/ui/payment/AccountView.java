package org.wego.ui.payment;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.joda.money.Money;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.receivable.MemberAccounts;
import org.wego.membership.receivable.print.AccountPrint;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.IdInAddress;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PaymentAddress;
import org.wego.ui.component.Screen;
import org.wego.words.Formats;

/** What a member was invoiced, has paid and owes. */
@Route(DeskAddress.MEMBER_ACCOUNT)
@StyleSheet("context://styles/payments.css")
@RolesAllowed("STAFF")
class AccountView extends Screen implements BeforeEnterObserver {

    private final transient MemberAccounts accounts;
    private final transient AccountPrint print;
    private final transient PaymentRecording recording;
    private final transient MemberDirectory members;

    AccountView(MemberAccounts accounts, AccountPrint print, PaymentRecording recording, MemberDirectory members) {
        this.accounts = accounts;
        this.print = print;
        this.recording = recording;
        this.members = members;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MemberId member = IdInAddress.of(
                        event.getRouteParameters().get("member").orElse(""), MemberId::new)
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
                        Buttons.plain("payments.use", () -> {
                            use(member);
                            panel.read(event.getLocation());
                        }),
                        Buttons.primary(
                                "payments.record",
                                VaadinIcon.PLUS,
                                () -> Buttons.goTo(PaymentAddress.newPaymentOf(member))));
        show(panel);
        panel.read(event.getLocation());
    }

    private void use(MemberId member) {
        Money used = recording.useCredit(member);
        if (used.isZero()) {
            Notice.refused(getTranslation("payments.use.none"));
        } else {
            Notice.done(getTranslation("payments.used", Formats.money(used)));
        }
    }
}
