package org.wego.membership.invoicing.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words printed on invoices, which are written in English whatever the screens speak. */
final class InvoiceWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.wego.membership.invoicing.print.invoice", Locale.ENGLISH);

    private InvoiceWords() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** The category of that name in words; what is none stays as it was kept. */
    static String category(String name) {
        String key = "category." + name;
        return WORDS.containsKey(key) ? of(key) : name;
    }
}
