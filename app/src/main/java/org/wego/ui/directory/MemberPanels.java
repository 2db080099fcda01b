package org.wego.ui.directory;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberCounts;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomePanel;
import org.wego.ui.home.OverviewPanel;
import org.wego.words.Formats;

/** How many members there are of each category and in each region. */
@Component
@Order(10)
class MemberPanels implements HomePanel {

    private final MemberDirectory directory;

    MemberPanels(MemberDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<OverviewPanel> panels() {
        MemberCounts counts = directory.counts();
        return List.of(categories(counts), regions(counts));
    }

    private static OverviewPanel categories(MemberCounts counts) {
        OverviewPanel panel = new OverviewPanel("shell.home.categories");
        for (MembershipCategory category : MembershipCategory.values()) {
            long members = counts.byCategory().getOrDefault(category, 0L);
            line(panel, text("categories.members." + category), "?category=" + category, members);
        }
        return panel;
    }

    private static OverviewPanel regions(MemberCounts counts) {
        OverviewPanel panel = new OverviewPanel("shell.home.regions");
        long elsewhere = counts.all();
        for (Region region : Region.values()) {
            long members = counts.byRegion().getOrDefault(region, 0L);
            elsewhere -= members;
            line(panel, text("members.region." + region), "?region=" + region, members);
        }
        if (elsewhere > 0) {
            panel.entry(text("shell.home.region.unknown"), Formats.number(elsewhere));
        }
        return panel;
    }

    private static void line(OverviewPanel panel, String name, String filter, long members) {
        if (members > 0) {
            panel.entry(name, DeskAddress.MEMBERS + filter, Formats.number(members));
        }
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
