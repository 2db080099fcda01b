package org.wego.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the areas are for this account: at the desk, or on the public site; one it may not open has no address. */
enum Places {
    MEMBERS(10, null),
    GOVERNANCE(20, "governance"),
    PROGRAMS(30, "programs"),
    KNOWLEDGE(40, "knowledge"),
    RUNS(50, null),
    INVOICES(51, null),
    ECONOMY(52, null),
    MY_CITY(60, null),
    MY_INVOICES(61, null),
    ACCOUNTS(90, null);

    private final int order;
    private final Optional<String> site;

    Places(int order, @Nullable String site) {
        this.order = order;
        this.site = Optional.ofNullable(site);
    }

    Optional<String> path() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.order() != null && entry.order() == order)
                .map(MenuEntry::path)
                .map(path -> path.startsWith("/") ? path.substring(1) : path)
                .findFirst()
                .or(() -> site);
    }

    /** A link within the desk, or one that leaves it for the public site. */
    static Anchor link(String path, String text) {
        Anchor anchor = new Anchor(path, text);
        anchor.setRouterIgnore(!path.startsWith("desk"));
        return anchor;
    }
}
