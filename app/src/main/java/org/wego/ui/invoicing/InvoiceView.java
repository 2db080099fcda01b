package org.wego.ui.invoicing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceLine;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.ledger.Account;
import org.wego.membership.ledger.JournalEntry;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.ledger.Posting;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.FeeReasonList;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.WhyLink;
import org.wego.words.Formats;

/** One invoice as it was issued: recipient, items with their reasons, payment, and for staff the ledger entries. */
@Route(DeskAddress.INVOICES)
@StyleSheet("context://styles/invoices.css")
@RolesAllowed("MEMBER")
class InvoiceView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient InvoiceRegister register;
    private final transient InvoicePrint print;
    private final transient LedgerBalances ledger;
    private final transient InvoiceMailing mailing;
    private final transient CurrentAccount current;
    private final ZoneId zone;
    private String title = "";

    InvoiceView(
            InvoiceRegister register,
            InvoicePrint print,
            LedgerBalances ledger,
            InvoiceMailing mailing,
            CurrentAccount current,
            Clock clock) {
        zone = clock.getZone();
        this.register = register;
        this.print = print;
        this.ledger = ledger;
        this.mailing = mailing;
        this.current = current;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        InvoiceDetails invoice =
                InvoiceNumber.parse(number).flatMap(register::find).orElseThrow(() -> new NotFoundException(number));
        title = getTranslation("invoices.one.title", number);
        removeAll();
        Div panels = new Div(items(invoice), payment(invoice), recipient(invoice));
        panels.addClassName("panels");
        if (current.is(Role.STAFF)) {
            panels.add(entries(invoice), new RecipientsPanel(mailing.recipients(invoice.number()), zone));
        }
        add(header(invoice), panels);
    }

    private PageHeader header(InvoiceDetails invoice) {
        Anchor pdf = PdfDownload.link(print, invoice.number(), getTranslation("invoices.pdf.download"));
        pdf.addClassName("action-link");
        PageHeader header = new PageHeader(title, pdf)
                .withNote(getTranslation(
                        "invoices.one.facts",
                        Formats.date(invoice.issuedOn()),
                        Formats.date(invoice.dueOn()),
                        Integer.toString(invoice.number().year())));
        return current.is(Role.STAFF)
                ? header.withNote(getTranslation(
                                "invoices.one.by", invoice.issuedBy(), Formats.moment(invoice.issuedAt(), zone)))
                        .withFacts(
                                link(DeskAddress.member(invoice.member()), "invoices.one.member"),
                                link(DeskAddress.feeRun(new FeeRunId(invoice.run())), "invoices.run.open"))
                : header;
    }

    private Anchor link(String path, String text) {
        Anchor link = new Anchor(path, getTranslation(text));
        link.setRouterIgnore(false);
        return link;
    }

    private Div recipient(InvoiceDetails invoice) {
        Div panel = panel("invoices.one.recipient");
        panel.add(new Paragraph(invoice.addressee().name()));
        invoice.addressee().lines().forEach(line -> panel.add(new Paragraph(line)));
        return panel;
    }

    private Div payment(InvoiceDetails invoice) {
        Div panel = panel("invoices.one.payment");
        panel.add(row(getTranslation("invoices.one.reference"), new Span(invoice.paymentReference())));
        panel.add(row(
                getTranslation("invoices.one.owed"),
                new Span(Formats.money(
                        ledger.balanceOf(invoice.member(), invoice.total().getCurrencyUnit())))));
        panel.add(new Paragraph(getTranslation("invoices.one.reference.help")));
        if (!invoice.sender().payment().isEmpty()) {
            Paragraph instructions =
                    new Paragraph(String.join("\n", invoice.sender().payment()));
            instructions.addClassName("invoice-instructions");
            panel.add(new H3(getTranslation("invoices.one.how")), instructions);
        }
        return panel;
    }

    private Div items(InvoiceDetails invoice) {
        Div panel = panel("invoices.one.items");
        for (InvoiceLine line : invoice.lines()) {
            Div amount = new Div(
                    new Span(Formats.money(line.amount())),
                    new WhyLink(
                            getTranslation("invoices.one.why", Formats.money(line.amount())),
                            () -> new FeeReasonList(line.reason())));
            panel.add(row(line.description(), amount));
        }
        panel.add(row(getTranslation("invoices.total"), new Span(Formats.money(invoice.total()))));
        return panel;
    }

    private Div entries(InvoiceDetails invoice) {
        Div panel = panel("invoices.one.ledger");
        panel.add(new Paragraph(getTranslation("invoices.one.ledger.note")));
        for (JournalEntry entry : ledger.entriesOf(invoice.number().toString())) {
            panel.add(row(getTranslation("invoices.one.booked"), new Span(Formats.date(entry.bookedOn()))));
            entry.postings().forEach(posting -> panel.add(row(account(posting, invoice), new Span(side(posting)))));
        }
        return panel;
    }

    private String account(Posting posting, InvoiceDetails invoice) {
        Account.Kind kind = posting.account().kind();
        return getTranslation("invoices.account." + kind, invoice.addressee().name());
    }

    private String side(Posting posting) {
        String side = posting.amount().isNegative() ? "invoices.one.credit" : "invoices.one.debit";
        return getTranslation(side) + " " + Formats.money(posting.amount().abs());
    }

    private Div panel(String title) {
        Div panel = new Div(new H2(getTranslation(title)));
        panel.addClassName("panel");
        return panel;
    }

    private static Div row(String label, Component value) {
        Div row = new Div(new Span(label), value);
        row.addClassName("invoice-row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
