package org.wego.ui.invoicing;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** How many invoices were issued for the latest year. */
@Component
@Order(50)
class InvoicesFact implements HomeFact {

    private final CurrentAccount current;
    private final InvoiceRegister invoices;

    InvoicesFact(CurrentAccount current, InvoiceRegister invoices) {
        this.current = current;
        this.invoices = invoices;
    }

    @Override
    public List<Fact> facts() {
        return current.is(Role.STAFF)
                ? invoices.years().stream().limit(1).map(this::fact).toList()
                : List.of();
    }

    private Fact fact(int year) {
        UI ui = UI.getCurrent();
        int count = invoices.count(InvoiceFilter.of(year));
        return new Fact(Formats.number(count), ui.getTranslation("shell.home.invoices", Integer.toString(year), count))
                .leadingTo(DeskAddress.INVOICES + "?year=" + year, ui.getTranslation("shell.home.invoices.open"));
    }
}
