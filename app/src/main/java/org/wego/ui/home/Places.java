package org.wego.ui.home;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;

/** Where the areas of the desk are for this account; an area it may not open has no address. */
enum Places {
    GOVERNANCE(20),
    PROGRAMS(30),
    KNOWLEDGE(40),
    ECONOMY(52);

    private final int order;

    Places(int order) {
        this.order = order;
    }

    Optional<String> path() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.order() != null && entry.order() == order)
                .map(MenuEntry::path)
                .findFirst();
    }
}
