package org.wego.ui.governance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.wego.words.SourceReference;

/** Where something is written, one source after the other, each with its address if it has one. */
public final class Sources extends Span {

    /** @param sources as they are on record, separated by semicolons */
    public Sources(String sources) {
        SourceReference.of(sources).forEach(source -> {
            if (getChildren().findAny().isPresent()) {
                add("; ");
            }
            add(one(source));
        });
    }

    private static Span one(SourceReference source) {
        if (source.address() == null) {
            return new Span(source.label());
        }
        Anchor link = new Anchor(source.address(), source.label());
        link.setRouterIgnore(true);
        return new Span(link);
    }
}
