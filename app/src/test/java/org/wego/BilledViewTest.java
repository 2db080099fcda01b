package org.wego;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.StateBadge;

/** Screens about money, with an invoice of 700 dollars that a test issues to somebody. */
public abstract class BilledViewTest extends ViewTest {

    @Autowired
    protected Invoicing invoicing;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private MemberDirectory directory;

    protected final MemberId city(String name) {
        return directory.find(MemberSearch.of(name), 0, 1).getFirst().id();
    }

    protected final InvoiceNumber issue(MemberId member, int year) {
        return FeeInvoices.issue(invoicing, member, "Makati", year);
    }

    protected final Grid<?> grid() {
        return find(Grid.class).single();
    }

    protected final void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    protected final List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    protected final List<String> badges() {
        return find(StateBadge.class).all().stream().map(StateBadge::getText).toList();
    }
}
