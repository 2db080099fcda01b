package org.wego.ui.economy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How figures are written on these screens. */
final class Wording {

    private Wording() {}

    /** "37,740.396": all decimals as published. */
    static String figure(BigDecimal value) {
        return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }
}
