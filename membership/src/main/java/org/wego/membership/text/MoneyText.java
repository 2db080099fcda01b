package org.wego.membership.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/**
 * How amounts are written for people, on screens, pages and paper: "USD 219,250" and "\u2212USD 212,400", which no line
 * breaks and no hyphen stands for a minus. Files and answers for machines have numbers instead.
 */
@NamedInterface("text")
public final class MoneyText {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String MINUS = "\u2212";

    /** Of the same width; the fonts for paper have no minus. */
    private static final String EN_DASH = "\u2013";

    private static final String WHOLE = "#,##0";

    private MoneyText() {}

    /** With decimals only if there are any: "USD 6,500", "USD 6,500.50". */
    public static String of(Money amount) {
        return signed(amount, figure(amount));
    }

    /** With all decimals of the currency: "USD 6,500.00". */
    public static String exact(Money amount) {
        return signed(amount, written(amount, true));
    }

    /** The same in signs that can be printed. */
    public static String printed(Money amount) {
        return exact(amount).replace(MINUS, EN_DASH);
    }

    /** Without the currency, where a table names it once: "6,500". */
    public static String figure(Money amount) {
        return written(amount, amount.getAmount().stripTrailingZeros().scale() > 0);
    }

    private static String signed(Money amount, String figure) {
        return (amount.isNegative() ? MINUS : "") + amount.getCurrencyUnit().getCode() + NO_BREAK_SPACE + figure;
    }

    private static String written(Money amount, boolean decimals) {
        int places = decimals ? amount.getCurrencyUnit().getDecimalPlaces() : 0;
        String pattern = places == 0 ? WHOLE : WHOLE + "." + "0".repeat(places);
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(amount.getAmount().abs());
    }
}
