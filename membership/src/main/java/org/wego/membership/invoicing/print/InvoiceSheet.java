package org.wego.membership.invoicing.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceLine;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.MoneyText;

/** The printed form of an invoice, as a page of HTML with the style sheet {@code invoice.css}. */
final class InvoiceSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String STYLE = style();

    private final InvoiceDetails invoice;
    private final Document page;

    private InvoiceSheet(InvoiceDetails invoice) {
        this.invoice = invoice;
        this.page = emptyPage();
    }

    static Document of(InvoiceDetails invoice) {
        InvoiceSheet sheet = new InvoiceSheet(invoice);
        Element html = sheet.page.createElement("html");
        html.setAttribute("lang", "en");
        sheet.page.appendChild(html);
        sheet.head(html);
        Element body = add(html, "body");
        sheet.sender(body);
        sheet.addressee(body);
        sheet.facts(body);
        sheet.lines(body);
        sheet.payment(body);
        invoice.lines().forEach(line -> reason(body, line));
        return sheet.page;
    }

    private void head(Element html) {
        Element head = add(html, "head");
        text(head, "title", title());
        text(head, "style", STYLE);
        Element description = add(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", title());
    }

    private String title() {
        return InvoiceWords.of("sheet.title", invoice.number().toString());
    }

    private void sender(Element body) {
        Element block = block(body, "sender");
        text(block, "p", invoice.sender().name()).setAttribute("class", "name");
        invoice.sender().lines().forEach(line -> text(block, "p", line));
    }

    private void addressee(Element body) {
        Element block = block(body, "addressee");
        text(block, "p", invoice.addressee().name()).setAttribute("class", "name");
        invoice.addressee().lines().forEach(line -> text(block, "p", line));
    }

    private void facts(Element body) {
        text(body, "h1", title());
        Element table = table(body, "facts dates");
        Element row = add(table, "tr");
        fact(row, "sheet.issued", day(invoice.issuedOn()));
        fact(row, "sheet.due", day(invoice.dueOn()));
        fact(row, "sheet.year", Integer.toString(invoice.number().year()));
    }

    private void lines(Element body) {
        Element table = table(body, "lines");
        Element head = add(add(table, "thead"), "tr");
        text(head, "th", InvoiceWords.of("sheet.description"));
        text(head, "th", InvoiceWords.of("sheet.amount")).setAttribute("class", "amount");
        Element rows = add(table, "tbody");
        for (InvoiceLine line : invoice.lines()) {
            Element row = add(rows, "tr");
            text(row, "td", line.description());
            text(row, "td", MoneyText.printed(line.amount())).setAttribute("class", "amount");
        }
        Element total = add(rows, "tr");
        total.setAttribute("class", "total");
        text(total, "td", InvoiceWords.of("sheet.total"));
        text(total, "td", MoneyText.printed(invoice.total())).setAttribute("class", "amount");
    }

    private void payment(Element body) {
        Element block = block(body, "payment");
        text(block, "p", InvoiceWords.of("sheet.pay", MoneyText.printed(invoice.total()), day(invoice.dueOn())));
        Element table = table(block, "facts");
        fact(add(table, "tr"), "sheet.reference", invoice.paymentReference());
        if (!invoice.sender().payment().isEmpty()) {
            Element row = add(table, "tr");
            row.setAttribute("class", "instructions");
            fact(row, "sheet.how", String.join("\n", invoice.sender().payment()));
        }
    }

    private static void reason(Element body, InvoiceLine line) {
        Element block = block(body, "reason");
        text(block, "h2", InvoiceWords.of("sheet.why", line.description(), MoneyText.printed(line.amount())));
        Element table = table(block, "facts");
        for (FeeReason.Fact fact : line.reason().facts()) {
            ReasonWords words = ReasonWords.of(fact);
            Element row = add(table, "tr");
            text(row, "th", words.label());
            Element value = text(row, "td", words.value());
            if (words.source().isEmpty()) {
                value.setAttribute("colspan", "2");
            } else {
                text(row, "td", words.source()).setAttribute("class", "source");
            }
        }
    }

    private static void fact(Element row, String label, String value) {
        text(row, "th", InvoiceWords.of(label));
        text(row, "td", value);
    }

    private static Element table(Element parent, String name) {
        Element table = add(parent, "table");
        table.setAttribute("class", name);
        return table;
    }

    private static Element block(Element parent, String name) {
        Element block = add(parent, "div");
        block.setAttribute("class", name);
        return block;
    }

    private static Element text(Element parent, String tag, String text) {
        Element element = add(parent, tag);
        element.setTextContent(PrintedText.of(text));
        return element;
    }

    private static Element add(Element parent, String tag) {
        Element element = parent.getOwnerDocument().createElement(tag);
        parent.appendChild(element);
        return element;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static Document emptyPage() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(InvoiceSheet.class.getResourceAsStream("invoice.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
