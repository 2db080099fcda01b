package org.wego.ui.component;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.combobox.ComboBox;
import org.wego.membership.name.NameKey;
import org.wego.membership.place.CountryName;
import org.wego.words.Formats;

/** A choice of one country, sorted by name and found by any part of it, with or without accents. */
public final class CountryBox extends ComboBox<CountryCode> {

    public CountryBox() {
        setItems(
                (country, typed) -> NameKey.of(Formats.country(country)).contains(NameKey.of(typed)),
                CountryName.all());
        setItemLabelGenerator(Formats::country);
    }
}
