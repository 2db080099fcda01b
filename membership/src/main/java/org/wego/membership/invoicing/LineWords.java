package org.wego.membership.invoicing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What lines of invoices say is charged; they keep it in English, whatever the screens speak. */
final class LineWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.wego.membership.invoicing.lines", Locale.ENGLISH);

    private LineWords() {}

    static String membershipFee(int feeYear) {
        return new MessageFormat(WORDS.getString("membership-fee"), Locale.ENGLISH)
                .format(new Object[] {Integer.toString(feeYear)});
    }
}
