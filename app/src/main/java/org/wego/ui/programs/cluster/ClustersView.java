package org.wego.ui.programs.cluster;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.wego.membership.access.Role;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterId;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.ClusterAddress;
import org.wego.ui.component.list.ListGrid;

/** The thematic clusters, each with how many cities take part. */
@Route(ClusterAddress.CLUSTERS)
@Menu(title = "clusters.title", order = 33, icon = "vaadin:group")
@InMenu(Group.MAIN)
@RolesAllowed("MEMBER")
class ClustersView extends Screen {

    ClustersView(ClusterDirectory directory, CurrentAccount current) {
        super("clusters.title");
        head().note("clusters.note").actions(Buttons.leading("clusters.public", "clusters"));
        List<ClusterSummary> clusters = directory.clusters();
        Map<ClusterId, Long> sizes = directory.sizes();
        ListGrid<ClusterSummary> grid = new ListGrid<>();
        grid.link("clusters.cluster", it -> ClusterAddress.cluster(it.id()), ClusterSummary::name)
                .setFlexGrow(3);
        grid.number("clusters.cities", it -> sizes.getOrDefault(it.id(), 0L));
        if (current.is(Role.STAFF)) {
            Map<ClusterId, Long> asked = directory.asked();
            grid.number("clusters.asked", it -> asked.getOrDefault(it.id(), 0L));
            grid.onPhone(0, 1, 2);
        }
        grid.setItems(clusters);
        show(grid.sizedFor(clusters.size()).empty("clusters.none"));
    }
}
