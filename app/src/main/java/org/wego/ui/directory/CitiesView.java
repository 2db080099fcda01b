package org.wego.ui.directory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
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
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;
import org.wego.words.Formats;

/** The cities that records name and that are no member's so far; staff say whose they are. */
@Route("desk/cities")
@Menu(title = "members.cities", order = 57, icon = "vaadin:map-marker")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class CitiesView extends Main implements HasDynamicTitle {

    /** One look; those behind come when these are linked. */
    private static final int MOST = 500;

    private final transient CityAttribution attribution;
    private final transient MemberDirectory members;
    private final Grid<City> grid = new Grid<>();

    /** A city, with the members that it may be, by name. */
    private record City(CityOnRecord city, String candidates) {}

    CitiesView(CityAttribution attribution, MemberDirectory members) {
        this.attribution = attribution;
        this.members = members;
        addClassNames("page", "list-page");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(each -> each.city.name()).setHeader(getTranslation("members.cities.city"));
        grid.addColumn(each -> each.city.country() == null ? "" : Formats.country(each.city.country()))
                .setHeader(getTranslation("members.column.COUNTRY"));
        grid.addColumn(City::candidates).setHeader(getTranslation("members.cities.candidates"));
        grid.addComponentColumn(each -> {
                    var link = new Button(getTranslation("members.cities.link"), _ -> ask(each.city));
                    link.setAriaLabel(getTranslation("members.cities.link.of", each.city.name()));
                    return link;
                })
                .setHeader(getTranslation("members.cities.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateText(getTranslation("members.cities.none"));
        add(new PageHeader(getTranslation("members.cities")).withNote(getTranslation("members.cities.note")), grid);
        refresh();
    }

    private void ask(CityOnRecord city) {
        new LinkCityDialog(attribution, members, city, this::refresh).open();
    }

    private void refresh() {
        Map<CityOnRecord, List<MemberId>> cities = attribution.withoutMember(MOST);
        Map<MemberId, String> names = members.names(
                cities.values().stream().flatMap(List::stream).distinct().toList());
        grid.setItems(cities.entrySet().stream()
                .map(each -> new City(
                        each.getKey(),
                        each.getValue().stream()
                                .map(id -> names.getOrDefault(id, ""))
                                .collect(Collectors.joining(", "))))
                .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("members.cities"));
    }
}
