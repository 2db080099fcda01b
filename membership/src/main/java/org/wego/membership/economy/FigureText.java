package org.wego.membership.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wego.membership.economy.EditionPreview.Reason;
import org.wego.membership.economy.file.Finding.Kind;

/** The text of a cell where a figure is expected, understood. */
sealed interface FigureText {

    /**
     * A figure.
     *
     * @param whole written without decimals, so that a decimal point may be lost
     * @param grouped written with thousands commas and without decimals, so that the comma may be a decimal one
     */
    record Figure(BigDecimal value, boolean whole, boolean grouped) implements FigureText {}

    /** No figure, as announced. */
    record Missing(Reason reason) implements FigureText {}

    /** Something else. */
    record Bad(Kind kind) implements FigureText {}

    /** What separates the decimals from the rest. */
    enum DecimalMark {
        POINT,
        COMMA
    }

    /** Decimals kept by the store; more are cut off, never rounded up into the next band of a fee. */
    int SCALE = 12;

    Set<String> NOT_AVAILABLE =
            Set.of("n/a", "na", "n.a.", "#n/a", "-", "--", "..", "...", "\u2026", "\u2013", "nan", "no data");
    Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,25})?([eE][+-]?\\d{1,2})?");
    Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,25})?");
    Pattern COMMA = Pattern.compile("(\\d+|\\d{1,3}([. ']\\d{3})++),\\d+|\\d{1,3}(\\.\\d{3}){2,}+");
    Pattern WITH_COMMA = Pattern.compile("(\\d{1,15}|\\d{1,3}([. ']\\d{3}){1,4})(,\\d{1,25})?");
    Pattern AMBIGUOUS_COMMA = Pattern.compile("\\d{1,3},\\d{3}");
    Pattern AMBIGUOUS_POINT = Pattern.compile("\\d{1,3}\\.\\d{3}");

    static FigureText read(String cell, DecimalMark mark) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return new Missing(Reason.EMPTY);
        }
        if (NOT_AVAILABLE.contains(text.toLowerCase(Locale.ROOT))) {
            return new Missing(Reason.NOT_AVAILABLE);
        }
        if (text.startsWith("=")) {
            return new Bad(Kind.FORMULA_WITHOUT_VALUE);
        }
        return mark == DecimalMark.POINT ? withPoint(text) : withComma(text);
    }

    /** Whether the text can only be one with a decimal comma. */
    static boolean needsComma(String text) {
        return COMMA.matcher(text).matches() && !AMBIGUOUS_COMMA.matcher(text).matches();
    }

    /** Whether the text was read with a decimal comma, though the comma may separate thousands. */
    static boolean isAmbiguous(String text, BigDecimal value) {
        return AMBIGUOUS_COMMA.matcher(text.strip()).matches()
                && value.scale() > 0
                && GdpFigure.isPlausible(value.movePointRight(3));
    }

    private static FigureText withPoint(String text) {
        boolean grouped = THOUSANDS.matcher(text).matches();
        if (!grouped && !PLAIN.matcher(text).matches()) {
            return new Bad(COMMA.matcher(text).matches() ? Kind.DECIMAL_COMMA : Kind.NOT_A_NUMBER);
        }
        boolean whole = text.indexOf('.') < 0;
        return figure(text.replace(",", ""), whole, grouped && whole);
    }

    /** A single point may separate thousands or decimals here, and a wrong guess is wrong by a factor of a thousand. */
    private static FigureText withComma(String text) {
        if (AMBIGUOUS_POINT.matcher(text).matches()) {
            return new Bad(Kind.AMBIGUOUS_POINT);
        }
        if (WITH_COMMA.matcher(text).matches()) {
            String bare = text.replaceAll("[. ']", "").replace(',', '.');
            return figure(bare, text.indexOf(',') < 0, false);
        }
        boolean withPoint =
                THOUSANDS.matcher(text).matches() || PLAIN.matcher(text).matches();
        return new Bad(withPoint ? Kind.DECIMAL_POINT : Kind.NOT_A_NUMBER);
    }

    private static FigureText figure(String bare, boolean whole, boolean grouped) {
        BigDecimal value = new BigDecimal(bare);
        return new Figure(value.scale() > SCALE ? value.setScale(SCALE, RoundingMode.DOWN) : value, whole, grouped);
    }
}
