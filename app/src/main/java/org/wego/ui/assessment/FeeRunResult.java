package org.wego.ui.assessment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.address.DeskAddress;

/** Where the invoices of a finished run are: as a list, and all PDFs in one file. */
class FeeRunResult extends Div {

    FeeRunResult(InvoicePrint print, FeeRunDetails run) {
        addClassName("run-links");
        DownloadHandler archive = event -> {
            event.setFileName(getTranslation("runs.archive.file", Integer.toString(run.year())));
            event.setContentType("application/zip");
            print.zip(run.id().value(), event.getOutputStream());
        };
        Anchor invoices = Buttons.alike(new Anchor(DeskAddress.invoicesOf(run.id()), getTranslation("runs.invoices")));
        add(Buttons.alike(new Anchor(archive, getTranslation("runs.archive"))), invoices);
    }
}
