package org.wego.ui.economy;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.combobox.ComboBox;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** How countries and figures are written on these screens. */
final class Wording {

    private Wording() {}

    /** "South Korea". */
    static String country(CountryCode country) {
        return Locale.of("", country.getAlpha2()).getDisplayCountry(Locale.ENGLISH);
    }

    /** "37,740.396": all decimals as published. */
    static String figure(BigDecimal value) {
        return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    /** A choice of one country. */
    static ComboBox<CountryCode> choice() {
        var choice = new ComboBox<CountryCode>();
        choice.setItems(Arrays.stream(CountryCode.values())
                .filter(each ->
                        each.getAssignment() == CountryCode.Assignment.OFFICIALLY_ASSIGNED || each == CountryCode.XK)
                .sorted(Comparator.comparing(Wording::country))
                .toList());
        choice.setItemLabelGenerator(Wording::country);
        return choice;
    }
}
