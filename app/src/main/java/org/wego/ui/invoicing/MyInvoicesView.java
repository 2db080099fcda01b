package org.wego.ui.invoicing;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.organisation.MemberId;
import org.wego.security.OwnMembers;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;

/** The invoices of the organisation that the account acts for. */
@Route(DeskAddress.MY_INVOICES)
@Menu(title = "invoices.mine.title", order = 61, icon = "vaadin:invoice")
@InMenu(Group.CITY)
@RolesAllowed("MEMBER")
class MyInvoicesView extends Screen {

    MyInvoicesView(InvoiceRegister register, InvoicePrint print, OwnMembers members) {
        super("invoices.mine.title");
        fillWindow();
        head().note("invoices.mine.note");
        members.chosen().ifPresentOrElse(member -> show(register, print, member), () -> empty("invoices.mine.nobody"));
    }

    private void show(InvoiceRegister register, InvoicePrint print, MemberId member) {
        InvoiceFilter own = InvoiceFilter.of(member);
        if (register.count(own) == 0) {
            empty("invoices.mine.none");
        } else {
            show(new InvoiceGrid(register, print, () -> own).ofOne());
        }
    }

    private void empty(String key) {
        show(new EmptyState(getTranslation(key), getTranslation(key + ".help")));
    }
}
