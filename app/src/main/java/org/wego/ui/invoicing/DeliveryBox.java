package org.wego.ui.invoicing;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;

/** Chooses how far invoices are by e-mail. */
final class DeliveryBox extends ComboBox<Delivery> {

    DeliveryBox() {
        setLabel(getTranslation("invoices.delivery"));
        setPlaceholder(getTranslation("invoices.delivery.all"));
        setItems(Delivery.values());
        setItemLabelGenerator(state -> getTranslation("invoices.delivery." + state));
        setClearButtonVisible(true);
    }

    /** Chooses the one of this name, or none. */
    void choose(String name) {
        setValue(Arrays.stream(Delivery.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null));
    }
}
