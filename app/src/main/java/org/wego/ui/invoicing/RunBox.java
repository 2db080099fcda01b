package org.wego.ui.invoicing;

import com.vaadin.flow.component.combobox.ComboBox;
import org.wego.membership.invoicing.InvoicedRun;
import org.wego.words.Formats;

/** Chooses a fee run that has issued invoices. */
final class RunBox extends ComboBox<InvoicedRun> {

    RunBox() {
        setLabel(getTranslation("invoices.run"));
        setPlaceholder(getTranslation("invoices.run.all"));
        setItemLabelGenerator(
                it -> getTranslation("invoices.run.label", it.first(), it.last(), Formats.date(it.issuedOn())));
        setClearButtonVisible(true);
        setWidth("20rem");
    }
}
