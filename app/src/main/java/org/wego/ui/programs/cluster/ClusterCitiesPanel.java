package org.wego.ui.programs.cluster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.cluster.CityInCluster;
import org.wego.programs.cluster.ClusterKeeping;
import org.wego.programs.cluster.ClusterOutcome;
import org.wego.programs.cluster.ClusterState;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Formats;

/** The cities of a cluster: who leads, since when each takes part, and who asks to. */
final class ClusterCitiesPanel extends Panel {

    private final transient Map<MemberId, String> names;
    private final transient LocalDate today;
    private final transient Deeds keeping;
    private final boolean staff;

    /** Does something and shows the cluster anew. */
    @FunctionalInterface
    interface Deeds {

        ClusterOutcome does(Function<ClusterKeeping, ClusterOutcome> deed);

        /** The same, and says so if it was refused. */
        default void tell(Function<ClusterKeeping, ClusterOutcome> deed) {
            ClusterOutcome outcome = does(deed);
            if (!(outcome instanceof ClusterOutcome.Saved)) {
                Notice.refused(ClusterWords.refusal(outcome));
            }
        }
    }

    ClusterCitiesPanel(
            List<CityInCluster> cities, Map<MemberId, String> names, boolean staff, LocalDate today, Deeds keeping) {
        super("clusters.cities");
        this.names = names;
        this.staff = staff;
        this.today = today;
        this.keeping = keeping;
        if (cities.isEmpty()) {
            say("clusters.cities.none");
        }
        cities.forEach(it -> line(name(it), standing(it)));
    }

    private Component name(CityInCluster city) {
        return new Anchor(DeskAddress.member(city.member()), names.getOrDefault(city.member(), ""));
    }

    private Component standing(CityInCluster city) {
        Div standing = new Div();
        standing.addClassName("cluster-standing");
        if (city.leads()) {
            standing.add(new StateBadge(getTranslation("clusters.leads"), StateBadge.Tone.GOOD));
        }
        if (city.state() == ClusterState.MEMBER) {
            standing.add(new Span(getTranslation("clusters.since", date(city.since()))));
        } else {
            standing.add(ClusterWords.state(city.state()));
        }
        if (city.state() == ClusterState.LEFT && city.left() != null) {
            standing.add(new Span(getTranslation("clusters.left", date(city.left()))));
        }
        if (staff) {
            standing.add(deeds(city));
        }
        return standing;
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    private DeedMenu deeds(CityInCluster city) {
        String name = names.getOrDefault(city.member(), "");
        DeedMenu deeds = new DeedMenu(getTranslation("clusters.deeds.of", name));
        if (city.state() == ClusterState.ASKED) {
            deeds.offer(
                            "clusters.confirm",
                            () -> new DayDialog(
                                            getTranslation("clusters.confirm.title", name),
                                            "clusters.confirm.since",
                                            "clusters.confirm",
                                            today,
                                            day -> keeping.does(it -> it.confirm(city.id(), city.version(), day)))
                                    .open())
                    .offer("clusters.decline", () -> keeping.tell(it -> it.decline(city.id(), city.version())));
        }
        if (city.state() == ClusterState.MEMBER) {
            deeds.offer(
                            city.leads() ? "clusters.lead.no" : "clusters.lead",
                            () -> keeping.tell(it -> it.lead(city.id(), city.version(), !city.leads())))
                    .offer(
                            "clusters.leave",
                            () -> new DayDialog(
                                            getTranslation("clusters.leave.title", name),
                                            "clusters.leave.from",
                                            "clusters.leave",
                                            today,
                                            day -> keeping.does(it -> it.leave(city.id(), city.version(), day)))
                                    .open());
        }
        return deeds;
    }
}
