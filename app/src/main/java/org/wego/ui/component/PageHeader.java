package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** Title of a screen, a line below it that says what it is for, and its actions at the right. */
public final class PageHeader extends Header {

    private final Div titles = new Div();
    private final Div actions = new Div();

    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        titles.addClassName("page-titles");
        this.actions.addClassName("page-actions");
        titles.add(new H1(title));
        this.actions.add(actions);
        add(titles, this.actions);
    }

    /** Adds a line of explanation or facts below the title. */
    public PageHeader withNote(String note) {
        titles.add(new Paragraph(note));
        return this;
    }

    /** Adds small facts, such as state badges, below the title. */
    public PageHeader withFacts(Component... facts) {
        Div line = new Div(facts);
        line.addClassName("page-facts");
        titles.add(line);
        return this;
    }
}
