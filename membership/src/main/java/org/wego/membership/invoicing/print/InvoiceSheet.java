package org.wego.membership.invoicing.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceLine;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.text.MoneyText;

/**
 * What an invoice says on paper; figures, amounts and days are written out.
 *
 * @param replaces the number of the invoice in whose place it is; empty if it is in none's
 * @param subject what the year is of, by the key of its words
 * @param payment how to pay, line by line; empty if the organisation does not say
 */
record InvoiceSheet(
        String number,
        String replaces,
        String subject,
        String year,
        Letterhead sender,
        Addressee addressee,
        String issued,
        String due,
        List<Line> lines,
        String total,
        String reference,
        String payment) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static InvoiceSheet of(InvoiceDetails invoice) {
        return new InvoiceSheet(
                invoice.number().toString(),
                invoice.origin() instanceof InvoiceOrigin.Correction(var wrong) ? wrong.toString() : "",
                "year." + invoice.subject(),
                Integer.toString(invoice.number().year()),
                invoice.sender(),
                invoice.addressee(),
                DAY.format(invoice.issuedOn()),
                DAY.format(invoice.dueOn()),
                invoice.lines().stream().map(Line::of).toList(),
                MoneyText.printed(invoice.total()),
                invoice.paymentReference(),
                String.join("\n", invoice.sender().payment()));
    }

    /** What is charged, how much, and why. */
    record Line(String description, String amount, List<Fact> reason) {

        static Line of(InvoiceLine line) {
            return new Line(
                    line.description(),
                    MoneyText.printed(line.amount()),
                    line.reason().facts().stream().map(Fact::of).toList());
        }
    }

    /**
     * A fact of the reason.
     *
     * @param words the key of the words that say it
     * @param first what stands in them
     * @param second likewise, if two things do
     * @param source where it is known from, or empty
     */
    record Fact(Subject subject, String words, String first, String second, String source) {

        private static final String AS_IT_IS = "fact";

        static Fact of(FeeReason.Fact fact) {
            return switch (fact) {
                case FeeReason.Fact.Text(var subject, var text) ->
                    new Fact(subject, subject == Subject.CATEGORY ? category(text) : AS_IT_IS, text, "", "");
                case FeeReason.Fact.Figure(var subject, var value, var year, var source) ->
                    new Fact(
                            subject,
                            year == null ? AS_IT_IS : "fact.of-year",
                            figure(value),
                            String.valueOf(year),
                            source == null ? "" : source);
                case FeeReason.Fact.Band(var subject, var from, var to) ->
                    new Fact(subject, to == null ? "fact.from" : "fact.band", figure(from), figure(to), "");
            };
        }

        /** What was kept and is no category any more stays as it was kept. */
        private static String category(String kept) {
            return Arrays.stream(MembershipCategory.values()).map(Enum::name).anyMatch(kept::equals)
                    ? "category." + kept
                    : AS_IT_IS;
        }

        private static String figure(@Nullable Long value) {
            return value == null ? "" : figure(BigDecimal.valueOf(value));
        }

        /** With as many decimals as it has, but no trailing zeros. */
        private static String figure(BigDecimal value) {
            return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                    .format(value);
        }
    }
}
