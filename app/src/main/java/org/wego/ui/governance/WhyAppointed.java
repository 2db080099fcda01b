package org.wego.ui.governance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.wego.governance.roster.OfficeHolder;
import org.wego.words.SourceReference;
import org.wego.words.Words;

/** Why a city is in office: how it came to it, by which decision, and where that is written. */
final class WhyAppointed extends DescriptionList {

    WhyAppointed(OfficeHolder holder) {
        addClassName("fee-reason");
        said(
                "governance.why.mode",
                holder.mode() == null
                        ? getTranslation("governance.why.mode.unknown")
                        : getTranslation(Words.of(holder.mode())));
        said(
                "governance.why.decided",
                holder.decidedBy() == null ? getTranslation("governance.why.decided.unknown") : holder.decidedBy());
        if (holder.evidence() != null) {
            said("governance.why.evidence", holder.evidence());
        }
        said("governance.why.days", TermWords.days(holder.tenure()));
        SourceReference.of(holder.source()).forEach(source -> {
            add(new Term(getTranslation("governance.why.source")));
            add(new Description(source(source)));
        });
    }

    private void said(String key, String words) {
        add(new Term(getTranslation(key)));
        add(new Description(words));
    }

    private static Component source(SourceReference source) {
        if (source.address() == null) {
            return new Span(source.label());
        }
        Anchor link = new Anchor(source.address(), source.label());
        link.setRouterIgnore(true);
        return link;
    }
}
