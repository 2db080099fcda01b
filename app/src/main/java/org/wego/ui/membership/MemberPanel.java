package org.wego.ui.membership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A titled part of a member's page. */
class MemberPanel extends Div {

    private final Div head = new Div();

    MemberPanel(String title) {
        addClassName("panel");
        head.addClassName("panel-head");
        head.add(new H2(title));
        add(head);
    }

    /** Puts an action beside the title. */
    void offer(Component action) {
        head.add(action);
    }

    void row(String label, String value) {
        row(new Span(label), new Span(value));
    }

    void row(Component label, Component value) {
        var row = new Div(label, value);
        row.addClassName("member-row");
        add(row);
    }

    /** Says something where there is nothing to list. */
    void say(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("member-aside");
        add(paragraph);
    }
}
