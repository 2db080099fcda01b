package org.wego.ui.component;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.combobox.ComboBox;
import org.wego.membership.organisation.CountryName;
import org.wego.words.Formats;

/** Countries by name. */
public final class Countries {

    private Countries() {}

    /** "South Korea". */
    public static String name(CountryCode country) {
        return Formats.country(country);
    }

    /** A choice of one country, sorted by name. */
    public static ComboBox<CountryCode> choice() {
        var choice = new ComboBox<CountryCode>();
        choice.setItems(CountryName.all());
        choice.setItemLabelGenerator(Countries::name);
        return choice;
    }
}
