package org.wego.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.wego.ui.component.address.DeskAddress;

/** Leads home from where a screen is not shown; a plain link, which needs nothing that may have failed. */
final class WayHome {

    private WayHome() {}

    static Anchor link() {
        Anchor way = new Anchor(DeskAddress.HOME, UI.getCurrent().getTranslation("shell.toHome"));
        way.addClassName("action-link");
        return way;
    }
}
