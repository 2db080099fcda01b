package org.wego.ui.layout;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.address.DeskAddress;

/**
 * The entries the account may open, by their groups. Written as a whole: it never changes, and an entry kept as a
 * component takes 3 KB of every session.
 */
@Uses(SideNav.class)
@Uses(SideNavItem.class)
@Uses(Icon.class)
class Navigation extends Html {

    /** @param tied whether the account is that of a member contact; others have no "my city" */
    Navigation(boolean tied) {
        super(written(tied).outerHtml());
    }

    private static Element written(boolean tied) {
        Map<Group, List<MenuEntry>> groups = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().startsWith(DeskAddress.HOME)
                        || entry.path().startsWith("/desk"))
                .filter(entry -> tied || group(entry) != Group.CITY)
                .collect(Collectors.groupingBy(Navigation::group, TreeMap::new, Collectors.toList()));
        Element navigation = new Element("div").addClass("shell-navigation");
        groups.forEach((group, entries) -> navigation.appendChild(list(group, entries)));
        return navigation;
    }

    private static Group group(MenuEntry entry) {
        InMenu place = entry.menuClass().getAnnotation(InMenu.class);
        return place == null ? Group.MAIN : place.value();
    }

    private static Element list(Group group, List<MenuEntry> entries) {
        String label = text("shell.group." + group);
        Element list = new Element("vaadin-side-nav").attr("aria-label", label);
        if (group != Group.MAIN) {
            list.appendElement("span").attr("slot", "label").text(label);
        }
        entries.forEach(entry -> list.appendChild(item(text(entry.title()), entry.path(), entry.icon())
                .attr("match-nested", !entry.path().endsWith(DeskAddress.HOME))));
        return list;
    }

    private static Element item(String label, String path, @Nullable String icon) {
        Element item = new Element("vaadin-side-nav-item").attr("path", path);
        if (icon != null) {
            item.appendElement("vaadin-icon").attr("slot", "prefix").attr("icon", icon);
        }
        return item.appendText(label);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
