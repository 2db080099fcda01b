package org.wego.ui.invoicing;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.security.CurrentAccount;
import org.wego.security.SignedInAccount;
import org.wego.ui.component.Fact;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** The invoices of the member that the account acts for. */
@Component
@Order(20)
class OwnInvoicesFact implements HomeFact {

    private final CurrentAccount current;
    private final InvoiceRegister invoices;

    OwnInvoicesFact(CurrentAccount current, InvoiceRegister invoices) {
        this.current = current;
        this.invoices = invoices;
    }

    @Override
    public List<Fact> facts() {
        return current.account().map(SignedInAccount::member).map(MemberId::new).stream()
                .map(this::fact)
                .toList();
    }

    private Fact fact(MemberId own) {
        UI ui = UI.getCurrent();
        InvoiceFilter filter = InvoiceFilter.of(own);
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
                .leadingTo("desk/my-invoices", ui.getTranslation("shell.home.ownInvoices.open"));
    }
}
