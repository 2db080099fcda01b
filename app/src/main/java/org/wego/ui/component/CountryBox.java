package org.wego.ui.component;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.combobox.ComboBox;
import org.wego.membership.organisation.CountryName;
import org.wego.words.Formats;

/** A choice of one country, sorted by name. */
public final class CountryBox extends ComboBox<CountryCode> {

    public CountryBox() {
        setItems(CountryName.all());
        setItemLabelGenerator(Formats::country);
    }
}
