package org.wego.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A figure with its meaning below, for overviews; may lead to where the figure comes from. */
public final class Fact extends Div {

    private final Span label;

    public Fact(String figure, String meaning) {
        addClassName("fact");
        Span value = new Span(figure);
        value.addClassName("fact-figure");
        label = new Span(meaning);
        label.addClassName("fact-meaning");
        add(value, label);
    }

    /** Makes its meaning the link to the list behind the figure. */
    public Fact leadingTo(String path) {
        Anchor anchor = new Anchor(path, label.getText());
        anchor.setRouterIgnore(false);
        replace(label, anchor);
        return this;
    }

    /** Adds a link to the list behind the figure. */
    public Fact leadingTo(String path, String text) {
        Anchor anchor = new Anchor(path, text);
        anchor.setRouterIgnore(false);
        add(anchor);
        return this;
    }
}
