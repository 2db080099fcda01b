package org.wego.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.wego.ui.component.Panel;
import org.wego.ui.component.address.DeskAddress;

/** A short list of the overview with a heading and a way to the whole. */
public final class OverviewPanel extends Panel {

    private final UnorderedList list = new UnorderedList();

    /** @param title key of the title */
    public OverviewPanel(String title, Object... details) {
        super(title, details);
        add(list);
    }

    /** Adds a line. */
    public void entry(String main, String aside) {
        list.add(new ListItem(new Span(main), end(aside)));
    }

    /** Adds a line whose first part leads to the thing it names. */
    public void entry(String main, String address, String aside) {
        list.add(new ListItem(link(address, main), end(aside)));
    }

    /** The same with another part at its end, which may lead somewhere as well. */
    public void entry(String main, String address, Component aside) {
        Span end = new Span(aside);
        end.addClassName("aside");
        list.add(new ListItem(link(address, main), end));
    }

    /** Adds the way to the whole. */
    public OverviewPanel leadingTo(String address, String text) {
        add(link(address, text));
        return this;
    }

    boolean isEmpty() {
        return list.getChildren().findAny().isEmpty();
    }

    private static Span end(String text) {
        Span aside = new Span(text);
        aside.addClassName("aside");
        return aside;
    }

    /** Within the desk, or away from it to the public site. */
    private static Anchor link(String address, String text) {
        Anchor anchor = new Anchor(address, text);
        anchor.setRouterIgnore(!address.startsWith(DeskAddress.HOME));
        return anchor;
    }
}
