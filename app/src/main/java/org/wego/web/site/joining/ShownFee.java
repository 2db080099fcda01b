package org.wego.web.site.joining;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.fee.QuoteRefusal;
import org.wego.words.BandWords;
import org.wego.words.Formats;

/**
 * The fee of a first year, as a page shows it.
 *
 * @param amount in words; null if there is none
 * @param free whether nothing is to be paid
 * @param refusal why no fee can be named; null if one can, or if there is no edition at all
 * @param why what it was read from, step by step
 */
record ShownFee(
        String year,
        @Nullable String amount,
        boolean free,
        @Nullable QuoteRefusal refusal,
        List<Line> why) {

    /** A step; its source may be empty. */
    record Line(Subject subject, String value, String source) {}

    static ShownFee of(FirstFee fee, MessageSource texts) {
        String year = Integer.toString(fee.year());
        return switch (fee) {
            case FirstFee.Due(var _, var amount, var reason) ->
                new ShownFee(
                        year,
                        Formats.money(amount),
                        false,
                        null,
                        reason.facts().stream().map(it -> line(it, texts)).toList());
            case FirstFee.Free _ -> new ShownFee(year, null, true, null, List.of());
            case FirstFee.Unnamed(var _, var refusal) -> new ShownFee(year, null, false, refusal, List.of());
            case FirstFee.NoEdition _ -> new ShownFee(year, null, false, null, List.of());
        };
    }

    private static Line line(Fact fact, MessageSource texts) {
        return switch (fact) {
            case Fact.Text(var subject, var text) ->
                new Line(
                        subject,
                        subject == Subject.CATEGORY
                                ? texts.getMessage("categories.member." + text, null, Locale.ENGLISH)
                                : text,
                        "");
            case Fact.Band(var subject, var from, var to) ->
                new Line(
                        subject,
                        BandWords.of(from, to, (key, details) -> texts.getMessage(key, details, Locale.ENGLISH)),
                        "");
            case Fact.Figure(var subject, var value, var year, var source) ->
                new Line(
                        subject,
                        Formats.decimal(value),
                        source == null ? "" : year == null ? source : year + ", " + source);
        };
    }
}
