package org.wego.ui.payment;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentFilter;
import org.wego.membership.payment.PaymentRegister;
import org.wego.membership.payment.PaymentSummary;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;

/** What arrived, whose it is, and what waits until somebody knows; year, member and work-list stand in the address. */
@Route(DeskAddress.PAYMENTS)
@Menu(title = "payments.title", order = 55.2, icon = "vaadin:wallet")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class PaymentsView extends Screen implements BeforeEnterObserver {

    private final FilterBar filters = new FilterBar(this::refresh);
    private final IntegerField year = filters.year("year", "payments.year");
    private final MemberBox member;
    private final ComboBox<Waiting> waiting =
            filters.choice("show", "payments.waiting", Waiting.values(), "payments.waiting.");
    private final ListGrid<PaymentSummary> grid = new ListGrid<>();

    /** The work-list. */
    enum Waiting {
        UNASSIGNED
    }

    PaymentsView(PaymentRegister register, MemberDirectory members) {
        super("payments.title");
        fillWindow();
        member = filters.choice(
                "member",
                "payments.member",
                new MemberBox(members),
                it -> it.id().toString(),
                id -> members.details(MemberId.parse(id)).map(MemberDetails::summary));
        grid.day("payments.received", PaymentSummary::receivedOn).setFlexGrow(0);
        grid.link("payments.payer", it -> PaymentAddress.payment(it.id()), PaymentWords::title)
                .setFlexGrow(3);
        grid.link(
                        "payments.member",
                        it -> it.debtor() == null ? "" : PaymentAddress.pageOf(it.debtor()),
                        it -> it.debtorName() == null ? "" : it.debtorName())
                .setFlexGrow(2);
        grid.money("payments.amount", PaymentSummary::amount);
        grid.money("payments.left", it -> it.left().isZero() ? null : it.left());
        grid.badge("payments.state", PaymentWords::badge);
        grid.text("payments.reference", PaymentSummary::bankReference);
        grid.load((offset, limit) -> register.list(filter(), offset, limit), () -> register.count(filter()))
                .empty("payments.none.match")
                .onPhone(0, 1, 3);
        head().note("payments.note")
                .actions(Buttons.primary(
                        "payments.record", VaadinIcon.PLUS, () -> Buttons.goTo(DeskAddress.NEW_PAYMENT)));
        show(filters.counting(grid, "payments.count"), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private PaymentFilter filter() {
        return new PaymentFilter(
                year.getValue(), member.isEmpty() ? null : member.getValue().id(), !waiting.isEmpty());
    }

    private void refresh() {
        grid.refresh();
    }
}
