package org.wego.ui.economy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.PhoneColumns;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** All editions, the latest published first. */
@Route(DeskAddress.EDITIONS)
@Menu(title = "economy.title", order = 52, icon = "vaadin:chart-line")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class EditionsView extends Main implements HasDynamicTitle {

    private final transient EconomicData data;
    private final ZoneId zone;
    private final @Nullable EditionId byDefault;

    EditionsView(EconomicData data, Clock clock) {
        zone = clock.getZone();
        this.data = data;
        byDefault = data.latest(LocalDate.now(clock)).map(EditionSummary::id).orElse(null);
        addClassNames("page", "list-page");
        var add = new Button(
                getTranslation("economy.import"),
                VaadinIcon.UPLOAD.create(),
                _ -> UI.getCurrent().navigate(DeskAddress.EDITION_IMPORT));
        add.addThemeNames("primary");
        var countries = new Button(
                getTranslation("economy.countries.title"), _ -> UI.getCurrent().navigate(DeskAddress.COUNTRY_MAPPINGS));
        add(
                new PageHeader(getTranslation("economy.title"), countries, add)
                        .withNote(getTranslation("economy.note")),
                data.countEditions() == 0 ? nothing() : grid());
    }

    private Component nothing() {
        return new EmptyState(getTranslation("economy.none"), getTranslation("economy.none.help"));
    }

    private Grid<EditionSummary> grid() {
        var grid = new Grid<EditionSummary>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addComponentColumn(edition -> new Anchor(DeskAddress.edition(edition.id()), edition.name()))
                .setHeader(getTranslation("economy.edition"))
                .setAutoWidth(true);
        grid.addColumn(edition -> Formats.date(edition.publishedOn()))
                .setHeader(getTranslation("economy.publishedOn"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("economy.state"))
                .setAutoWidth(true);
        grid.addColumn(edition -> Formats.number(edition.countries()))
                .setHeader(getTranslation("economy.countries"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(edition -> Formats.number(edition.figures()))
                .setHeader(getTranslation("economy.figures"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(EditionSummary::source)
                .setHeader(getTranslation("economy.source"))
                .setTooltipGenerator(EditionSummary::source)
                .setFlexGrow(3);
        grid.addColumn(edition ->
                        getTranslation("economy.by", edition.importedBy(), Formats.moment(edition.importedAt(), zone)))
                .setHeader(getTranslation("economy.imported"))
                .setAutoWidth(true);
        PhoneColumns.keep(grid, 0, 1, 2);
        grid.setItemsPageable(page -> data.editions((int) page.getOffset(), page.getPageSize()));
        return grid;
    }

    private StateBadge state(EditionSummary edition) {
        if (edition.heldBack()) {
            return new StateBadge(getTranslation("economy.state.heldBack"), Tone.ATTENTION);
        }
        if (edition.id().equals(byDefault)) {
            return new StateBadge(getTranslation("economy.state.byDefault"), Tone.GOOD);
        }
        return edition.used()
                ? new StateBadge(getTranslation("economy.state.used"), Tone.GOOD)
                : new StateBadge(getTranslation("economy.state.unused"), Tone.NEUTRAL);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("economy.title");
    }
}
