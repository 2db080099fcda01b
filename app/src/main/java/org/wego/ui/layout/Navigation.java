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

/**
 * The entries the account may open, grouped by the tens of their order: what everybody has (0–49) and the pages of the
 * public site in one list, then work (50–59), my city (60–69) and administration (90–99) under their names. Written as a
 * whole: it never changes, and an entry kept as a component takes 3 KB of every session.
 */
@Uses(SideNav.class)
@Uses(SideNavItem.class)
@Uses(Icon.class)
class Navigation extends Html {

    private static final int MY_CITY = 6;
    private static final Map<Integer, String> GROUPS =
            Map.of(5, "shell.group.work", MY_CITY, "shell.group.city", 9, "shell.group.administration");

    /** What everybody reads on the public site. */
    private static final List<SitePage> SITE = List.of(
            new SitePage("governance", "vaadin:institution"),
            new SitePage("programs", "vaadin:calendar"),
            new SitePage("knowledge", "vaadin:book"));

    private record SitePage(String path, String icon) {}

    /**
     * @param tied whether the account is that of a member contact; others have no "my city"
     */
    Navigation(boolean tied) {
        super(written(tied).outerHtml());
    }

    private static Element written(boolean tied) {
        Map<Integer, List<MenuEntry>> groups = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().startsWith("desk") || entry.path().startsWith("/desk"))
                .filter(entry -> tied || group(entry) != MY_CITY)
                .collect(Collectors.groupingBy(Navigation::group, TreeMap::new, Collectors.toList()));
        Element navigation = new Element("div").addClass("shell-navigation");
        groups.forEach((group, entries) -> navigation.appendChild(list(group, entries)));
        return navigation;
    }

    private static int group(MenuEntry entry) {
        int tens = entry.order() == null ? 0 : (int) (entry.order() / 10);
        return GROUPS.containsKey(tens) ? tens : 0;
    }

    private static Element list(int group, List<MenuEntry> entries) {
        String label = text(GROUPS.getOrDefault(group, "shell.group.main"));
        Element list = new Element("vaadin-side-nav").attr("aria-label", label);
        if (group != 0) {
            list.appendElement("span").attr("slot", "label").text(label);
        }
        entries.forEach(entry -> list.appendChild(item(text(entry.title()), entry.path(), entry.icon())
                .attr("match-nested", !entry.path().endsWith("desk"))));
        if (group == 0) {
            SITE.forEach(page -> list.appendChild(
                    item(text("site.nav." + page.path), page.path, page.icon).attr("router-ignore", true)));
        }
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
