package org.wego.ui.invoicing;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.security.OwnMembers;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** The invoices of the member that the account acts for. */
@Component
@Order(20)
class OwnInvoicesFact implements HomeFact {

    private final OwnMembers own;
    private final InvoiceRegister invoices;

    OwnInvoicesFact(OwnMembers own, InvoiceRegister invoices) {
        this.own = own;
        this.invoices = invoices;
    }

    @Override
    public List<Fact> facts() {
        return own.chosen().stream().map(this::fact).toList();
    }

    private Fact fact(MemberId member) {
        UI ui = UI.getCurrent();
        InvoiceFilter filter = InvoiceFilter.of(member);
        List<InvoiceSummary> latest = invoices.list(filter, 0, 1);
        int count = invoices.count(filter);
        String meaning = latest.isEmpty()
                ? ui.getTranslation("shell.home.ownInvoices.none")
                : ui.getTranslation(
                        "shell.home.ownInvoices",
                        latest.getFirst().number(),
                        Formats.money(latest.getFirst().total()),
                        Formats.date(latest.getFirst().dueOn()),
                        count);
        return new Fact(Formats.number(count), meaning)
                .leadingTo(DeskAddress.MY_INVOICES, ui.getTranslation("shell.home.ownInvoices.open"));
    }
}
