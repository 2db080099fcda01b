package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.List;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.name.Excerpt;
import org.wego.membership.place.CountryName;

/** Findings about a figure, which name its country and year. */
final class FigureFinding {

    private static final int SHOWN = 40;

    private FigureFinding() {}

    /** Something about the figure of a country and year, with more particulars if there are any. */
    static Finding of(Kind kind, Place place, String text, CountryCode country, int year, String... more) {
        ArrayList<String> details =
                new ArrayList<>(List.of(shortened(text), CountryName.of(country), String.valueOf(year)));
        details.addAll(List.of(more));
        return new Finding(kind, place, List.copyOf(details));
    }

    /** As much of a cell as is needed to find it. */
    static String shortened(String text) {
        return Excerpt.of(text, SHOWN);
    }
}
