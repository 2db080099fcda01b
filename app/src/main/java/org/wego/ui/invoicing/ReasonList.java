package org.wego.ui.invoicing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import org.wego.membership.invoicing.FeeReason;
import org.wego.membership.invoicing.FeeReason.Fact;
import org.wego.membership.invoicing.FeeReason.Subject;
import org.wego.membership.organisation.MembershipCategory;

/** How an amount came about, fact by fact. */
final class ReasonList extends Div {

    ReasonList(FeeReason reason) {
        for (Fact fact : reason.facts()) {
            Div row = new Div(new Span(getTranslation("invoices.reason." + fact.subject())), new Span(value(fact)));
            row.addClassName("invoice-row");
            add(row);
        }
    }

    private String value(Fact fact) {
        return switch (fact) {
            case Fact.Text(var subject, var text) -> subject == Subject.CATEGORY ? category(text) : text;
            case Fact.Figure(var subject, var value, var year, var source) -> {
                String figure = figure(subject, value);
                String dated = year == null
                        ? figure
                        : getTranslation("invoices.reason.ofYear", figure, Integer.toString(year));
                yield source == null ? dated : dated + " · " + source;
            }
            case Fact.Band(var subject, var from, var to) ->
                to == null
                        ? getTranslation("invoices.reason.band.open", figure(subject, BigDecimal.valueOf(from)))
                        : getTranslation(
                                "invoices.reason.band",
                                figure(subject, BigDecimal.valueOf(from)),
                                figure(subject, BigDecimal.valueOf(to)));
        };
    }

    private String category(String name) {
        return Arrays.stream(MembershipCategory.values())
                .filter(it -> it.name().equals(name))
                .map(it -> getTranslation("categories.member." + it))
                .findFirst()
                .orElse(name);
    }

    private String figure(Subject subject, BigDecimal value) {
        String digits =
                new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
        return subject == Subject.GDP_PER_CAPITA || subject == Subject.GDP_BAND
                ? getTranslation("invoices.reason.dollars", digits)
                : digits;
    }
}
