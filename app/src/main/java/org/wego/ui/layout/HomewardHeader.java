package org.wego.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.PageHeader;

/** Stands in the place of a screen that is not shown: says why, and leads home. */
final class HomewardHeader {

    private HomewardHeader() {}

    static Component of(String title, String help, String home) {
        Anchor way = new Anchor(DeskAddress.HOME, home);
        way.addClassName("action-link");
        return new PageHeader(title, way).withNote(help);
    }
}
