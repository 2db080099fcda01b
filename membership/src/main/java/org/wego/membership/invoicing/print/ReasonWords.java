package org.wego.membership.invoicing.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.fee.FeeReason.Subject;

/** Words a fact for print. */
record ReasonWords(String label, String value, String source) {

    static ReasonWords of(Fact fact) {
        String label = InvoiceWords.of("reason." + fact.subject().name());
        return switch (fact) {
            case Fact.Text(var subject, var text) ->
                new ReasonWords(label, subject == Subject.CATEGORY ? InvoiceWords.category(text) : text, "");
            case Fact.Figure(var subject, var value, var year, var source) -> {
                String figure = figure(value);
                yield new ReasonWords(
                        label,
                        year == null
                                ? figure
                                : InvoiceWords.of("reason.figure-of-year", figure, Integer.toString(year)),
                        source == null ? "" : source);
            }
            case Fact.Band(var subject, var from, var to) ->
                new ReasonWords(
                        label,
                        to == null
                                ? InvoiceWords.of("reason.band.open", figure(BigDecimal.valueOf(from)))
                                : InvoiceWords.of(
                                        "reason.band",
                                        figure(BigDecimal.valueOf(from)),
                                        figure(BigDecimal.valueOf(to))),
                        "");
        };
    }

    /** With as many decimals as it has, but no trailing zeros. */
    private static String figure(BigDecimal value) {
        DecimalFormat format =
                new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(value);
    }
}
