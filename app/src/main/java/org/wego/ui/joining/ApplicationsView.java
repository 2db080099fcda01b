package org.wego.ui.joining;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.wego.membership.joining.ApplicationState;
import org.wego.membership.joining.ApplicationSummary;
import org.wego.membership.joining.Joining;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Fact;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.JoiningAddress;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** Who applies, by state, the longest waiting first; state and search stand in the address. */
@Route(DeskAddress.APPLICATIONS)
@Menu(title = "joining.applications", order = 50.5, icon = "vaadin:handshake")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class ApplicationsView extends Screen implements BeforeEnterObserver {

    private final transient Joining joining;
    private final transient Clock clock;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search = filters.search("q", "joining.search");
    private final ComboBox<ApplicationState> state = filters.choice(
            "state", "joining.state", Arrays.asList(ApplicationState.values()), JoiningWords::of, Enum::name);
    private final ListGrid<ApplicationSummary> grid = new ListGrid<>();
    private final Div counts = new Div();

    ApplicationsView(Joining joining, Clock clock) {
        super("joining.applications");
        this.joining = joining;
        this.clock = clock;
        counts.addClassNames("facts", "counts");
        grid.link("joining.organisation", it -> JoiningAddress.application(it.id()), ApplicationSummary::name)
                .setAutoWidth(false)
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.badge("joining.state", it -> JoiningWords.badge(it.state()));
        grid.text("joining.category", it -> getTranslation("categories.short." + it.category()));
        grid.text("joining.applications.country", it -> Formats.country(it.country()));
        grid.figure("joining.applications.age", it -> days(it.startedAt()));
        grid.figure("joining.applications.untouched", it -> days(it.touchedAt()));
        grid.figure("joining.applications.missing", it -> it.missing() == 0 ? "" : Formats.number(it.missing()));
        grid.load((offset, limit) -> joining.list(filter(), offset, limit), () -> joining.count(filter()))
                .empty("joining.applications.none")
                .onPhone(0, 1);
        head().note("joining.applications.note").actions(Buttons.leading("joining.rules", JoiningAddress.RULES));
        show(counts, filters.counting(grid, "joining.applications.count"), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private String days(Instant since) {
        return getTranslation(
                "joining.days", Duration.between(since, clock.instant()).toDays());
    }

    private ApplicationSummary.Filter filter() {
        return new ApplicationSummary.Filter(state.getValue(), search.getValue());
    }

    private void refresh() {
        counts.removeAll();
        Map<ApplicationState, Integer> found = joining.counts();
        for (ApplicationState counted : ApplicationState.values()) {
            if (found.containsKey(counted)) {
                counts.add(new Fact(Formats.number(found.get(counted)), JoiningWords.of(counted))
                        .leadingTo(DeskAddress.APPLICATIONS + "?state=" + counted));
            }
        }
        grid.refresh();
    }
}
