package org.wego.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import org.wego.words.SourceReference;

/** Where a fact is documented: names of documents and links. */
final class Sources extends Span {

    public Sources(String sources) {
        addClassName("sources");
        SourceReference.of(sources).forEach(this::add);
    }

    private void add(SourceReference reference) {
        if (reference.address() == null) {
            add(new Span(reference.label()));
        } else {
            Anchor link = new Anchor(reference.address(), reference.label(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener");
            add(link);
        }
    }
}
