package org.wego.ui.home;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A short list of the overview with a heading and a way to the whole. */
class OverviewPanel extends Section {

    private final UnorderedList list = new UnorderedList();

    OverviewPanel(String title) {
        addClassName("panel");
        add(new H2(title), list);
    }

    void line(String main, String aside) {
        Span first = new Span(main);
        Span second = new Span(aside);
        second.addClassName("aside");
        list.add(new ListItem(first, second));
    }

    /** A line whose first part leads to the thing it names. */
    void line(String main, String address, String aside) {
        Span second = new Span(aside);
        second.addClassName("aside");
        list.add(new ListItem(Places.link(address, main), second));
    }

    OverviewPanel leadingTo(Places place, String text) {
        place.path().ifPresent(path -> leadingTo(path, text));
        return this;
    }

    OverviewPanel leadingTo(String path, String text) {
        add(Places.link(path, text));
        return this;
    }

    boolean isEmpty() {
        return list.getChildren().findAny().isEmpty();
    }
}
