package org.wego.ui.invoicing;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import org.joda.money.Money;
import org.wego.membership.access.Role;
import org.wego.membership.credit.CreditNoting;
import org.wego.membership.credit.InvoiceCorrecting;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceLine;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.receivable.InvoiceSettlements;
import org.wego.membership.receivable.Settlement;
import org.wego.membership.term.MergedRecords;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.FeeReasonList;
import org.wego.ui.component.JournalPanel;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.WhyLink;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Formats;

/** One invoice as it was issued: recipient, items with their reasons, payment, and for staff the ledger entries. */
@Route(DeskAddress.INVOICES)
@StyleSheet("context://styles/invoices.css")
@RolesAllowed("MEMBER")
class InvoiceView extends Screen implements HasUrlParameter<String> {

    private final transient InvoiceRegister register;
    private final transient InvoicePrint print;
    private final transient LedgerBalances ledger;
    private final transient InvoiceMailing mailing;
    private final transient InvoiceSettlements settlements;
    private final transient CreditNoting noting;
    private final transient InvoiceCorrecting correcting;
    private final transient MergedRecords merged;
    private final transient CurrentAccount current;
    private final ZoneId zone;

    InvoiceView(
            InvoiceRegister register,
            InvoicePrint print,
            LedgerBalances ledger,
            InvoiceMailing mailing,
            InvoiceSettlements settlements,
            CreditNoting noting,
            InvoiceCorrecting correcting,
            MergedRecords merged,
            CurrentAccount current,
            Clock clock) {
        zone = clock.getZone();
        this.register = register;
        this.print = print;
        this.ledger = ledger;
        this.mailing = mailing;
        this.settlements = settlements;
        this.noting = noting;
        this.correcting = correcting;
        this.merged = merged;
        this.current = current;
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        show(InvoiceNumber.parse(number).flatMap(register::find).orElseThrow(() -> new NotFoundException(number)));
    }

    private void show(InvoiceDetails invoice) {
        Settlement settlement = settlements.of(invoice);
        boolean staff = current.is(Role.STAFF);
        name(invoice);
        head().facts(StateWords.badge(settlement.state()));
        if (staff && CorrectDialog.isFor(invoice, settlement, merged)) {
            head().actions(Buttons.plain(
                    "corrections.correct", () -> new CorrectDialog(correcting, invoice, settlement.open()).open()));
        }
        if (staff && settlement.open().isPositive()) {
            head().actions(new CreditDeeds(
                            noting, invoice.number(), settlement.open(), current.is(Role.ADMIN), () -> show(invoice))
                    .buttons());
        }
        Div panels =
                Panel.row(items(invoice), new SettlementPanel(settlement, staff), payment(invoice), recipient(invoice));
        if (staff) {
            RecipientsPanel recipients =
                    new RecipientsPanel(mailing.recipients(invoice.number()), zone).because(mailing);
            panels.add(entries(invoice), settlement.takenBack() ? recipients : recipients.sending(() -> send(invoice)));
        }
        show(panels);
    }

    private void send(InvoiceDetails invoice) {
        if (mailing.send(invoice.number())) {
            Notice.done(getTranslation("invoices.one.mail.sending"));
        } else {
            Notice.refused(getTranslation("invoices.one.mail.nobody"));
        }
        show(invoice);
    }

    private void name(InvoiceDetails invoice) {
        Anchor pdf = PdfDownload.link(print, invoice.number(), getTranslation("invoices.pdf.download"));
        pdf.addClassNames("action-link", "plain");
        head().titled(getTranslation("invoices.one.title", invoice.number()))
                .note(
                        "invoices.one.facts." + invoice.subject(),
                        Formats.date(invoice.issuedOn()),
                        Formats.date(invoice.dueOn()),
                        Integer.toString(invoice.number().year()))
                .actions(pdf);
        if (current.is(Role.STAFF)) {
            head().note("invoices.one.by", invoice.issuedBy(), Formats.moment(invoice.issuedAt(), zone))
                    .facts(InvoiceLinks.of(invoice));
        }
    }

    private Panel recipient(InvoiceDetails invoice) {
        Panel panel = new Panel("invoices.one.recipient")
                .with(new Paragraph(InvoiceLinks.addressee(invoice, current.is(Role.STAFF))));
        invoice.addressee().lines().forEach(line -> panel.add(new Paragraph(line)));
        return panel;
    }

    private Panel payment(InvoiceDetails invoice) {
        Money owed = ledger.balanceOf(invoice.debtor(), invoice.total().getCurrencyUnit());
        Panel panel = new Panel("invoices.one.payment")
                .line(getTranslation("invoices.one.reference"), invoice.paymentReference())
                .line(getTranslation("invoices.one.owed"), Formats.money(owed))
                .say("invoices.one.reference.help");
        if (!invoice.sender().payment().isEmpty()) {
            Paragraph instructions =
                    new Paragraph(String.join("\n", invoice.sender().payment()));
            instructions.addClassName("invoice-instructions");
            panel.add(new H3(getTranslation("invoices.one.how")), instructions);
        }
        return panel;
    }

    private Panel items(InvoiceDetails invoice) {
        Panel panel = new Panel("invoices.one.items");
        for (InvoiceLine line : invoice.lines()) {
            String amount = Formats.money(line.amount());
            Div charged = new Div(new Span(amount));
            if (!line.reason().facts().isEmpty()) {
                charged.add(new WhyLink(
                        getTranslation("invoices.one.why", amount), () -> new FeeReasonList(line.reason())));
            }
            panel.line(new Span(line.description()), charged);
        }
        return panel.line(getTranslation("invoices.total"), Formats.money(invoice.total()));
    }

    private Panel entries(InvoiceDetails invoice) {
        JournalPanel panel = new JournalPanel("invoices.one.ledger");
        panel.say("invoices.one.ledger.note");
        return panel.entries(
                ledger.entriesOf(invoice.number().toString()),
                invoice.addressee().name());
    }
}
