package org.wego.ui.invoicing;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.ledger.TrialBalance;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** The trial balance: what was posted to each kind of account, and that debits equal credits. */
@Route("desk/ledger")
@StyleSheet("context://styles/invoices.css")
@Menu(title = "invoices.ledger", order = 55, icon = "vaadin:scale")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class LedgerView extends Screen {

    LedgerView(LedgerBalances ledger) {
        super("invoices.ledger");
        TrialBalance trial = ledger.trialBalance();
        head().note("invoices.ledger.note");
        if (trial.rows().isEmpty()) {
            show(new EmptyState(getTranslation("invoices.ledger.none"), getTranslation("invoices.ledger.none.help")));
            return;
        }
        head().facts(
                        trial.balances()
                                ? new StateBadge(getTranslation("invoices.ledger.balances"), Tone.GOOD)
                                : new StateBadge(getTranslation("invoices.ledger.differs"), Tone.BAD));
        show(new Panel("invoices.ledger.accounts").with(table(trial)));
    }

    private NativeTable table(TrialBalance trial) {
        NativeTable table = new NativeTable();
        table.addClassNames("totals", "ledger");
        table.getHead()
                .add(new NativeTableRow(
                        head("invoices.ledger.account"),
                        head("invoices.one.debit"),
                        head("invoices.one.credit"),
                        head("invoices.ledger.balance")));
        trial.rows()
                .forEach(row -> table.getBody()
                        .add(new NativeTableRow(
                                new NativeTableCell(getTranslation("invoices.ledger." + row.account())),
                                new NativeTableCell(Formats.money(row.debit())),
                                new NativeTableCell(Formats.money(row.credit())),
                                new NativeTableCell(Formats.money(row.balance())))));
        return table;
    }

    private NativeTableHeaderCell head(String key) {
        return new NativeTableHeaderCell(getTranslation(key));
    }
}
