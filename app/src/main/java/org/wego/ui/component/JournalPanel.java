package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.wego.membership.ledger.JournalEntry;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.ledger.Posting;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.words.Formats;

/** What entries of the ledger posted; whoever owes is led to. */
public final class JournalPanel extends Panel {

    /** @param title key of its title */
    public JournalPanel(String title) {
        super(title);
    }

    /**
     * Adds entries, the first first.
     *
     * @param debtor what the one is called who owes
     */
    public JournalPanel entries(List<JournalEntry> entries, String debtor) {
        for (JournalEntry entry : entries) {
            line(getTranslation("invoices.one.booked"), Formats.date(entry.bookedOn()));
            entry.postings().forEach(it -> line(account(it.account(), debtor), new Span(side(it))));
        }
        return this;
    }

    private Component account(LedgerAccount account, String debtor) {
        String words = getTranslation("invoices.account." + account.kind(), debtor);
        return account instanceof LedgerAccount.Receivable(var owes)
                ? new Anchor(PaymentAddress.pageOf(owes), words)
                : new Span(words);
    }

    private String side(Posting posting) {
        String side = posting.amount().isNegative() ? "invoices.one.credit" : "invoices.one.debit";
        return getTranslation(side) + " " + Formats.money(posting.amount().abs());
    }
}
