package org.wego.ui.component;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Countries by name. */
public final class Countries {

    private Countries() {}

    /** "South Korea". */
    public static String name(CountryCode country) {
        return Locale.of("", country.getAlpha2()).getDisplayCountry(Locale.ENGLISH);
    }

    /** A choice of one country, sorted by name. */
    public static ComboBox<CountryCode> choice() {
        var choice = new ComboBox<CountryCode>();
        choice.setItems(Arrays.stream(CountryCode.values())
                .filter(each ->
                        each.getAssignment() == CountryCode.Assignment.OFFICIALLY_ASSIGNED || each == CountryCode.XK)
                .sorted(Comparator.comparing(Countries::name))
                .toList());
        choice.setItemLabelGenerator(Countries::name);
        return choice;
    }
}
