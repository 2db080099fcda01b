package org.wego.ui.programs.cluster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntrySummary;
import org.wego.map.MemberMap;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.IdInAddress;
import org.wego.programs.cluster.CityInCluster;
import org.wego.programs.cluster.ClusterDetails;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterId;
import org.wego.programs.cluster.ClusterKeeping;
import org.wego.programs.cluster.ClusterOutcome;
import org.wego.programs.cluster.ClusterState;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.WorldMapPanel;
import org.wego.ui.component.address.ClusterAddress;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.history.ChangeHistory;

/** A cluster: what it is about, who leads and takes part, what it does and what its cities have learnt. */
@Route(ClusterAddress.CLUSTER)
@RolesAllowed("MEMBER")
@StyleSheet("styles/programs.css")
@StyleSheet("styles/projects.css")
class ClusterView extends Screen implements BeforeEnterObserver {

    private static final int ENTRIES = 20;

    private final transient ClusterDirectory directory;
    private final transient ClusterKeeping keeping;
    private final transient OwnClusters own;
    private final transient MemberDirectory members;
    private final transient EntryCatalog catalog;
    private final transient ChangeHistory history;
    private final transient MessageSource texts;
    private final transient Clock clock;
    private final boolean staff;
    private final boolean administrator;

    ClusterView(
            ClusterDirectory directory,
            ClusterKeeping keeping,
            OwnClusters own,
            MemberDirectory members,
            EntryCatalog catalog,
            ChangeHistory history,
            MessageSource texts,
            CurrentAccount current,
            Clock clock) {
        this.directory = directory;
        this.keeping = keeping;
        this.own = own;
        this.members = members;
        this.catalog = catalog;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
        staff = current.is(Role.STAFF);
        administrator = current.is(Role.ADMIN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("cluster")
                .flatMap(it -> IdInAddress.of(it, ClusterId::new))
                .flatMap(directory::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath())));
    }

    private void show(ClusterDetails cluster) {
        head(cluster);
        List<CityInCluster> cities = staff ? directory.all(cluster.id()) : directory.members(cluster.id());
        List<Component> content = new ArrayList<>();
        if (!cluster.said().about().isEmpty()) {
            Paragraph about = new Paragraph(cluster.said().about());
            about.addClassName("said");
            content.add(new Panel("clusters.about").with(about));
        }
        content.add(Panel.row(
                new ClusterCitiesPanel(
                        cities,
                        members.names(cities.stream().map(CityInCluster::member).toList()),
                        staff,
                        LocalDate.now(clock),
                        deed -> done(cluster.id(), () -> deed.apply(keeping))),
                activities(cluster)));
        content.add(entries(cluster));
        Set<MemberId> present = cities.stream()
                .filter(it -> it.state() == ClusterState.MEMBER)
                .map(CityInCluster::member)
                .collect(Collectors.toSet());
        MemberMap.of(texts, "", members.of(present), Set.of(), DeskAddress::member)
                .ifPresent(it -> content.add(new WorldMapPanel("clusters.map", it)));
        if (administrator) {
            content.add(history.of(List.of(cluster.id().value())));
        }
        show(content.toArray(Component[]::new));
    }

    private Panel activities(ClusterDetails cluster) {
        Panel panel = new Panel("clusters.activities");
        if (cluster.said().activities().isEmpty()) {
            panel.say("clusters.activities.none");
        }
        cluster.said()
                .activities()
                .forEach(it ->
                        panel.line(it.title(), it.on() == null ? "" : it.on().written()));
        return panel;
    }

    private Panel entries(ClusterDetails cluster) {
        Panel panel = new Panel("clusters.entries");
        List<EntrySummary> entries = catalog.inCluster(cluster.id(), ENTRIES);
        if (entries.isEmpty()) {
            panel.say("clusters.entries.none");
        }
        entries.forEach(it -> panel.line(
                new Anchor(DeskAddress.entry(it.id()), it.title()),
                new Span(it.year() == null ? "" : it.year().toString())));
        return panel;
    }

    private void head(ClusterDetails cluster) {
        head().titled(cluster.name())
                .line(getTranslation("clusters.source", cluster.source()))
                .actions(Buttons.leading("clusters.page", "clusters/" + cluster.id()));
        own.standing(cluster.id())
                .ifPresent(it -> head().facts(new Span(getTranslation("clusters.own")), ClusterWords.state(it)));
        own.deeds(cluster.id())
                .forEach((words, deed) -> head().actions(Buttons.plain(words, () -> told(done(cluster.id(), deed)))));
        if (staff) {
            head().actions(Buttons.plain(
                    "clusters.edit",
                    () -> new ClusterDialog(
                                    cluster,
                                    draft -> done(
                                            cluster.id(), () -> keeping.revise(cluster.id(), cluster.version(), draft)))
                            .open()));
        }
    }

    private static void told(ClusterOutcome outcome) {
        if (!(outcome instanceof ClusterOutcome.Saved)) {
            Notice.refused(ClusterWords.refusal(outcome));
        }
    }

    /** Does something, and shows the cluster anew if it has changed. */
    private ClusterOutcome done(ClusterId id, Supplier<ClusterOutcome> deed) {
        ClusterOutcome outcome = deed.get();
        if (outcome instanceof ClusterOutcome.Saved) {
            Notice.done(getTranslation("clusters.saved"));
        }
        if (!(outcome instanceof ClusterOutcome.Invalid)) {
            directory.find(id).ifPresent(this::show);
        }
        return outcome;
    }
}
