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

    /** Decimals kept by the store; more are cut off, never rounded up into the next band of a fee. */
    int SCALE = 12;

    Set<String> NOT_AVAILABLE = Set.of("n/a", "na", "n.a.", "#n/a", "-", "--", "..", "...", "\u2026", "\u2013", "nan");
    Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,25})?([eE][+-]?\\d{1,2})?");
    Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,25})?");
    Pattern COMMA = Pattern.compile("(\\d+|\\d{1,3}([. ']\\d{3})++),\\d+|\\d{1,3}(\\.\\d{3}){2,}+");

    static FigureText read(String cell) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return new Missing(Reason.EMPTY);
        }
        if (NOT_AVAILABLE.contains(text.toLowerCase(Locale.ROOT))) {
            return new Missing(Reason.NOT_AVAILABLE);
        }
        var grouped = THOUSANDS.matcher(text).matches();
        if (!grouped && !PLAIN.matcher(text).matches()) {
            return new Bad(COMMA.matcher(text).matches() ? Kind.DECIMAL_COMMA : Kind.NOT_A_NUMBER);
        }
        var value = new BigDecimal(text.replace(",", ""));
        var whole = text.indexOf('.') < 0;
        return new Figure(
                value.scale() > SCALE ? value.setScale(SCALE, RoundingMode.DOWN) : value, whole, grouped && whole);
    }
}
