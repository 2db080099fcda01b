package org.wego.ui.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The entries the account may open, grouped by the tens of their order: what everybody has (0–49) and the pages of the
 * public site in one list, then
 * work (50–59), my city (60–69) and administration (90–99) under their names.
 */
class Navigation extends Div {

    private static final int MY_CITY = 6;
    private static final Map<Integer, String> GROUPS =
            Map.of(5, "shell.group.work", MY_CITY, "shell.group.city", 9, "shell.group.administration");

    /** What everybody reads on the public site. */
    private static final List<SitePage> SITE = List.of(
            new SitePage("governance", VaadinIcon.INSTITUTION),
            new SitePage("programs", VaadinIcon.CALENDAR),
            new SitePage("knowledge", VaadinIcon.BOOK));

    private record SitePage(String path, VaadinIcon icon) {}

    /**
     * @param tied whether the account belongs to a member organisation; others have no "my city"
     */
    Navigation(boolean tied) {
        addClassName("shell-navigation");
        Map<Integer, List<MenuEntry>> groups = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().startsWith("desk") || entry.path().startsWith("/desk"))
                .filter(entry -> tied || group(entry) != MY_CITY)
                .collect(Collectors.groupingBy(Navigation::group, TreeMap::new, Collectors.toList()));
        groups.forEach((group, entries) -> add(list(group, entries)));
    }

    private static int group(MenuEntry entry) {
        int tens = entry.order() == null ? 0 : (int) (entry.order() / 10);
        return GROUPS.containsKey(tens) ? tens : 0;
    }

    private SideNav list(int group, List<MenuEntry> entries) {
        String label = getTranslation(GROUPS.getOrDefault(group, "shell.group.main"));
        SideNav list = group == 0 ? new SideNav() : new SideNav(label);
        list.getElement().setAttribute("aria-label", label);
        for (MenuEntry entry : entries) {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
            item.setMatchNested(!entry.path().endsWith("desk"));
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            list.addItem(item);
        }
        if (group == 0) {
            SITE.forEach(page -> list.addItem(item(page)));
        }
        return list;
    }

    private SideNavItem item(SitePage page) {
        SideNavItem item = new SideNavItem(
                getTranslation("site.nav." + page.path()),
                page.path(),
                page.icon().create());
        item.setRouterIgnore(true);
        return item;
    }
}
