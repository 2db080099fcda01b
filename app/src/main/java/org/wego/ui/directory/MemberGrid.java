package org.wego.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSearch.Sort;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.exchange.MemberColumn;
import org.wego.membership.time.MembershipDates;
import org.wego.ui.component.Standings;
import org.wego.ui.component.UnfoldingButton;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;
import org.wego.ui.component.list.PhoneColumns;
import org.wego.words.Formats;

/** Members, loaded as far as they are looked at; which columns it has is up to the reader and remembered. */
final class MemberGrid extends ListGrid<MemberSummary> {

    private static final String REMEMBERED = "wego.members.columns";

    private static final Set<ListedField> AT_FIRST = Set.of(
            ListedField.COUNTRY,
            ListedField.CATEGORY,
            ListedField.STANDING,
            ListedField.POPULATION,
            ListedField.JOINED);

    /** Rows loaded at once; the usual number keeps twice as many rows for every reader. */
    private static final int LOOK = 25;

    private final UnfoldingButton choice =
            new UnfoldingButton(getTranslation("members.columns"), VaadinIcon.GRID_H.create(), this::boxes);
    private final transient Runnable chosen;
    private final transient AskedMembers members;

    /**
     * @param search what the list shows, by its order
     * @param chosen told when other columns are shown
     */
    MemberGrid(MemberDirectory directory, Function<MemberGrid, MemberSearch> search, Runnable chosen) {
        this.chosen = chosen;
        members = new AskedMembers(directory);
        setPageSize(LOOK);
        link("members.name", member -> DeskAddress.member(member.id()), MemberSummary::label)
                .setKey(Sort.NAME.name())
                .setTooltipGenerator(MemberSummary::label)
                .setAutoWidth(false)
                .setWidth("11rem")
                .setFlexGrow(2);
        column(ListedField.COUNTRY, member -> member.country() == null ? "" : Formats.country(member.country()));
        column(
                ListedField.REGION,
                member -> member.region() == null ? "" : getTranslation("members.region." + member.region()));
        column(ListedField.CATEGORY, member -> getTranslation("categories.short." + member.category()));
        column(ListedField.KIND, member -> getTranslation("members.kind." + member.kind()));
        addColumn(Standings.cell(MemberSummary::standing))
                .setHeader(getTranslation("members.standing"))
                .setKey(ListedField.STANDING.name())
                .setAutoWidth(true);
        column(ListedField.POPULATION, this::population).setTextAlign(ColumnTextAlign.END);
        column(ListedField.JOINED, this::since);
        for (Sort sort : Sort.values()) {
            getColumnByKey(sort.name()).setSortable(true);
        }
        load(
                        (offset, limit) -> members.of(search.apply(this)).find(offset, limit),
                        () -> members.of(search.apply(this)).count())
                .empty("members.none.match");
        addItemClickListener(click ->
                UI.getCurrent().navigate(DeskAddress.member(click.getItem().id())));
        choose();
    }

    @Override
    public void refresh() {
        members.forget();
        super.refresh();
    }

    private Column<MemberSummary> column(ListedField field, Function<MemberSummary, String> text) {
        return text("members.column." + field, text::apply).setKey(field.name());
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
        MembershipDates dates = member.dates();
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
        choice.addClassName("column-choice");
        listed().forEach(field -> column(field).setVisible(AT_FIRST.contains(field)));
        addAttachListener(attached -> {
            if (PhoneColumns.isPhone(
                    attached.getUI().getPage().windowSizeSignal().peek())) {
                show(EnumSet.of(ListedField.COUNTRY));
            }
        });
        WebStorage.getItem(REMEMBERED, remembered -> {
            if (remembered != null) {
                show(named(remembered));
            }
        });
    }

    private Component boxes() {
        CheckboxGroup<ListedField> boxes = new CheckboxGroup<>(getTranslation("members.columns"));
        boxes.addThemeName("vertical");
        boxes.setItems(ListedField.values());
        boxes.setItemLabelGenerator(field -> getTranslation("members.column." + field));
        boxes.setValue(shown());
        boxes.addValueChangeListener(change -> {
            show(change.getValue());
            WebStorage.setItem(
                    REMEMBERED, shown().stream().map(ListedField::name).collect(Collectors.joining(",")));
        });
        return boxes;
    }

    private Set<ListedField> shown() {
        return listed().filter(field -> column(field).isVisible()).collect(Collectors.toSet());
    }

    private void show(Set<ListedField> fields) {
        listed().forEach(field -> column(field).setVisible(fields.contains(field)));
        chosen.run();
    }

    private Column<MemberSummary> column(ListedField field) {
        return getColumnByKey(field.name());
    }

    private static Stream<ListedField> listed() {
        return Arrays.stream(ListedField.values());
    }

    private static Set<ListedField> named(String remembered) {
        Set<String> names = Set.copyOf(Arrays.asList(remembered.split(",", -1)));
        return listed().filter(field -> names.contains(field.name())).collect(Collectors.toSet());
    }

    /** What an export of the shown columns has. */
    List<MemberColumn> exported() {
        return Stream.concat(
                        Stream.of(MemberColumn.NAME, MemberColumn.PLACE),
                        listed().filter(field -> column(field).isVisible()).flatMap(ListedField::exported))
                .toList();
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
