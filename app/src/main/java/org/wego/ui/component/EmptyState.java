package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would be: says why it is empty and what to do about it. */
public final class EmptyState extends Div {

    public EmptyState(String title, String help, Component... actions) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(help));
        add(actions);
    }
}
