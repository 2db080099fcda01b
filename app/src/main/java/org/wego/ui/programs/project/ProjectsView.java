package org.wego.ui.programs.project;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.wego.map.MemberMap;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.IdInAddress;
import org.wego.programs.project.ProjectFilter;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectState;
import org.wego.programs.project.ProjectSummary;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.WorldMapPanel;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.ProjectAddress;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.list.Cells;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** The portfolio: studies and pilots of all years, as a list and on the map. */
@Route(ProjectAddress.PROJECTS)
@Menu(title = "projects.title", order = 32, icon = "vaadin:flask")
@InMenu(Group.MAIN)
@RolesAllowed("MEMBER")
class ProjectsView extends Screen implements BeforeEnterObserver {

    /** More would hide each other on the map. */
    private static final int ON_MAP = 500;

    private final transient ProjectRegister register;
    private final transient MemberDirectory members;
    private final transient MessageSource texts;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final IntegerField year = filters.year("year", "projects.year");
    private final ComboBox<ProjectState> state = filters.choice("state", "projects.state", ProjectState.values());
    private final ComboBox<ProjectKind> kind = filters.choice("kind", "projects.kind", ProjectKind.values());
    private final MemberBox city;
    private final ListGrid<ProjectSummary> grid = new ListGrid<>();
    private final Div map = new Div();

    ProjectsView(
            ProjectRegister register,
            ProjectKeeping keeping,
            MemberDirectory members,
            MessageSource texts,
            CurrentAccount current) {
        super("projects.title");
        this.register = register;
        this.members = members;
        this.texts = texts;
        city = filters.choice(
                "city",
                "projects.city",
                new MemberBox(members),
                it -> it.id().toString(),
                text -> IdInAddress.of(text, MemberId::new)
                        .flatMap(it -> members.of(List.of(it)).stream().findFirst()));
        head().note("projects.note").actions(Buttons.leading("projects.public", "projects"));
        if (current.is(Role.STAFF)) {
            head().actions(Buttons.primary(
                    "projects.begin",
                    VaadinIcon.PLUS,
                    () -> new ProjectDialog(null, draft -> keeping.begin(draft)).open()));
        }
        grid.link("projects.project", it -> ProjectAddress.project(it.id()), ProjectSummary::subject)
                .setAutoWidth(false)
                .setFlexGrow(3);
        grid.text("projects.year", ProjectSummary::year);
        grid.text("projects.kind", it -> getTranslation(Words.of(it.kind())));
        grid.addColumn(Cells.<ProjectSummary>cities(ProjectSummary::cities))
                .setHeader(getTranslation("projects.cities"))
                .setFlexGrow(2);
        grid.badge("projects.state", it -> ProjectWords.state(it.state()));
        grid.load((offset, limit) -> register.list(filter(), offset, limit), () -> register.count(filter()))
                .sizedFor(register.count(ProjectFilter.ALL))
                .empty("projects.none.listed")
                .onPhone(0, 4);
        show(filters.counting(grid, "projects.count"), grid, map);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private ProjectFilter filter() {
        @Nullable MemberSummary chosen = city.getValue();
        return new ProjectFilter(
                year.getValue(), kind.getValue(), state.getValue(), chosen == null ? null : chosen.id());
    }

    private void refresh() {
        grid.refresh();
        map.removeAll();
        Set<MemberId> cities = register.list(filter(), 0, ON_MAP).stream()
                .flatMap(it -> it.cities().stream())
                .map(CityOnRecord::member)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        MemberMap.of(texts, "", members.of(cities), Set.of(), DeskAddress::member)
                .ifPresent(it -> map.add(new WorldMapPanel("projects.map", it)));
    }
}
