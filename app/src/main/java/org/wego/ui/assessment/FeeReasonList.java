package org.wego.ui.assessment;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wego.membership.invoicing.FeeReason;
import org.wego.membership.invoicing.FeeReason.Fact;
import org.wego.membership.invoicing.FeeReason.Subject;
import org.wego.ui.component.Formats;

/** How a fee came about, fact by fact: inputs with year and source, the bands they fell into, the rule. */
class FeeReasonList extends DescriptionList {

    FeeReasonList(FeeReason reason) {
        addClassName("run-reason");
        reason.facts().forEach(this::add);
    }

    private void add(Fact fact) {
        add(new Term(getTranslation("runs.fact." + fact.subject())));
        switch (fact) {
            case Fact.Text(var subject, var text) ->
                add(new Description(subject == Subject.CATEGORY ? getTranslation("categories.short." + text) : text));
            case Fact.Band(var subject, var from, var to) -> add(new Description(band(from, to)));
            case Fact.Figure(var subject, var value, var year, var source) -> {
                Description figure = new Description(new Span(number(value)));
                if (source != null) {
                    Span origin = new Span(
                            year == null ? source : getTranslation("runs.source", Integer.toString(year), source));
                    origin.addClassName("run-source");
                    figure.add(origin);
                }
                add(figure);
            }
        }
    }

    private String band(long from, @Nullable Long to) {
        return to == null
                ? getTranslation("runs.band.from", Formats.number(from))
                : getTranslation("runs.band", Formats.number(from), Formats.number(to));
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }
}
