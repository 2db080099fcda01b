package org.wego.ui.component.form;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
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

    /** How a country stands in an address. */
    public static String written(CountryCode country) {
        return country.getAlpha2();
    }

    /** The country that an address means. */
    public static Optional<CountryCode> read(String written) {
        return Optional.ofNullable(CountryCode.getByCode(written));
    }
}
