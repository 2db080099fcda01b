package org.wego.membership.text;

import org.springframework.modulith.NamedInterface;

/** Keeps spreadsheets from taking a text for a formula, in a way that can be undone. */
@NamedInterface
public final class FormulaGuard {

    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private FormulaGuard() {}

    /** A text with a quote before it if a spreadsheet would take it for a formula. */
    public static String on(String text) {
        return isNeeded(text) ? "'" + text : text;
    }

    /** The text without the quote that {@link #on} sets. */
    public static String off(String cell) {
        return cell.startsWith("'") && isNeeded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** A text that begins with such quotes of its own gets one more, so that it keeps them. */
    private static boolean isNeeded(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && FORMULA.indexOf(text.charAt(start)) >= 0 && !isNumber(text, start);
    }

    /** A number with a sign, such as a longitude in the west. */
    private static boolean isNumber(String text, int start) {
        return text.length() > start + 1
                && "+-".indexOf(text.charAt(start)) >= 0
                && text.chars().skip(start + 1L).allMatch(it -> it == '.' || (it >= '0' && it <= '9'));
    }
}
