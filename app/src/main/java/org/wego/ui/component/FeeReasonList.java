package org.wego.ui.component;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.fee.FeeReason.Subject;
import org.wego.words.BandWords;
import org.wego.words.Formats;

/** How a fee came about, fact by fact: inputs with year and source, the bands they fell into, the rule. */
public final class FeeReasonList extends DescriptionList {

    public FeeReasonList(FeeReason reason) {
        addClassName("fee-reason");
        reason.facts().forEach(this::add);
    }

    private void add(Fact fact) {
        add(new Term(getTranslation("fees.reason." + fact.subject())));
        switch (fact) {
            case Fact.Text(var subject, var text) ->
                add(new Description(subject == Subject.CATEGORY ? getTranslation("categories.member." + text) : text));
            case Fact.Band(var subject, var from, var to) ->
                add(new Description(BandWords.of(from, to, this::getTranslation)));
            case Fact.Figure(var subject, var value, var year, var source) -> {
                Description figure = new Description(new Span(Formats.decimal(value)));
                if (source != null) {
                    Span origin = new Span(
                            year == null
                                    ? source
                                    : getTranslation("fees.reason.source", Integer.toString(year), source));
                    origin.addClassName("fee-reason-source");
                    figure.add(origin);
                }
                add(figure);
            }
        }
    }
}
