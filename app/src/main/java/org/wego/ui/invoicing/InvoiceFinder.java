package org.wego.ui.invoicing;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.Finder;
import org.wego.words.Formats;

/** Finds invoices by their number or the name on them; a member finds its own. */
@Component
@Order(20)
class InvoiceFinder implements Finder {

    private final InvoiceRegister invoices;
    private final CurrentAccount current;
    private final OwnMembers own;

    InvoiceFinder(InvoiceRegister invoices, CurrentAccount current, OwnMembers own) {
        this.invoices = invoices;
        this.current = current;
        this.own = own;
    }

    @Override
    public String title() {
        return "invoices.title";
    }

    @Override
    public String hint() {
        return "invoices.search.hint";
    }

    @Override
    public List<Hit> find(String asked, int most) {
        Optional<MemberId> only = current.is(Role.STAFF) ? Optional.empty() : own.chosen();
        if (!current.is(Role.STAFF) && only.isEmpty()) {
            return List.of();
        }
        return invoices.list(new InvoiceFilter(null, only.orElse(null), null, asked), 0, most).stream()
                .map(InvoiceFinder::hit)
                .toList();
    }

    @Override
    public Optional<String> all(String asked) {
        return current.is(Role.STAFF)
                ? Optional.of(
                        new Location(DeskAddress.INVOICES, QueryParameters.of("q", asked)).getPathWithQueryParameters())
                : Optional.empty();
    }

    private static Hit hit(InvoiceSummary invoice) {
        return new Hit(
                invoice.number().toString(),
                invoice.addressee() + " · " + Formats.money(invoice.total()),
                DeskAddress.invoice(invoice.number()));
    }
}
