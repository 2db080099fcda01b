package org.wego.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wego.membership.directory.CityAttribution;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** The cities that records name and that are no member's so far; staff say whose they are. */
@Route("desk/cities")
@Menu(title = "members.cities", order = 57, icon = "vaadin:map-marker")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class CitiesView extends Screen {

    /** How many are shown; the others come when these are linked. */
    private static final int MOST = 500;

    private final transient CityAttribution attribution;
    private final transient MemberDirectory members;
    private final ListGrid<City> grid = new ListGrid<>();

    /** A city, with the members that go by its name. */
    private record City(CityOnRecord city, String candidates) {}

    CitiesView(CityAttribution attribution, MemberDirectory members) {
        super("members.cities");
        this.attribution = attribution;
        this.members = members;
        fillWindow();
        grid.text("members.cities.city", it -> it.city.name());
        grid.text("members.column.COUNTRY", it -> it.city.country() == null ? "" : Formats.country(it.city.country()));
        grid.longText("members.cities.candidates", City::candidates);
        grid.deeds("members.cities.link", this::link);
        grid.onPhone(0, 3).empty("members.cities.none");
        head().note("members.cities.note");
        show(grid);
        refresh();
    }

    private Component link(City row) {
        CityOnRecord city = row.city;
        return Buttons.quiet(
                "members.cities.link",
                getTranslation("members.cities.link.of", city.name()),
                () -> new LinkCityDialog(attribution, members, city, this::refresh).open());
    }

    private void refresh() {
        Map<CityOnRecord, List<MemberId>> cities = attribution.withoutMember(MOST);
        Map<MemberId, String> names = members.names(
                cities.values().stream().flatMap(List::stream).distinct().toList());
        grid.setItems(cities.entrySet().stream()
                .map(it -> new City(it.getKey(), named(it.getValue(), names)))
                .toList());
    }

    private static String named(List<MemberId> candidates, Map<MemberId, String> names) {
        return candidates.stream().map(id -> names.getOrDefault(id, "")).collect(Collectors.joining(", "));
    }
}
