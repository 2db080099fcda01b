package org.wego.ui.invoicing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.FileNotFoundException;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoicedRun;
import org.wego.membership.invoicing.print.InvoicePrint;

/** Links that print an invoice at the moment they are followed. */
final class PdfDownload {

    private PdfDownload() {}

    static Anchor link(InvoicePrint print, InvoiceNumber number, String text) {
        DownloadHandler handler = event -> {
            byte[] pdf = print.pdf(number).orElseThrow(() -> new FileNotFoundException(number.toString()));
            event.setFileName(number + ".pdf");
            event.setContentType("application/pdf");
            event.setContentLength(pdf.length);
            event.getOutputStream().write(pdf);
        };
        return new Anchor(handler, text);
    }

    /** All invoices of a run in one file. */
    static Anchor zip(InvoicePrint print, InvoicedRun run, String text) {
        DownloadHandler handler = event -> {
            event.setFileName("invoices-" + run.first() + "-to-" + run.last() + ".zip");
            event.setContentType("application/zip");
            print.zip(run.run(), event.getOutputStream());
        };
        return new Anchor(handler, text);
    }
}
