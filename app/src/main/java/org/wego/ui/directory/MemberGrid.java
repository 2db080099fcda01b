package org.wego.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSearch.Sort;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.exchange.MemberColumn;
import org.wego.ui.component.PhoneColumns;
import org.wego.ui.component.Standings;
import org.wego.words.Formats;

/** Members, loaded as far as they are looked at; which columns it has is up to the reader and remembered. */
final class MemberGrid extends Grid<MemberSummary> {

    private static final String REMEMBERED = "wego.members.columns";

    /** A column that may be shown, with the entry that says whether it is. */
    private record Option(Column<MemberSummary> column, MenuItem item) {}

    private static final Set<ListedField> AT_FIRST = Set.of(
            ListedField.COUNTRY,
            ListedField.CATEGORY,
            ListedField.STANDING,
            ListedField.POPULATION,
            ListedField.JOINED);

    private final MenuBar choice = new MenuBar();
    private final transient List<Option> options = new ArrayList<>();
    private final transient Runnable chosen;

    /**
     * @param search what the list shows, by its order
     * @param chosen told when other columns are shown
     */
    MemberGrid(MemberDirectory directory, Function<MemberGrid, MemberSearch> search, Runnable chosen) {
        this.chosen = chosen;
        addThemeVariants(GridVariant.NO_BORDER);
        addComponentColumn(member -> {
                    var link = new Anchor(DirectoryNavigation.member(member.id()), member.label());
                    link.setRouterIgnore(false);
                    return link;
                })
                .setHeader(getTranslation("members.name"))
                .setKey(Sort.NAME.name())
                .setSortable(true)
                .setTooltipGenerator(MemberSummary::label)
                .setWidth("11rem")
                .setFlexGrow(2);
        column(ListedField.COUNTRY, member -> member.country() == null ? "" : Formats.country(member.country()));
        column(
                ListedField.REGION,
                member -> member.region() == null ? "" : getTranslation("members.region." + member.region()));
        column(ListedField.CATEGORY, member -> getTranslation("categories.short." + member.category()));
        column(ListedField.KIND, member -> getTranslation("members.kind." + member.kind()));
        addComponentColumn(member -> Standings.badge(member.standing()))
                .setHeader(getTranslation("members.standing"))
                .setKey(ListedField.STANDING.name())
                .setAutoWidth(true);
        column(ListedField.POPULATION, this::population).setTextAlign(ColumnTextAlign.END);
        column(ListedField.JOINED, this::since);
        for (Sort sort : Sort.values()) {
            getColumnByKey(sort.name()).setSortable(true);
        }
        setItems(
                query -> directory.find(search.apply(this), query.getOffset(), query.getLimit()).stream(),
                _ -> directory.count(search.apply(this)));
        addItemClickListener(click -> UI.getCurrent()
                .navigate(DirectoryNavigation.member(click.getItem().id())));
        setEmptyStateText(getTranslation("members.none.match"));
        choose();
    }

    private Column<MemberSummary> column(ListedField field, Function<MemberSummary, String> text) {
        return addColumn(text::apply)
                .setHeader(getTranslation("members.column." + field))
                .setKey(field.name())
                .setAutoWidth(true);
    }

    private String population(MemberSummary member) {
        return member.population() == null
                ? ""
                : getTranslation(
                        "members.population.of",
                        Formats.number(member.population().value()),
                        Integer.toString(member.population().year()));
    }

    private String since(MemberSummary member) {
        var dates = member.dates();
        if (dates.joined() != null) {
            return dates.joined().written();
        }
        return dates.documented() == null
                ? ""
                : getTranslation("members.since.documented", dates.documented().written());
    }

    /** The button with which columns are chosen. */
    Component choice() {
        return choice;
    }

    private void choose() {
        choice.addThemeNames("tertiary");
        choice.addClassName("column-choice");
        MenuItem top = choice.addItem(VaadinIcon.GRID_H.create());
        top.add(getTranslation("members.columns"));
        for (ListedField field : ListedField.values()) {
            Column<MemberSummary> column = getColumnByKey(field.name());
            column.setVisible(AT_FIRST.contains(field));
            MenuItem item = top.getSubMenu().addItem(getTranslation("members.column." + field));
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(column.isVisible());
            item.addClickListener(_ -> {
                column.setVisible(item.isChecked());
                WebStorage.setItem(REMEMBERED, shown());
                chosen.run();
            });
            options.add(new Option(column, item));
        }
        addAttachListener(attached -> {
            if (PhoneColumns.isPhone(
                    attached.getUI().getPage().windowSizeSignal().peek())) {
                show(ListedField.COUNTRY.name());
            }
        });
        WebStorage.getItem(REMEMBERED, this::show);
    }

    private String shown() {
        return options.stream()
                .map(Option::column)
                .filter(Component::isVisible)
                .map(Column::getKey)
                .collect(Collectors.joining(","));
    }

    /** What an export of the shown columns has. */
    List<MemberColumn> exported() {
        return Stream.concat(
                        Stream.of(MemberColumn.NAME, MemberColumn.PLACE),
                        Arrays.stream(ListedField.values())
                                .filter(field -> getColumnByKey(field.name()).isVisible())
                                .flatMap(ListedField::exported))
                .toList();
    }

    private void show(@Nullable String remembered) {
        if (remembered != null) {
            Set<String> keys = Set.copyOf(Arrays.asList(remembered.split(",", -1)));
            options.forEach(option -> {
                boolean visible = keys.contains(option.column.getKey());
                option.column.setVisible(visible);
                option.item.setChecked(visible);
            });
            chosen.run();
        }
    }

    /** The order the headers show. */
    Sort sort() {
        return getSortOrder().stream()
                .map(order -> Sort.valueOf(order.getSorted().getKey()))
                .findFirst()
                .orElse(Sort.NAME);
    }

    boolean descending() {
        return getSortOrder().stream().anyMatch(order -> order.getDirection() == SortDirection.DESCENDING);
    }

    void sort(Sort by, boolean descending) {
        sort(List.of(new GridSortOrder<>(
                getColumnByKey(by.name()), descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }
}
