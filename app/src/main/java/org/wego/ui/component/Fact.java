package org.wego.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A figure with its meaning below, for overviews; may lead to where the figure comes from. */
public final class Fact extends Div {

    public Fact(String figure, String meaning) {
        addClassName("fact");
        Span value = new Span(figure);
        value.addClassName("fact-figure");
        Span label = new Span(meaning);
        label.addClassName("fact-meaning");
        add(value, label);
    }

    /** Adds a link to the list behind the figure. */
    public Fact leadingTo(String path, String text) {
        Anchor anchor = new Anchor(path, text);
        anchor.setRouterIgnore(false);
        add(anchor);
        return this;
    }
}
