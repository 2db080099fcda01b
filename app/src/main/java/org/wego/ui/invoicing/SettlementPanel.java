package org.wego.ui.invoicing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.wego.membership.receivable.Settlement;
import org.wego.membership.receivable.Settlement.Cover;
import org.wego.membership.receivable.Settlement.Kind;
import org.wego.ui.component.Panel;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Formats;
import org.wego.words.Words;

/** What covers an invoice, and what is still open. */
final class SettlementPanel extends Panel {

    /** @param linked whether the reader may open the payments */
    SettlementPanel(Settlement settlement, boolean linked) {
        super("invoices.one.settled");
        if (settlement.covers().isEmpty()) {
            say("invoices.one.settled.none");
        }
        settlement.covers().forEach(cover -> line(what(cover, linked), new Span(Formats.money(cover.amount()))));
        line(getTranslation("invoices.open"), Formats.money(settlement.open()));
    }

    private Component what(Cover cover, boolean linked) {
        String kind = getTranslation(Words.of(cover.kind()));
        String since = Formats.date(cover.since());
        if (cover.kind() != Kind.PAYMENT) {
            return new Span(getTranslation("invoices.one.covered.by", kind, cover.document(), since));
        }
        String words = getTranslation("invoices.one.covered", kind, since);
        if (!linked) {
            return new Span(words);
        }
        Anchor link = new Anchor(DeskAddress.PAYMENTS + "/" + cover.document(), words);
        link.setRouterIgnore(false);
        return link;
    }
}
