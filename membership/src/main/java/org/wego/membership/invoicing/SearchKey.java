package org.wego.membership.invoicing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared in a search: without accents and case, so that "beyoglu" finds Beyoğlu. */
final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchKey() {}

    static String of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace('ı', 'i').replace("đ", "d").replace("Đ", "D").toLowerCase(Locale.ROOT);
    }
}
