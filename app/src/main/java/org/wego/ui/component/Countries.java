package org.wego.ui.component;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Countries by name. */
public final class Countries {

    private Countries() {}

    /** "South Korea". */
    public static String name(CountryCode country) {
        return Formats.country(country);
    }

    /** All countries by name. */
    public static List<CountryCode> all() {
        return Arrays.stream(CountryCode.values())
                .filter(each ->
                        each.getAssignment() == CountryCode.Assignment.OFFICIALLY_ASSIGNED || each == CountryCode.XK)
                .sorted(Comparator.comparing(Countries::name))
                .toList();
    }

    /** A choice of one country, sorted by name. */
    public static ComboBox<CountryCode> choice() {
        var choice = new ComboBox<CountryCode>();
        choice.setItems(all());
        choice.setItemLabelGenerator(Countries::name);
        return choice;
    }
}
